import { useSyncExternalStore } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import type { ReplaceValues } from '@/templates/upload/replace/replaceValues'
import type { UploadValues } from './uploadValues'

/** What a person has done with the file that is open. It goes with the file. */
export type FileDraft = {
  upload: Partial<UploadValues>
  replace: Partial<ReplaceValues>
  /** an order with it is on its way, or the app looks what became of it */
  isSending: boolean
  /** no answer came, and the app looks what happened */
  isUnsure: boolean
  /** something was sent and it is not known whether it arrived: the newest template before it */
  sentAfter: number | undefined
}

const empty: FileDraft = { upload: {}, replace: {}, isSending: false, isUnsure: false, sentAfter: undefined }
const drafts = new WeakMap<ReadBpt, FileDraft>()
const listeners = new Set<() => void>()

/** Forms of open files: kept outside of the page, so that they stay whatever tab or page is looked at meanwhile. */
export const fileDrafts = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  of: (opened: ReadBpt): FileDraft => drafts.get(opened) ?? empty,
  change(opened: ReadBpt, changes: Partial<FileDraft>): void {
    drafts.set(opened, { ...fileDrafts.of(opened), ...changes })
    for (const listener of listeners) listener()
  },
}

/** Whether something would be lost with it. */
export function hasTyped(opened: ReadBpt): boolean {
  const { upload, replace, isSending, sentAfter } = fileDrafts.of(opened)
  return Object.keys(upload).length > 0 || Object.keys(replace).length > 0 || isSending || sentAfter !== undefined
}

export const useFileDraft = (opened: ReadBpt): FileDraft =>
  useSyncExternalStore(fileDrafts.subscribe, () => fileDrafts.of(opened))
