import { Copy } from 'lucide-react'
import { useRef } from 'react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { announce } from '@/ui/LiveRegion'
import { showToast } from '@/ui/Toast'

/** The workflow's id, to be taken elsewhere. */
export function CopyId({ id }: { id: string }) {
  const shown = useRef<HTMLSpanElement>(null)
  const copy = async () => {
    if (!(await copied(id, shown.current))) return
    showToast({ text: text('workflows.copied') })
    announce(text('workflows.copied'))
  }
  return (
    <span className="row copy">
      <span ref={shown} className="mono">
        {id}
      </span>
      <IconButton small icon={Copy} label={text('workflows.copyId')} onClick={() => void copy()} />
    </span>
  )
}

// A frame is often refused the clipboard: then the text is selected and copied the old way, or left selected for Ctrl+C.
async function copied(words: string, element: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    if (element) window.getSelection()?.selectAllChildren(element)
    return document.execCommand('copy')
  }
}
