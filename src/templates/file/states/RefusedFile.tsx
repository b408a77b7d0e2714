import { FileX } from 'lucide-react'
import type { Problem } from '@/bpt/file/problem'
import { problemText } from '@/bpt/file/problemText'
import { text } from '@/i18n/i18n'
import { ChooseFile } from '@/templates/file/ChooseFile'
import { openedFile } from '@/templates/file/openedFile'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'

/** A file that the portal would refuse: why, and the way on. */
export function RefusedFile({ problem, name }: { problem: Problem; name: string }) {
  const { title, advice } = problemText(problem)
  return (
    <section className="card file-alone">
      <EmptyState
        icon={FileX}
        tone="bad"
        heading="h1"
        title={title}
        actions={
          <>
            <ChooseFile look="primary">{text('upload.open.another')}</ChooseFile>
            <Button onClick={openedFile.discard}>{text('upload.discard')}</Button>
          </>
        }
      >
        <p className="m file-name">{name}</p>
        <p className="t2">{advice}</p>
      </EmptyState>
    </section>
  )
}
