import { useQuery } from '@tanstack/react-query'
import { FileUp } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { ChooseFile } from '@/templates/file/ChooseFile'
import { templateQueries } from '@/templates/queries'
import { templateTitle } from '@/templates/words'
import { EmptyState } from '@/ui/EmptyState'

/** Before a file is opened, and after a reload, which forgets it. */
export function NoFile({ replace }: { replace: number | undefined }) {
  const { data: names } = useQuery({ ...templateQueries.names(), enabled: replace !== undefined, throwOnError: false })
  const replaced = names?.find(({ id }) => id === replace)
  return (
    <section className="card file-alone">
      <EmptyState
        icon={FileUp}
        heading="h1"
        title={replaced ? text('upload.none.replace', { name: templateTitle(replaced) }) : text('upload.none.title')}
        actions={<ChooseFile look="primary">{text('upload.open.choose')}</ChooseFile>}
      >
        <p className="t2">{text('upload.none.text')}</p>
        <p className="t2">{text('upload.none.drop')}</p>
      </EmptyState>
    </section>
  )
}
