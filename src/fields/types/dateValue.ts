/** Stands for a date of which only a part is typed: neither a day nor nothing. */
export const UNFINISHED = '?'
