import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { focusIfLost } from '@/runs/page/focusIfLost'
import { hasTyped } from '@/templates/upload/fileDraft'
import { fileName } from '@/templates/upload/sentFile'
import { Button } from '@/ui/Button'
import { ChooseFile } from './ChooseFile'
import { DiscardDialog } from './DiscardDialog'
import { openedFile } from './openedFile'

type Props = {
  opened: ReadBpt
  isSending: boolean
  onDiscard(): void
  children?: ReactNode
}

/** The id of its heading. */
export const FILE_TITLE = 'file-title'

/** Which file is open, that nothing of it has been sent, and what can be done with it. */
export function FileHeader({ opened, isSending, onDiscard, children }: Props) {
  const [isAsked, setAsked] = useState(false)
  const discard = () => {
    onDiscard()
    openedFile.discard()
  }
  return (
    <header className="bar file-head">
      <span className="file-crumb">
        <Link to={paths.templates} className="t2">
          {text('app.nav.templates')}
        </Link>
        <ChevronRight size={16} aria-hidden="true" />
        <h1 ref={focusIfLost} id={FILE_TITLE} tabIndex={-1}>
          {fileName(opened)}
        </h1>
      </span>
      <span className="grow s t2">{text(isSending ? 'upload.sending' : 'upload.notSent')}</span>
      <span className="bar">
        <ChooseFile>{text('upload.open.another')}</ChooseFile>
        <Button
          disabledReason={isSending ? text('upload.discard.sending') : undefined}
          onClick={() => (hasTyped(opened) ? setAsked(true) : discard())}
        >
          {text('upload.discard')}
        </Button>
        {children}
      </span>
      {isAsked && <DiscardDialog name={fileName(opened)} onDiscard={discard} onClose={() => setAsked(false)} />}
    </header>
  )
}
