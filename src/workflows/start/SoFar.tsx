import type { ReactNode } from 'react'
import { type TypeNames, typeTitle } from '@/documents/types/typeTitle'
import { text } from '@/i18n/i18n'
import type { Template } from '@/templates/schema'
import { Notice } from '@/ui/Notice'
import { UserName } from '@/users/UserName'

type Props = { template?: Template; typeNames?: TypeNames; documents?: string | undefined; parameters?: string }

/** What is decided so far, beside the steps. */
export function SoFar({ template, typeNames = {}, documents, parameters }: Props) {
  const later = <span className="t2">{text('start.soFar.later')}</span>
  return (
    <aside className="card start-so-far wide" aria-label={text('start.soFar')}>
      <h2>{text('start.soFar')}</h2>
      <dl>
        <Fact name={text('start.step.template')}>
          {template ? (
            <>
              <b className="m">{template.name}</b>
              <span className="xs t2 start-by">
                {typeTitle(template.documentType, typeNames)} <UserName id={template.modifiedBy} />
              </span>
            </>
          ) : (
            <span className="t2">{text('start.soFar.choose')}</span>
          )}
        </Fact>
        <Fact name={text('start.step.documents')}>{documents ?? later}</Fact>
        <Fact name={text('start.step.parameters')}>{parameters ?? later}</Fact>
      </dl>
      {template?.documentType.module === 'crm' && <Notice>{text('start.limit')}</Notice>}
    </aside>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
