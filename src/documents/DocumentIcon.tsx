import { documentKind } from './documentKind'

/** The type of a document as an icon; only a hint, the title beside it is the fact. */
export function DocumentIcon({ document }: { document: { module: string; entity: string; id: string } }) {
  const { icon: Icon } = documentKind(document.module, document.entity, document.id)
  return <Icon size={15} aria-hidden="true" />
}
