import { mutationOptions } from '@tanstack/react-query'
import { compareTemplates } from '@/bpt/diff/compareTemplates'
import { countChanges } from '@/bpt/diff/countChanges'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { errorKind, PortalError, type PortalErrorKind } from '@/portal/errors'
import { write } from '@/portal/portal'
import { session } from '@/portal/session'
import { settle } from '@/portal/settle'
import { type AutoExecute, updateTemplate } from '@/templates/api'
import { readFields } from '@/templates/fieldPlan/queries'
import { withAliases } from '@/templates/fieldPlan/withAliases'
import { readTemplate } from '@/templates/queries'
import type { Template } from '@/templates/schema'
import { sentFile } from '@/templates/upload/sentFile'
import { insideOf } from './insideOf'

export type Replacement = {
  opened: ReadBpt
  /** the template as its changes were shown */
  shown: Template
  name: string
  description: string
  /** undefined where it stays */
  autoExecute: AutoExecute | undefined
  withFields: boolean
  onUnsure(): void
}
export type Replaced = { id: number; how: 'answered' | 'seen' }

const METHOD = 'bizproc.workflow.template.update'
export const replaceKey = ['templates', 'replace'] as const

/** Somebody else changed the template since its changes were shown: nothing was sent. */
export class ChangedMeanwhile extends PortalError {
  readonly by: number
  constructor(by: number) {
    super('conflict', { code: 'CHANGED_MEANWHILE', method: METHOD })
    this.by = by
  }
}

/**
 * Replaces a template once, if it is still as it was shown. Throws PortalError: NOT_SENT, NOT_ARRIVED and STILL_UNKNOWN as an upload does,
 * CHANGED_OTHERWISE where no answer came and the template has changed, but not into the file.
 */
export const replaceMutation = mutationOptions({
  mutationKey: replaceKey,
  gcTime: Number.POSITIVE_INFINITY,
  mutationFn: async (replacement: Replacement): Promise<Replaced> => {
    const { opened, shown, withFields, name, description, autoExecute, onUnsure } = replacement
    const file = await sentFile(opened, withFields)
    const now = await readTemplate(shown.id).catch(nothingSent)
    if (!now) throw new PortalError('notFound', { code: 'NOT_SENT', method: METHOD })
    if (!isAsShown(now, shown)) throw new ChangedMeanwhile(now.modifiedBy)
    const changes = { name, description, file, ...(autoExecute === undefined ? {} : { autoExecute }) }
    const outcome = await write(updateTemplate(shown.id, changes))
    if (outcome.state === 'done') return { id: shown.id, how: 'answered' }
    if (outcome.state === 'refused') throw outcome.error
    onUnsure()
    if (await settle(() => isReplaced(replacement))) return { id: shown.id, how: 'seen' }
    throw new PortalError('silent', { code: 'NOT_ARRIVED', method: METHOD })
  },
})

async function isReplaced({ opened, shown }: Replacement): Promise<boolean> {
  const now = await readTemplate(shown.id)
  if (!now) throw new PortalError('notFound', { method: METHOD })
  if (isAsShown(now, shown)) return false
  if ((await isFile(opened, now)) && now.modifiedBy === session().userId) return true
  throw new PortalError('conflict', { code: 'CHANGED_OTHERWISE', method: METHOD })
}

// Two changes within one second have the same time.
const isAsShown = (now: Template, shown: Template): boolean =>
  now.modifiedAt === shown.modifiedAt && JSON.stringify(now.stored) === JSON.stringify(shown.stored)

async function isFile(opened: ReadBpt, now: Template): Promise<boolean> {
  if (opened.state !== 'read') return true
  const inside = insideOf(now)
  const file = withAliases(opened.file.template, await readFields(now.documentType).catch(untold))
  return inside !== undefined && countChanges(compareTemplates(inside.template, file)) === 0
}

// Who may not read the fields may have replaced the template all the same.
function untold(error: unknown): [] {
  if (refusedToTell.includes(errorKind(error))) return []
  throw error
}
const refusedToTell: readonly PortalErrorKind[] = ['forbidden', 'noPlan', 'noScope', 'notFound', 'portalText']

function nothingSent(error: unknown): never {
  throw new PortalError(errorKind(error), {
    code: 'NOT_SENT',
    message: error instanceof Error ? error.message : '',
    method: METHOD,
  })
}
