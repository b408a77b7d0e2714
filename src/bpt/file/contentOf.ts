import { emptyArray, fromJson, isArray, type PhpArray, type PhpValue } from '@/bpt/php'

/** The parts of a template as template.list prints them. */
export type Row = { template: unknown; parameters: unknown; variables: unknown; constants: unknown }

/** The content of a `.bpt` made of a row of template.list. The portal tells no document fields; without them an import changes none. */
export function contentOf({ template, parameters, variables, constants }: Row): PhpArray {
  return new Map<string, PhpValue>([
    ['VERSION', 2],
    ['TEMPLATE', arrayOf(template)],
    ['PARAMETERS', arrayOf(parameters)],
    ['VARIABLES', arrayOf(variables)],
    ['CONSTANTS', arrayOf(constants)],
    ['DOCUMENT_FIELDS', emptyArray],
  ])
}

function arrayOf(json: unknown): PhpArray {
  const value = fromJson(json)
  return isArray(value) ? value : emptyArray
}
