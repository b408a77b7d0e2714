/** What a table has under a name out of a file; a name such as "constructor" is none of its. */
export const known = <Value>(table: Record<string, Value>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
