import { defaultList } from './defaults'
import type { FieldDescriptor } from './descriptor'
import { type AnyFieldType, anyType } from './fieldType'
import { address } from './types/address'
import { bool } from './types/bool'
import { crm } from './types/crm'
import { date, datetime } from './types/date'
import { element, listPlace } from './types/element'
import { file } from './types/file'
import { html } from './types/html'
import { diskFile, elementId } from './types/ids'
import { money } from './types/money'
import { email, phone } from './types/multifield'
import { double, int } from './types/number'
import { repeated } from './types/repeated'
import { code, select } from './types/select'
import { string } from './types/string'
import { text } from './types/text'
import { time } from './types/time'
import { structures, unknown } from './types/unknown'
import { url } from './types/url'
import { user } from './types/user'

const types = {
  bool: anyType(bool),
  date: anyType(date),
  datetime: anyType(datetime),
  time: anyType(time),
  int: anyType(int),
  double: anyType(double),
  string: anyType(string),
  text: anyType(text),
  select: anyType(select),
  internalselect: anyType(select),
  user: anyType(user),
  's:employee': anyType(user),
  file: anyType(file),
  's:diskfile': anyType(diskFile),
  'uf:money': anyType(money),
  's:money': anyType(money),
  'uf:url': anyType(url),
  'uf:address': anyType(address),
  'uf:crm': anyType(crm),
  'e:ecrm': anyType(crm),
  'e:elist': anyType(element),
  'uf:iblock_element': anyType(element),
  'uf:iblock_section': anyType(elementId),
  's:html': anyType(html),
  email: anyType(email),
  phone: anyType(phone),
  web: anyType(unknown), // the CRM's own structures; better answered in the portal
  im: anyType(unknown),
  deal_stage: anyType(select),
  deal_category: anyType(select),
  lead_status: anyType(select),
  sms_sender: anyType(select),
  mail_sender: anyType(select),
} satisfies Record<string, AnyFieldType>

const byType = new Map<string, AnyFieldType>(Object.entries(types))
// A strange type built on text has a form of its own inside that text; one built on these has not.
const trustedBases = ['bool', 'date', 'datetime', 'time', 'int', 'double', 'select', 'user', 'file']
const several = new Map<AnyFieldType, AnyFieldType>()

/** How a field is filled in. */
export function fieldTypeOf(descriptor: FieldDescriptor): AnyFieldType {
  const type = answerable(namedType(descriptor), descriptor)
  if (!descriptor.multiple || type.isList) return type
  const many = several.get(type) ?? anyType(repeated(type))
  several.set(type, many)
  return many
}

/** What the start of a workflow takes in another form than the answer to a task does. */
export function shapeOf(descriptor: FieldDescriptor): 'file' | 'date' | 'datetime' | 'other' {
  const type = namedType(descriptor)
  return type === types.file ? 'file' : type === types.date ? 'date' : type === types.datetime ? 'datetime' : 'other'
}

const namedType = ({ type, baseType }: FieldDescriptor): AnyFieldType =>
  byType.get(type.toLowerCase()) ??
  (trustedBases.includes(baseType.toLowerCase()) ? byType.get(baseType.toLowerCase()) : undefined) ??
  types.web

/** A choice without choices and a list without its number can only be answered by code; structures only as a whole. */
function answerable(type: AnyFieldType, descriptor: FieldDescriptor): AnyFieldType {
  if (type === types.web && descriptor.multiple && defaultList(descriptor.defaultValue).some(isStructure)) return whole
  if (type === types.select && descriptor.options.length === 0) return codes
  return type === types['e:elist'] && !listPlace(descriptor) ? ids : type
}
const isStructure = (value: unknown) => typeof value === 'object'
const whole = anyType(structures)
const codes = anyType(code)
const ids = anyType(elementId)
