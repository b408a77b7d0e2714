import * as z from 'zod/mini'
import { command, type Params, type WireValue } from '@/portal/command'
import { codeListSchema, type PropertyDefinition, type ProviderDefinition, type ProviderKind } from './schema'

/** The codes this app registered. All calls of this file but the last two: administrators, and not by webhook. */
export const listProviders = (kind: ProviderKind) => command(`bizproc.${kind}.list`, {}, codeListSchema)

/** The code must be free among robots and activities together. */
export const addProvider = (kind: ProviderKind, { code, ...fields }: ProviderDefinition) =>
  command(`bizproc.${kind}.add`, { CODE: code, ...providerFields(fields) }, z.literal(true))

/** What is left out stays. A form cannot carry an empty map, so the last property cannot be taken away like this. */
export const updateProvider = (kind: ProviderKind, code: string, changes: ProviderChanges) =>
  command(`bizproc.${kind}.update`, { CODE: code, FIELDS: providerFields(changes) }, z.literal(true))

/** Templates that use it keep a broken step. */
export const deleteProvider = (kind: ProviderKind, code: string) =>
  command(`bizproc.${kind}.delete`, { CODE: code }, z.literal(true))

/** Writes into the workflow's log while its step waits. The token is what the portal gave the handler. */
export const logToWorkflow = (eventToken: string, message: string) =>
  command('bizproc.activity.log', { EVENT_TOKEN: eventToken, LOG_MESSAGE: message }, z.literal(true))

/** Answers a waiting step. `true` comes at once and does not mean that the workflow went on. */
export const sendEvent = (eventToken: string, returnValues: { readonly [id: string]: WireValue }, message?: string) =>
  command('bizproc.event.send', { EVENT_TOKEN: eventToken, RETURN_VALUES: returnValues, LOG_MESSAGE: message }, z.literal(true))

type ProviderChanges = Partial<Omit<ProviderDefinition, 'code'>>

// '' is the empty value that resets; an empty array would vanish from the form.
const providerFields = (fields: ProviderChanges): Params => ({
  HANDLER: fields.handler,
  AUTH_USER_ID: fields.authUserId,
  USE_SUBSCRIPTION: yesNo(fields.waitsForAnswer),
  NAME: fields.name,
  DESCRIPTION: fields.description,
  PROPERTIES: fields.properties && wireProperties(fields.properties),
  RETURN_PROPERTIES: fields.returnProperties && wireProperties(fields.returnProperties),
  DOCUMENT_TYPE: fields.documentType === null ? '' : fields.documentType,
  FILTER: fields.filter === null ? '' : fields.filter && { INCLUDE: fields.filter.include, EXCLUDE: fields.filter.exclude },
  USE_PLACEMENT: fields.settingsPage === undefined ? undefined : yesNo(fields.settingsPage !== null),
  PLACEMENT_HANDLER: fields.settingsPage,
})

const wireProperties = (properties: { readonly [id: string]: PropertyDefinition }) =>
  Object.fromEntries(Object.entries(properties).map(([id, property]) => [id, wireProperty(property)]))

const wireProperty = (property: PropertyDefinition) => ({
  Name: property.name,
  Description: property.description,
  Type: property.type,
  Required: yesNo(property.required),
  Multiple: yesNo(property.multiple),
  Options: property.options,
  Default: property.defaultValue,
})

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'Y' : 'N')
