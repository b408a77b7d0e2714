/** Gives a person a file. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser may read it only after this tick.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
