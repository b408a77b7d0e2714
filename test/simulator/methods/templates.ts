import type { BptContent } from '../bpt/readBpt.ts'
import { keepScripts, nextId } from '../engine.ts'
import { replaceAliases } from '../import/aliases.ts'
import { importFields } from '../import/importFields.ts'
import { checkImport } from '../import/importTemplate.ts'
import { answerList, type Column, type ListOf, readQuery } from '../list.ts'
import { type Answer, answer, type Context, requireAdmin, requireAppAdmin } from '../method.ts'
import { asMap, asValues, isPhpArray, type PhpMap, toInt, toText, upperKeys } from '../php.ts'
import { portalText, RestError } from '../restError.ts'
import type { PortalState, Template } from '../state.ts'
import { wordsOnly } from '../words.ts'

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
  const content = checkImport(state, readData(TEMPLATE_DATA))
  if ('text' in content) throw portalText(content.text)
  const id = nextId(state)
  const head = { id, module, entity, documentType, autoExecute, name, description: toText(DESCRIPTION) }
  const owner = { modified: now, userId: me.id, systemCode: ownCode(state) }
  state.templates.push({ ...head, ...owner, ...stored(state, head, content) })
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
    ...('TEMPLATE_DATA' in fields && replacement(state, template, readData(fields.TEMPLATE_DATA))),
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

/** The last part of DOCUMENT_TYPE, by the classes that a module's documents have. SEMANTICS §4 */
const documentTypes: Record<string, Record<string, RegExp>> = {
  crm: {
    CCrmDocumentLead: /^LEAD$/,
    CCrmDocumentDeal: /^DEAL$/,
    CCrmDocumentContact: /^CONTACT$/,
    CCrmDocumentCompany: /^COMPANY$/,
    'Bitrix\\Crm\\Integration\\BizProc\\Document\\':
      /^(DYNAMIC_\d+|SMART_INVOICE|SMART_DOCUMENT|SMART_B2E_DOC|QUOTE|ORDER|INVOICE)$/,
  },
  lists: { BizprocDocument: /^iblock_\d+$/, 'Bitrix\\Lists\\BizprocDocumentLists': /^iblock_\d+$/ },
  iblock: { CIBlockDocument: /^iblock_\d+$/ },
  disk: { 'Bitrix\\Disk\\BizProcDocument': /^STORAGE_\d+$/ },
  tasks: { 'Bitrix\\Tasks\\': /^TASK_(PROJECT|PLAN|PERSONAL)_\d+$/ },
  rpa: { 'Bitrix\\Rpa\\': /^T\d+$/ },
  bizproc: { 'Bitrix\\Bizproc\\': /./ },
}

function readDocumentType(value: unknown): string[] {
  const [module, entity, type, ...more] = asValues(value)
  const texts = [module, entity, type].filter((part): part is string => typeof part === 'string' && part !== '')
  const classes = Object.entries((typeof module === 'string' && documentTypes[module]) || {})
  const known = classes.some(([name, shape]) => {
    const fits = name.endsWith('\\') ? toText(entity).startsWith(name) : entity === name
    return fits && shape.test(toText(type))
  })
  if (texts.length !== 3 || more.length > 0 || !known) throw invalid('Incorrect field DOCUMENT_TYPE!')
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

type Head = Pick<Template, 'id' | 'module' | 'documentType'>

/** First the template is kept, then its fields come to the portal. There is no way back. */
function stored(state: PortalState, head: Head, { fields, tree, parameters, variables, constants }: BptContent) {
  const aliases = importFields(state, head, fields)
  const here = (declared: PhpMap) => asMap(replaceAliases(declared, aliases))
  return {
    tree: asValues(replaceAliases(tree, aliases)),
    parameters: here(parameters),
    variables: here(variables),
    constants: here(constants),
    script: null,
    isModified: false,
  }
}

/** On an update the import's exceptions come through as they are. Running workflows keep what they were started with. */
function replacement(state: PortalState, template: Template, bytes: Buffer) {
  const content = checkImport(state, bytes)
  if ('text' in content)
    throw content.argument
      ? new RestError('ERROR_ARGUMENT', content.text, 400, { argument: content.argument })
      : new RestError('ERROR_CORE', content.text)
  keepScripts(state, template)
  return stored(state, template, content)
}
