import { PortalLink } from '@/documents/PortalLink'
import type { DocumentType } from '@/documents/types/documentType'
import type { FieldDescriptor } from '@/fields/descriptor'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import { kindOf } from '@/workflows/start/typeWords'

/** Required, and nothing comes of itself. */
export const isMissing = ({ required, defaultValue }: FieldDescriptor): boolean =>
  required && [defaultValue].flat().every((value) => value === null || value === undefined || value === '')

/** Files cannot be passed by REST: says so in place of a control, and where the workflow can be started with them. */
export function FileNotes({
  files,
  type,
  documentId,
}: {
  files: readonly FieldDescriptor[]
  type: DocumentType
  documentId: string | undefined
}) {
  const path = documentId === undefined ? undefined : kindOf(type, documentId).path
  return files.map((file) => (
    <div key={file.id} className="field">
      <span className="label">
        {file.name}
        {file.required && (
          <span className="req" title={text('fields.requiredMark')} aria-hidden="true">
            {' *'}
          </span>
        )}
      </span>
      <Notice tone={isMissing(file) ? 'bad' : 'info'} announced={false}>
        {text(isMissing(file) ? 'start.files.required' : 'start.files.optional', { name: file.name })}{' '}
        {path && <PortalLink path={path}>{text('start.files.inPortal')}</PortalLink>}
      </Notice>
    </div>
  ))
}
