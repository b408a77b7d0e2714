/** Puts a text on the clipboard; false where even the old way is refused. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return copyBySelection(words)
  }
}

// A frame is often refused the clipboard: then the browser copies what is selected in a box that nobody sees.
function copyBySelection(words: string): boolean {
  const focused = document.activeElement
  const box = document.createElement('textarea')
  box.value = words
  box.className = 'vh'
  box.setAttribute('aria-hidden', 'true')
  document.body.append(box)
  box.select()
  const isCopied = document.execCommand?.('copy') ?? false
  box.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return isCopied
}
