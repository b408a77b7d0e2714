import { CloudUpload } from 'lucide-react'
import { Suspense } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { FieldsSkeleton } from '@/templates/fieldPlan/tab/FieldsSkeleton'
import { FILE_TITLE, FileHeader } from '@/templates/file/FileHeader'
import { formOf } from '@/templates/file/fileSearch'
import type { FileAddress } from '@/templates/file/OpenedFilePage'
import { ComparedWith, FieldsTab, ReplaceForm, UploadForm } from '@/templates/file/parts'
import { useReadFile } from '@/templates/file/useReadFile'
import { useTypeTitle } from '@/templates/file/useTypeTitle'
import { startsWhen } from '@/templates/upload/AutoStartFields'
import { TemplateView } from '@/templates/view/TemplateView'
import { Button } from '@/ui/Button'
import { FormSkeleton } from './FormSkeleton'

type Props = { opened: Extract<ReadBpt, { state: 'read' }>; address: FileAddress; isSending: boolean; onDiscard(): void }

/** What is in the file, what it will do to the portal, and the forms that send it. */
export function ReadFile({ opened, address: { search, go }, isSending, onDiscard }: Props) {
  const { file } = opened
  const { guess, upload, list, target, changes, values, documentType, plan, findings } = useReadFile(opened, file, search)
  const title = useTypeTitle(documentType)
  const form = formOf(search)
  const showTab = (tab: 'fields' | 'changes') => go({ tab })
  const choose = (replace: number | undefined) => go({ form: 'replace', replace })
  const close = () => {
    go({ form: undefined, replace: undefined })
    requestAnimationFrame(() => document.getElementById(FILE_TITLE)?.focus()) // what had the focus is gone with the form
  }
  return (
    <div className="file-page">
      <FileHeader opened={opened} isSending={isSending} onDiscard={onDiscard}>
        {form !== 'replace' && <Button onClick={() => choose(list?.suggested?.id)}>{text('upload.replace.open')}</Button>}
        {form !== 'upload' && (
          <Button
            look={form === undefined ? 'primary' : 'default'}
            icon={CloudUpload}
            onClick={() => go({ form: 'upload', replace: undefined })}
          >
            {text(form === 'replace' ? 'upload.asNew' : 'upload.open')}
          </Button>
        )}
      </FileHeader>
      <TemplateView
        template={file.template}
        content={file.content}
        fileName={file.name.replace(/\.bpt$/i, '')}
        findings={findings}
        documentType={documentType}
        fields={{
          count: plan.plan?.rows.length,
          content: (
            <Suspense fallback={<FieldsSkeleton />}>
              <FieldsTab template={file.template} read={plan} title={title} withFields={values.withFields} />
            </Suspense>
          ),
        }}
        changes={
          changes && {
            changes,
            against: <ComparedWith list={list} template={target} onChoose={choose} />,
          }
        }
        startsWhen={startsWhen(values, documentType)}
        search={search}
        show={go}
        side={
          form && (
            <Suspense fallback={<FormSkeleton />}>
              {form === 'upload' ? (
                <UploadForm
                  opened={opened}
                  values={upload}
                  guess={guess}
                  plan={plan}
                  onShowFields={() => showTab('fields')}
                  onClose={close}
                />
              ) : (
                <ReplaceForm
                  opened={opened}
                  candidates={list}
                  template={target}
                  chosenId={search.replace}
                  plan={target ? plan : undefined}
                  onChoose={choose}
                  onShow={showTab}
                  onClose={close}
                />
              )}
            </Suspense>
          )
        }
      />
    </div>
  )
}
