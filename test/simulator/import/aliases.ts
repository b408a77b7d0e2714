import { isPhpArray } from '../php.ts'

type Aliases = ReadonlyMap<string, string>

/**
 * A template as it is stored: its document fields by their names on this portal, wherever they may stand: keys, `{=Document:…}`,
 * the pair of texts `Document`, …, the first item of a field condition. BPT_FORMAT §3
 */
export function replaceAliases(value: unknown, aliases: Aliases): unknown {
  if (aliases.size === 0) return value
  if (typeof value === 'string') return inExpressions(value, aliases)
  if (!isPhpArray(value)) return value
  if (Array.isArray(value))
    return isPair(value) ? [value[0], one(value[1], aliases)] : value.map((item) => replaceAliases(item, aliases))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [aliases.get(key) ?? key, replaceProperty(key, inner, aliases)]),
  )
}

function replaceProperty(key: string, value: unknown, aliases: Aliases): unknown {
  if (key === 'fieldcondition' && Array.isArray(value))
    return value.map((item) =>
      Array.isArray(item) ? [one(item[0], aliases), ...item.slice(1).map((rest) => replaceAliases(rest, aliases))] : item,
    )
  if (key === 'mixedcondition' && Array.isArray(value))
    return value.map((item) => {
      const done = replaceAliases(item, aliases)
      return isPhpArray(done) && 'object' in done && done.object === 'Document' && 'field' in done
        ? { ...done, field: one(done.field, aliases) }
        : done
    })
  return replaceAliases(value, aliases)
}

const isPair = (value: unknown[]): boolean => value.length === 2 && value[0] === 'Document'
const one = (value: unknown, aliases: Aliases): unknown => (typeof value === 'string' ? (aliases.get(value) ?? value) : value)

const inExpressions = (text: string, aliases: Aliases): string =>
  text.replaceAll(
    /(\{=\s*Document\s*:\s*)([a-z0-9_]+?)(_PRINTABLE)?(?=\s*[>}])/gi,
    (all, head: string, id: string, tail = '') => {
      const known = aliases.get(id)
      return known === undefined ? all : `${head}${known}${tail}`
    },
  )
