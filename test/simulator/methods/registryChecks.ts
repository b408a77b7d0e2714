import { asMap, asValues, isEmpty, isPhpArray, toText, upperKeys } from '../php.ts'
import { RestError } from '../restError.ts'

const MAX_PROPERTIES_BYTES = 65_535

export const invalid = (text: string) => new RestError('ERROR_ACTIVITY_VALIDATION_FAILURE', text)

/** http or https, a host with a dot. */
export function checkHandler(value: unknown): void {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#:]*)/i.exec(toText(value))
  if (!parts) throw new RestError('ERROR_WRONG_HANDLER_URL', 'Wrong handler URL')
  if (!/^https?$/i.test(parts[1] ?? '')) throw new RestError('ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported handler protocol')
  if (!/[^.]\.[^.]/.test(parts[2] ?? '')) throw new RestError('ERROR_WRONG_HANDLER_URL', 'Wrong handler URL')
}

export function checkName(value: unknown): void {
  if (isEmpty(value)) throw invalid('Empty activity NAME!')
}

/** Names start with a letter; every property has a name; all together are stored as one text. */
export function checkProperties(value: unknown): void {
  if (value === undefined || value === null || value === '') return
  if (!isPhpArray(value)) throw invalid('Wrong properties array!')
  for (const [key, property] of Object.entries(value)) {
    if (!/^[a-z][a-z0-9_]*$/i.test(key)) throw invalid(`Wrong property key (${key})!`)
    if (isEmpty(upperKeys(asMap(property)).NAME)) throw invalid(`Empty property NAME (${key})!`)
  }
  if (new TextEncoder().encode(JSON.stringify(value)).length >= MAX_PROPERTIES_BYTES) throw invalid('Wrong properties array!')
}

export function checkDocumentType(value: unknown): void {
  if (isEmpty(value)) return
  const parts = asValues(value)
  if (parts.length !== 3 || !parts.every((part) => typeof part === 'string' && part !== ''))
    throw invalid('Wrong activity DOCUMENT_TYPE!')
}

/** {INCLUDE, EXCLUDE}: each a list of 'b24', 'box' and beginnings of document types. */
export function checkFilter(value: unknown): void {
  if (isEmpty(value)) return
  const rules = upperKeys(asMap(value))
  const known = Object.keys(rules).every((name) => name === 'INCLUDE' || name === 'EXCLUDE')
  if (!isPhpArray(value) || !known || !Object.values(rules).flatMap(asValues).every(isRule))
    throw invalid('Wrong activity FILTER!')
}

const isRule = (rule: unknown): boolean => {
  if (typeof rule === 'string') return rule === 'b24' || rule === 'box'
  const parts = asValues(rule)
  return parts.length >= 1 && parts.length <= 3 && parts.every((part) => typeof part === 'string')
}
