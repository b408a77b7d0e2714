import { useQuery } from '@tanstack/react-query'
import { FileLock } from 'lucide-react'
import type { Problem } from '@/bpt/file/problem'
import { problemText } from '@/bpt/file/problemText'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { FileHeader } from '@/templates/file/FileHeader'
import { formOf } from '@/templates/file/fileSearch'
import type { FileAddress } from '@/templates/file/OpenedFilePage'
import { templateQueries } from '@/templates/queries'
import { useFileDraft } from '@/templates/upload/fileDraft'
import { UploadForm } from '@/templates/upload/form/UploadForm'
import { ReplaceForm } from '@/templates/upload/replace/ReplaceForm'
import { useCandidates } from '@/templates/upload/replace/useCandidates'
import { fileName } from '@/templates/upload/sentFile'
import { suggestName } from '@/templates/upload/suggestName'
import { uploadValues } from '@/templates/upload/uploadValues'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'

type Props = { opened: ReadBpt; problem: Problem; address: FileAddress; isSending: boolean; onDiscard(): void }

/** A file that cannot be looked into here, but may be sent: the portal decides. */
export function ClosedFile({ opened, problem, address: { search, go }, isSending, onDiscard }: Props) {
  const { title, advice } = problemText(problem)
  const name = fileName(opened)
  const draft = useFileDraft(opened)
  const list = useCandidates(name, undefined)
  const { data: template } = useQuery({ ...templateQueries.open(search.replace ?? 0), enabled: search.replace !== undefined })
  const isReplacing = formOf(search) === 'replace'
  const other = isReplacing ? 'upload' : 'replace'
  return (
    <div className="file-page">
      <FileHeader opened={opened} isSending={isSending} onDiscard={onDiscard}>
        <Button onClick={() => go({ form: other, replace: undefined })}>
          {text(isReplacing ? 'upload.asNew' : 'upload.replace.open')}
        </Button>
      </FileHeader>
      <div className="file-closed">
        <section className="card">
          <EmptyState icon={FileLock} tone="warn" title={title}>
            <p className="t2">{advice}</p>
            <p>{text('upload.closed')}</p>
          </EmptyState>
        </section>
        <aside className="card">
          {isReplacing ? (
            <ReplaceForm
              opened={opened}
              candidates={list}
              template={search.replace === undefined ? undefined : template}
              chosenId={search.replace}
              plan={undefined}
              onChoose={(replace) => go({ form: 'replace', replace })}
              onShow={() => {}}
              onClose={undefined}
            />
          ) : (
            <UploadForm
              opened={opened}
              values={uploadValues(draft.upload, suggestName(name), undefined)}
              guess={noGuess}
              plan={undefined}
              onShowFields={() => {}}
              onClose={undefined}
            />
          )}
        </aside>
      </div>
    </div>
  )
}

const noGuess = { kind: undefined, type: undefined }
