import { createFileStore } from './fileStore'

/** The second file, where two are compared. */
export const comparedFile = createFileStore()
