import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { buttonClass } from '@/ui/Button'

/** Chooses a `.bpt`, which is opened in this browser. */
export function OpenFile() {
  const navigate = useNavigate()
  const [isUnreadable, setUnreadable] = useState(false)
  const open = async (file: File | undefined) => {
    if (!file) return
    try {
      const { openedFile } = await import('@/templates/file/openedFile')
      await openedFile.offer(file)
      void navigate({ to: paths.openedFile })
    } catch {
      setUnreadable(true) // gone from the disk, or not this person's to read
    }
  }
  return (
    <>
      {isUnreadable && (
        <span className="s bad-t" role="alert">
          {text('templates.open.failed')}
        </span>
      )}
      <label className={`${buttonClass('primary')} template-file`}>
        <FileUp size={16} aria-hidden="true" />
        {text('templates.open')}
        <input
          type="file"
          accept=".bpt"
          onChange={({ target }) => {
            setUnreadable(false)
            void open(target.files?.[0])
            target.value = '' // so that the same file can be chosen again
          }}
        />
      </label>
    </>
  )
}
