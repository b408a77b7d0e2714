import { fieldsUsed } from '@/bpt/model/fieldsUsed'
import { textAt } from '@/bpt/php'
import type { Template } from '@/bpt/template'
import { codeRemarks } from './codeRemarks'
import { type Finding, type FindingCode, type Remark, short } from './finding'
import { graphRemarks } from './graphRemarks'
import { defaultRemarks, portalIdRemarks } from './portalIds'
import { declaredIn, referenceRemarks } from './referenceRemarks'
import { statesIn, structureRemarks } from './structure'

/** What may surprise after an upload; in the order of the activities. */
export function checkTemplate(template: Template): Finding[] {
  const declared = declaredIn(template)
  const states = statesIn(template)
  const undescribed = undescribedFields(template)
  const names = new Set<string>()
  const findings: Finding[] = templateRemarks(template, states)
  for (const activity of template.activities.values()) {
    const remarks: Remark[] = [
      ...repeatedName(activity.name, names),
      ...structureRemarks(activity, template, states),
      ...referenceRemarks(activity, declared),
      ...(undescribed.get(activity.id) ?? []),
      ...codeRemarks(activity),
      ...portalIdRemarks(activity.properties),
    ]
    for (const remark of remarks) findings.push({ ...remark, activity: activity.id })
  }
  return findings
}

/** What may surprise in a template that is on the portal already: people, groups, stages and apps it names are this portal's own. */
export const checkPortalTemplate = (template: Template): Finding[] =>
  checkTemplate(template).filter(({ code }) => !ofAnotherPortal.has(code))

const ofAnotherPortal: ReadonlySet<FindingCode> = new Set([
  'portalPerson',
  'portalGroup',
  'portalType',
  'portalStage',
  'portalTemplate',
  'portalDefault',
  'portalGlobal',
  'restActivity',
])

function templateRemarks(template: Template, states: ReadonlySet<string>): Finding[] {
  const { kind, root } = template
  const findings: Finding[] = []
  const start = textAt(root.properties, 'InitialStateName')
  if (kind === 'states' && !states.has(start)) {
    findings.push({ level: 'warn', code: 'missingStart', values: { state: short(start) }, activity: root.id })
  }
  return [...findings, ...graphRemarks(root), ...defaultRemarks(template)]
}

function repeatedName(name: string, names: Set<string>): Remark[] {
  const isRepeated = name !== '' && names.has(name)
  names.add(name)
  return isRepeated ? [{ level: 'warn', code: 'duplicateName', values: { name: short(name) } }] : []
}

// template.list never describes fields, so that nothing can be missing there.
function undescribedFields(template: Template): Map<string, Remark[]> {
  const byActivity = new Map<string, Remark[]>()
  if (template.documentFields.length === 0) return byActivity
  for (const { id, isDescribed, activities } of fieldsUsed(template)) {
    const [first] = activities
    if (isDescribed || first === undefined) continue
    const remark: Remark = { level: 'warn', code: 'undescribed', values: { field: short(id) } }
    const others = byActivity.get(first)
    if (others) others.push(remark)
    else byActivity.set(first, [remark])
  }
  return byActivity
}
