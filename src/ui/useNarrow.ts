import { useMedia } from './useMedia'

/** Whether the page has one column and scrolls as a whole. */
export const useNarrow = (): boolean => useMedia('(width < 900px)')
