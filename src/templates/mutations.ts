import { mutationOptions } from '@tanstack/react-query'
import { PortalError } from '@/portal/errors'
import { type WriteOutcome, write } from '@/portal/portal'
import { settle } from '@/portal/settle'
import { type AutoExecute, deleteTemplate, type TemplateChanges, updateTemplate } from './api'
import { ownerOf, rememberOwnCode } from './owner'
import { readTemplateHead } from './queries'
import type { Template } from './schema'

/** What can be changed of a template without a file. */
export type TemplateHead = Pick<Template, 'name' | 'description' | 'autoExecute'>
export type TemplateEdit = {
  id: number
  /** what the portal had when the person began */
  base: TemplateHead
  wanted: TemplateHead
  /** told when no answer came and the app begins to look what happened */
  onUnsure?: () => void
}
/** `seen`: no answer came, but reading it again shows that the portal has it. `changed`: somebody was first, and nothing was sent. */
export type EditOutcome = { state: 'saved' | 'seen' } | { state: 'changed'; theirs: Template }

/** Changes name, description and start of a template; only what differs is sent. Throws PortalError; 'silent' with NOT_ARRIVED: it is as it was. */
export const editTemplateMutation = mutationOptions({
  mutationKey: ['templates', 'edit'],
  mutationFn: async ({ id, base, wanted, onUnsure }: TemplateEdit): Promise<EditOutcome> => {
    const now = await existing(id)
    if (Object.keys(changesBetween(base, now)).length > 0) return { state: 'changed', theirs: now }
    const outcome = await write(updateTemplate(id, changesBetween(base, wanted)))
    const isThere = async () => Object.keys(changesBetween(await existing(id), wanted)).length === 0
    const how = await settled(outcome, isThere, onUnsure)
    // Its own templates are all that the portal lets an app change.
    if (ownerOf(now.systemCode, undefined) === 'unsure') rememberOwnCode(now.systemCode)
    return { state: how === 'answered' ? 'saved' : 'seen' }
  },
})

export type TemplateDeletion = { id: number; onUnsure?: () => void }

/** Deletes a template. `gone`: somebody was first. Throws PortalError as above. */
export const deleteTemplateMutation = mutationOptions({
  mutationKey: ['templates', 'delete'],
  mutationFn: async ({ id, onUnsure }: TemplateDeletion): Promise<'answered' | 'seen' | 'gone'> => {
    const outcome = await write(deleteTemplate(id))
    if (outcome.state === 'refused' && outcome.error.kind === 'notFound') return 'gone'
    return settled(outcome, async () => (await readTemplateHead(id)) === null, onUnsure)
  },
})

/** The fields of `to` that differ from `from`, as the portal wants them. */
export function changesBetween(from: TemplateHead, to: TemplateHead): TemplateChanges {
  return {
    ...(to.name !== from.name && { name: to.name }),
    ...(lines(to.description) !== lines(from.description) && { description: to.description }),
    ...(to.autoExecute !== from.autoExecute && { autoExecute: autoStarts[to.autoExecute & 3] ?? '0' }),
  }
}
const autoStarts: readonly AutoExecute[] = ['0', '1', '2', '3']
const lines = (text: string) => text.replaceAll('\r\n', '\n')

async function existing(id: number): Promise<Template> {
  const template = await readTemplateHead(id)
  if (!template) throw new PortalError('notFound', { method: 'bizproc.workflow.template.list' })
  return template
}

async function settled(outcome: WriteOutcome<unknown>, seen: () => Promise<boolean>, onUnsure?: () => void) {
  if (outcome.state === 'done') return 'answered'
  if (outcome.state === 'refused') throw outcome.error
  onUnsure?.()
  if (await settle(seen)) return 'seen'
  throw new PortalError('silent', { code: 'NOT_ARRIVED', method: outcome.error.method })
}
