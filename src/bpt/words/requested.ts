import { arrayAt, at, isArray, isYes, items, textAt, textOf } from '@/bpt/php'
import type { Activity, Declared } from '@/bpt/template'

/** The fields a request for information asks for; each also becomes a variable of the template. BPT_FORMAT §5 */
export const requestedFields = ({ properties }: Activity): Declared[] =>
  items(arrayAt(properties, 'RequestedInformation'))
    .filter(isArray)
    .map((raw) => ({
      id: textAt(raw, 'Name'),
      name: textAt(raw, 'Title') || textAt(raw, 'Name'),
      description: textAt(raw, 'Description'),
      type: textAt(raw, 'Type') || 'string',
      required: isYes(at(raw, 'Required')),
      multiple: isYes(at(raw, 'Multiple')),
      options: [...arrayAt(raw, 'Options')].map(([key, label]) => ({ value: String(key), label: textOf(label) || String(key) })),
      defaultValue: at(raw, 'Default') ?? null,
      raw,
    }))
