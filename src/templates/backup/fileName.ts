const LONGEST = 100
// What no file may be called on Windows, whatever its ending.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A name that every disk takes and people can read, without ending. */
export function safeName(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
  const cut = Array.from(plain)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (!/[\p{L}\p{N}]/u.test(cut)) return otherwise
  return reserved.test(cut) ? `_${cut}` : cut
}

type Named = { id: number; name: string }

/** The name of a template's file, without ending. */
export const fileNameOf = ({ id, name }: Named): string => safeName(name, `template-${id}`)

/** The names of the files of several, by id, without ending: where two would be the same on some disk, each has its id behind it. */
export function fileNames(templates: readonly Named[]): Map<number, string> {
  const keyOf = (name: string) => name.toLocaleLowerCase()
  const counts = new Map<string, number>()
  for (const template of templates) {
    const key = keyOf(fileNameOf(template))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const taken = new Set<string>()
  return new Map(
    templates.map((template) => {
      const plain = fileNameOf(template)
      let name = counts.get(keyOf(plain)) === 1 ? plain : `${plain} (${template.id})`
      while (taken.has(keyOf(name))) name = `${name} (${template.id})`
      taken.add(keyOf(name))
      return [template.id, name]
    }),
  )
}
