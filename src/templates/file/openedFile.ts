import { hasTyped } from '@/templates/upload/fileDraft'
import { createFileStore } from './fileStore'

const store = createFileStore()
let offered: File | undefined
const listeners = new Set<() => void>()

/** The file that is open in this browser. */
export const openedFile = {
  ...store,
  /** Opens it, unless something was typed for the one that is open: then it waits until the person has decided. Throws as `open` does. */
  async offer(file: File): Promise<void> {
    const current = store.current()
    if (current && hasTyped(current)) wait(file)
    else await store.open(file)
  },
  /** Opens what was offered. */
  async take(): Promise<void> {
    const file = offered
    wait(undefined)
    if (file) await store.open(file)
  },
  decline: (): void => wait(undefined),
}

/** The file that waits for a decision. */
export const offeredFile = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): File | undefined => offered,
}

function wait(file: File | undefined): void {
  offered = file
  for (const listener of listeners) listener()
}
