import { useSyncExternalStore } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { comparedFile } from '@/templates/file/comparedFile'
import { openedFile } from '@/templates/file/openedFile'
import type { FileSource, Source } from './compareSearch'

const stores = { file: openedFile, second: comparedFile } satisfies Record<FileSource, unknown>

/** The files that are open in this browser. */
export function useFiles(): Record<FileSource, ReadBpt | undefined> {
  return {
    file: useSyncExternalStore(openedFile.subscribe, openedFile.current),
    second: useSyncExternalStore(comparedFile.subscribe, comparedFile.current),
  }
}

/** Opens a file for one side, and tells as what. The file of the other side stays; so does the one a page of its own may show. */
export async function openFor(file: File, own: Source | undefined, other: Source | undefined): Promise<FileSource> {
  const name: FileSource = own === 'file' || own === 'second' ? own : other === 'second' ? 'file' : 'second'
  const free = own === other && typeof own === 'string' ? (own === 'file' ? 'second' : 'file') : name
  await stores[free].open(file)
  return free
}
