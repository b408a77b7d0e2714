import { type ReadTemplate, readBpt } from '../bpt.ts'
import { nextId } from '../engine.ts'
import { answerList, type Column, type ListOf, readQuery } from '../list.ts'
import { type Answer, answer, type Context, requireAdmin, requireAppAdmin } from '../method.ts'
import { asMap, asValues, isPhpArray, type PhpMap, toInt, toText, upperKeys } from '../php.ts'
import { RestError } from '../restError.ts'
import type { PortalState, Template } from '../state.ts'
import { say, wordsOnly } from '../words.ts'

const text = (of: (row: Template) => string | null): Column<Template> => ({ kind: 'text', value: of })
const int = (of: (row: Template) => number): Column<Template> => ({ kind: 'int', value: of })
const map = (of: (row: Template) => unknown): Column<Template> => ({ kind: 'text', value: () => null, wire: of })

const list: ListOf<Template> = {
  defaultSelect: ['ID'],
  defaultOrder: ['ID', 'ASC'],
  columns: {
    ID: int(({ id }) => id),
    MODULE_ID: text(({ module }) => module),
    ENTITY: text(({ entity }) => entity),
    DOCUMENT_TYPE: {
      ...text(({ documentType }) => documentType),
      // A text in the filter, an array in the answer, whose first two items are there only when selected.
      wire: ({ module, entity, documentType }, selected) => [
        selected.includes('MODULE_ID') ? module : null,
        selected.includes('ENTITY') ? entity : null,
        documentType,
      ],
    },
    AUTO_EXECUTE: int(({ autoExecute }) => autoExecute),
    NAME: text(({ name }) => name),
    DESCRIPTION: text(({ description }) => description),
    TEMPLATE: map(({ tree }) => tree),
    PARAMETERS: map(({ parameters }) => parameters),
    VARIABLES: map(({ variables }) => variables),
    CONSTANTS: map(({ constants }) => constants),
    MODIFIED: { kind: 'date', value: ({ modified }) => modified },
    IS_MODIFIED: text(({ isModified }) => (isModified ? 'Y' : 'N')),
    USER_ID: int(({ userId }) => userId),
    SYSTEM_CODE: text(({ systemCode }) => systemCode),
  },
}

/** Robots, scripts and triggers (AUTO_EXECUTE from 8 on) are never listed. SEMANTICS §2.5 */
export function templateList(context: Context, params: PhpMap): Answer {
  requireAdmin(context)
  const listed = context.state.templates.filter(({ autoExecute }) => autoExecute < 8)
  return answerList(context, list, listed, readQuery(list, params), params.start)
}

/** SEMANTICS §2.6 */
export function templateAdd(context: Context, params: PhpMap): Answer {
  requireAppAdmin(context)
  const { state, me, now } = context
  const { DOCUMENT_TYPE, NAME, DESCRIPTION, AUTO_EXECUTE, TEMPLATE_DATA } = upperKeys(params)
  const [module = '', entity = '', documentType = ''] = readDocumentType(DOCUMENT_TYPE)
  const name = readName(NAME)
  const autoExecute = AUTO_EXECUTE === undefined ? 0 : readAutoExecute(AUTO_EXECUTE)
  const content = readBpt(readData(TEMPLATE_DATA))
  if (!content) throw wordsOnly(state.language, 'wrongTemplate')
  const id = nextId(state)
  const head = { id, module, entity, documentType, autoExecute, name, description: toText(DESCRIPTION) }
  const owner = { modified: now, isModified: false, userId: me.id, systemCode: ownCode(state), script: [] }
  state.templates.push({ ...head, ...owner, ...content })
  return answer(id)
}

export function templateUpdate(context: Context, params: PhpMap): Answer {
  requireAppAdmin(context)
  const { state, me, now } = context
  const { ID, FIELDS } = upperKeys(params)
  const template = find(state, ID)
  if (template.systemCode !== ownCode(state))
    throw new RestError('ERROR_TEMPLATE_NOT_OWNER', 'You can update ONLY templates created by current application')
  const fields = asMap(FIELDS)
  const changes = {
    ...('NAME' in fields && { name: readName(fields.NAME) }),
    ...('DESCRIPTION' in fields && { description: toText(fields.DESCRIPTION) }),
    ...('AUTO_EXECUTE' in fields && { autoExecute: readAutoExecute(fields.AUTO_EXECUTE) }),
    ...('TEMPLATE_DATA' in fields && importBpt(state, readData(fields.TEMPLATE_DATA))),
  }
  if (Object.keys(changes).length === 0) throw invalid('No fields to update.')
  Object.assign(template, changes, { modified: now, userId: me.id })
  return answer(template.id)
}

/** The answer to a success is null. */
export function templateDelete(context: Context, params: PhpMap): Answer {
  requireAppAdmin(context)
  const { state } = context
  const template = find(state, upperKeys(params).ID)
  if (template.systemCode !== ownCode(state)) throw wordsOnly(state.language, 'foreignTemplate')
  if (state.workflows.some(({ templateId }) => templateId === template.id)) throw wordsOnly(state.language, 'templateInUse')
  state.templates = state.templates.filter((one) => one !== template)
  return answer(null)
}

const ownCode = ({ appId }: PortalState) => `rest_app_${appId}`
const invalid = (text: string) => new RestError('ERROR_TEMPLATE_VALIDATION_FAILURE', text)

function find(state: PortalState, id: unknown): Template {
  const template = state.templates.find((one) => one.id === toInt(id))
  if (!template) throw new RestError('ERROR_TEMPLATE_NOT_FOUND', 'Workflow template not found.')
  return template
}

const modules = ['crm', 'lists', 'disk', 'tasks', 'rpa', 'bizproc', 'iblock']

function readDocumentType(value: unknown): string[] {
  const parts = asValues(value)
  const texts = parts.filter((part): part is string => typeof part === 'string' && part !== '')
  if (parts.length !== 3 || texts.length !== 3 || !modules.includes(texts[0] ?? ''))
    throw invalid('Incorrect field DOCUMENT_TYPE!')
  return texts
}

function readName(value: unknown): string {
  if (toText(value).trim() === '') throw invalid('Empty template name!')
  return toText(value)
}

/** A text, never a JSON number. */
function readAutoExecute(value: unknown): number {
  if (typeof value !== 'string' || !/^[0-3]$/.test(value)) throw invalid('Incorrect field AUTO_EXECUTE!')
  return Number(value)
}

/** `[name, base64]`, an object with two values in that order, or base64 alone. */
function readData(value: unknown): Buffer {
  const parts = isPhpArray(value) ? Object.values(value) : ['', value]
  const base64 = parts.length === 2 ? parts[1] : undefined
  if (typeof base64 !== 'string' || base64 === '' || !/^[A-Za-z0-9+/\s]+={0,2}$/.test(base64))
    throw invalid('Incorrect field TEMPLATE_DATA!')
  return Buffer.from(base64, 'base64')
}

/** On an update the import's exception comes through as it is. */
function importBpt({ language }: PortalState, bytes: Buffer): ReadTemplate {
  const content = readBpt(bytes)
  if (!content) throw new RestError('ERROR_CORE', say(language, 'wrongTemplate'))
  return content
}
