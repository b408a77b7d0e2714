import { useQuery } from '@tanstack/react-query'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { changesBetween, type TemplateHead } from '@/templates/mutations'
import type { Template } from '@/templates/schema'
import { autoStartWords } from '@/templates/words'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { userQueries } from '@/users/queries'

type Props = { theirs: Template; typed: TemplateHead; onTake(): void }

/** Somebody else changed it while one typed: what they made of it, and the choice. */
export function ChangedMeanwhile({ theirs, typed, onTake }: Props) {
  const { data: user } = useQuery(userQueries.one(theirs.modifiedBy))
  const name = user?.name || text('users.unknown', { id: String(theirs.modifiedBy) })
  const different = changesBetween(theirs, typed)
  const when = theirs.modifiedAt === null ? '' : age(theirs.modifiedAt, portalNow())
  return (
    <Notice tone="warn" announced>
      <p>{text('templates.edit.meanwhile', { name, age: when })}</p>
      <dl className="template-theirs">
        {different.name !== undefined && <Theirs label={text('templates.edit.name')}>{theirs.name}</Theirs>}
        {different.description !== undefined && <Theirs label={text('templates.edit.description')}>{theirs.description}</Theirs>}
        {different.autoExecute !== undefined && <Theirs label={text('upload.auto')}>{autoStartWords(theirs.autoExecute)}</Theirs>}
      </dl>
      {Object.keys(different).length > 0 && (
        <>
          <p>{text('templates.edit.overwrite')}</p>
          <Button look="link" onClick={onTake}>
            {text('templates.edit.take')}
          </Button>
        </>
      )}
    </Notice>
  )
}

const Theirs = ({ label, children }: { label: string; children: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children ? <q>{children}</q> : '–'}</dd>
  </div>
)
