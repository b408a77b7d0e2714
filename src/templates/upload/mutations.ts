import { mutationOptions } from '@tanstack/react-query'
import type { ReadBpt } from '@/bpt/file/readBpt'
import type { DocumentType } from '@/documents/types/documentType'
import { isSameType } from '@/documents/types/typeOption'
import { errorKind, PortalError } from '@/portal/errors'
import { read, write } from '@/portal/portal'
import { session } from '@/portal/session'
import { settle } from '@/portal/settle'
import { type AutoExecute, addTemplate, templatePage } from '@/templates/api'
import type { Template } from '@/templates/schema'
import { sentFile } from './sentFile'

export type Upload = {
  opened: ReadBpt
  documentType: DocumentType
  name: string
  description: string
  autoExecute: AutoExecute
  withFields: boolean
  /** told just before it is sent: the newest template there was, which tells a new one later */
  onSend(after: number): void
  /** told when no answer came and the app begins to look what happened */
  onUnsure(): void
}
/** `seen`: no answer came, but the list shows the new template. */
export type Uploaded = { id: number; how: 'answered' | 'seen' }

const METHOD = 'bizproc.workflow.template.add'
export const uploadKey = ['templates', 'upload'] as const

/**
 * Adds a template once. Throws PortalError: code NOT_SENT says that nothing was sent, NOT_ARRIVED that the portal does not have it,
 * STILL_UNKNOWN that nobody knows yet.
 */
export const uploadMutation = mutationOptions({
  mutationKey: uploadKey,
  gcTime: Number.POSITIVE_INFINITY, // what became of it must be known as long as the file is open
  mutationFn: async (upload: Upload): Promise<Uploaded> => {
    const { opened, withFields, documentType, name, description, autoExecute } = upload
    const file = await sentFile(opened, withFields)
    const after = (await newest().catch(nothingSent))[0]?.id ?? 0
    upload.onSend(after)
    const type = [documentType.module, documentType.entity, documentType.type] as const
    const outcome = await write(addTemplate({ documentType: type, name, description, autoExecute, file }))
    if (outcome.state === 'done') return { id: outcome.result, how: 'answered' }
    if (outcome.state === 'refused') throw outcome.error
    upload.onUnsure()
    let found: number | undefined
    const isSeen = await settle(async () => {
      found = (await findUploaded(upload, after))?.id
      return found !== undefined
    })
    if (isSeen && found !== undefined) return { id: found, how: 'seen' }
    throw notArrived()
  },
})

/** Looks once more for what was sent earlier; sends nothing. Throws as above. */
export const lookAgainMutation = mutationOptions({
  mutationKey: uploadKey,
  gcTime: Number.POSITIVE_INFINITY,
  mutationFn: async ({ after, ...upload }: Upload & { after: number }): Promise<Uploaded> => {
    const found = await findUploaded(upload, after).catch(stillUnknown)
    if (!found) throw notArrived() // the portal was through long ago
    return { id: found.id, how: 'seen' }
  },
})

const newest = (): Promise<Template[]> => read(templatePage({ order: { ID: 'DESC' }, start: -1 }))

/** The template that this upload has become: newer than all before, of the same name and type, and this person's. */
async function findUploaded({ name, documentType }: Upload, after: number): Promise<Template | undefined> {
  const { userId } = session()
  return (await newest()).find(
    (row) => row.id > after && row.name === name && row.modifiedBy === userId && isSameType(row.documentType, documentType),
  )
}

const notArrived = () => new PortalError('silent', { code: 'NOT_ARRIVED', method: METHOD })

function nothingSent(error: unknown): never {
  throw new PortalError(errorKind(error), {
    code: 'NOT_SENT',
    message: error instanceof Error ? error.message : '',
    method: METHOD,
  })
}

function stillUnknown(error: unknown): never {
  throw new PortalError('silent', { code: 'STILL_UNKNOWN', message: error instanceof Error ? error.message : '', method: METHOD })
}
