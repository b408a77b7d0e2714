import type { DocumentType } from '@/documents/types/documentType'
import { isSameType } from '@/documents/types/typeOption'
import { ownerOf } from '@/templates/owner'
import type { Template } from '@/templates/schema'
import { nameCore } from '@/templates/upload/suggestName'

export type Candidates = {
  /** what this app may replace: the likeliest first */
  own: readonly Template[]
  /** what only others may change */
  others: readonly Template[]
  /** the one that the file is most likely a new version of */
  suggested: Template | undefined
}

/** The templates a file could replace, by its name and by what its fields point to. */
export function candidates(
  templates: readonly Template[],
  appId: number | undefined,
  fileName: string,
  guessed: DocumentType | undefined,
): Candidates {
  const core = nameCore(fileName)
  const isNamed = ({ name }: Template) => core !== '' && nameCore(name) === core
  const isFitting = ({ documentType }: Template) => guessed !== undefined && isSameType(documentType, guessed)
  const weight = (template: Template) => (isNamed(template) ? 2 : 0) + (isFitting(template) ? 1 : 0)
  const mayChange = ({ systemCode }: Template) => ['ours', 'unsure'].includes(ownerOf(systemCode, appId))
  const own = templates.filter(mayChange).sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name))
  const named = own.filter(isNamed)
  return {
    own,
    others: templates.filter((template) => !mayChange(template)),
    suggested: named.length === 1 ? named[0] : named.filter(isFitting).length === 1 ? named.find(isFitting) : undefined,
  }
}
