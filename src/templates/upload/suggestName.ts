/** A name for the template out of the file's: "contract-approval_v8 (1).bpt" → "Contract approval v8". */
export function suggestName(fileName: string): string {
  const words = fileName
    .replace(/\.(bpt|prc|bin|txt)$/i, '')
    .replace(/\s*\(\d+\)$/, '') // the browser's number for a second download
    .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_\s]+|(?<=[\p{L}\d])-+(?=[\p{L}\d])/gu, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What is left of a name when it is compared with others: no versions, no dates, no signs. */
export const nameCore = (name: string): string =>
  suggestName(name)
    .toLowerCase()
    .replace(/\bv?\d+([.-]\d+)*\b/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
