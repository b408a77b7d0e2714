import { type ReadBpt, readBpt } from '@/bpt/file/readBpt'

/** A file that is open in this browser. It is kept until another is opened or it is discarded; a reload forgets it. */
export function createFileStore() {
  let opened: ReadBpt | undefined
  let latest = 0
  const listeners = new Set<() => void>()
  const tell = (next: ReadBpt | undefined) => {
    latest += 1
    opened = next
    for (const listener of listeners) listener()
  }
  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    current: (): ReadBpt | undefined => opened,
    /** Reads it; nothing leaves the browser. Throws where the disk does not give it. */
    async open(file: File): Promise<void> {
      latest += 1
      const own = latest
      const read = await readBpt(file.name, new Uint8Array(await file.arrayBuffer()))
      // A large file may take longer than the one that was opened after it.
      if (own === latest) tell(read)
    },
    discard: (): void => tell(undefined),
  }
}
