type Watch = {
  /** told again and again while files are over the app, and false once they are not */
  onOver(isOver: boolean): void
  onDrop(files: File[]): void
}

const GONE_MS = 500 // the browser repeats dragover at least every 350 ms

/**
 * Files dragged over the app. Fields of forms take theirs first; whatever nobody takes is kept from the browser, which would leave the page
 * for it, and what was typed would be lost.
 */
export function watchFiles({ onOver, onDrop }: Watch): () => void {
  const watch = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOwn = false // a picture or a link of this page
  const end = () => {
    clearTimeout(timer)
    onOver(false)
  }
  const over = (event: DragEvent) => {
    if (isOwn || !hasFiles(event)) return
    if (isTaken(event)) return end()
    event.preventDefault()
    const isOpen = !isCovered()
    if (event.dataTransfer) event.dataTransfer.dropEffect = isOpen ? 'copy' : 'none'
    if (!isOpen) return end()
    onOver(true)
    clearTimeout(timer)
    timer = setTimeout(end, GONE_MS)
  }
  const drop = (event: DragEvent) => {
    end()
    if (isOwn || !hasFiles(event) || isTaken(event)) return
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0 && !isCovered()) onDrop(files)
  }
  const options = { signal: watch.signal }
  window.addEventListener('dragover', over, options)
  window.addEventListener('drop', drop, options)
  window.addEventListener('dragstart', () => (isOwn = true), options)
  window.addEventListener('dragend', () => (isOwn = false), options)
  return () => {
    clearTimeout(timer)
    watch.abort()
  }
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

// A field that takes files says so by preventing what the browser would do; a file input has the browser do it.
const isTaken = ({ defaultPrevented, target }: DragEvent) =>
  defaultPrevented || (target instanceof Element && target.closest('input[type=file]') !== null)

// Behind a dialog nothing may change.
const isCovered = () => document.querySelector('dialog[open]') !== null
