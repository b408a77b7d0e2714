import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { type ButtonLook, buttonClass } from '@/ui/Button'
import { openedFile } from './openedFile'

/** Chooses a file from the disk; it is opened in this browser. */
export function ChooseFile({ look, children }: { look?: ButtonLook; children: string }) {
  const [isUnreadable, setUnreadable] = useState(false)
  const open = async (file: File | undefined) => {
    setUnreadable(false)
    try {
      if (file) await openedFile.offer(file)
    } catch {
      setUnreadable(true) // gone from the disk, a folder, or not this person's to read
    }
  }
  return (
    <>
      <label className={`${buttonClass(look)} file-choose`}>
        <FolderOpen size={16} aria-hidden="true" />
        <span>{children}</span>
        <input
          type="file"
          accept=".bpt"
          onChange={({ target }) => {
            void open(target.files?.[0])
            target.value = '' // so that the same file can be chosen again
          }}
        />
      </label>
      {isUnreadable && (
        <span className="s bad-t" role="alert">
          {text('upload.open.failed')}
        </span>
      )}
    </>
  )
}
