import { type ReadBpt, readBpt } from '@/bpt/file/readBpt'

let opened: ReadBpt | undefined
const listeners = new Set<() => void>()

/** The file that is open in this browser. It is kept until another is opened or it is discarded; a reload forgets it. */
export const openedFile = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): ReadBpt | undefined => opened,
  /** Reads it; nothing leaves the browser. */
  async open(file: File): Promise<void> {
    tell(await readBpt(file.name, new Uint8Array(await file.arrayBuffer())))
  },
  discard: (): void => tell(undefined),
}

function tell(next: ReadBpt | undefined): void {
  opened = next
  for (const listener of listeners) listener()
}
