import { deflateSync } from 'node:zlib'
import { serializeBpt } from '../../bpt/packBpt.ts'
import type { PhpData } from '../../bpt/serialize.ts'
import { declared, type Node, type Properties, sequential } from '../trees/build.ts'
import { asking, branching, make } from './everythingSteps.ts'
import { dealFields } from './fileFields.ts'

const { act } = make

/** Everything that only does something; some of it knows this portal's numbers, some belongs to apps and modules. */
const doing = (): Node[] => [
  make.setVariable('set', 'Calculate', {
    Manager: ['{=Document:ASSIGNED_BY_ID}'],
    sum: '={=Document:OPPORTUNITY} * 1.19',
    text: 'Now {{=date()}}',
  }),
  make.setField('change', 'Change the deal', {
    STAGE_ID: 'C2:WON',
    UF_CRM_UNKNOWN: '{=GlobalVar:Rate > int}',
    COMMENTS: '{=System:Now}',
  }),
  make.permissions('rights', 'Who may read', { R: ['group_g36'], W: ['author'] }),
  make.notify(
    'notify',
    'Notify',
    ['{=Document:OBSERVER_IDS}', 'user_418'],
    '{=Workflow:ID} {=User:NAME} {=Input:Text} {=GlobalConst:Company}',
  ),
  make.mail('mail', 'Send a mail', '{=Document:EMAIL}', 'Subject', 'Dear {=Document:CONTACT_ID > friendly}'),
  make.head('head', 'Find the head', '{=Template:TargetUser}', 'user_418'),
  act('SocNetMessage', 'chat', 'Message in the chat', {
    MessageText: 'x',
    MessageUserFrom: ['author'],
    MessageUserTo: ['user_2'],
  }),
  act('ImMessage', 'message', 'Message of a robot', {
    ToUsers: ['user_2'],
    MessageTemplate: 'plain',
    MessageFields: { text: 'x' },
  }),
  act('Task2', 'task', 'A task', { Fields: { TITLE: 'Call', RESPONSIBLE_ID: 'user_2' }, HoldToClose: '1' }),
  act('Absence', 'absence', 'Absence', { AbsenceUser: ['author'], AbsenceFrom: '{=Variable:day}', AbsenceTo: '' }),
  act('Calendar2', 'calendar', 'Event in the calendar', { CalendarUser: ['user_1'], CalendarName: 'Visit' }),
  act('CrmCreateDynamic', 'dynamic', 'New item of a smart process', {
    DynamicTypeId: '147',
    DynamicEntitiesFields: { TITLE: 'x' },
    Type: 'DYNAMIC_147',
  }),
  act('CreateListsDocument', 'element', 'New element of a list', {
    DocumentType: ['lists', 'BizprocDocument', 'iblock_99'],
    Fields: { NAME: 'x' },
  }),
  act('StartWorkflow', 'start', 'Start another workflow', {
    ...{
      DocumentId: '{=Document:ID}',
      TemplateId: '999',
      TemplateParameters: { A: '{=Template:Missing}' },
      UseSubscription: 'Y',
    },
  }),
  act('Code', 'php', 'PHP', { ExecuteCode: "echo '<b>x</b>';" }),
  act('WebHook', 'hook', 'Web hook', { Handler: 'https://hooks.example/in?id={=Document:ID}' }),
  {
    ...act('x', 'rest', 'Action of an app that is not here', { UseSubscription: 'N' }),
    Type: 'rest_0123456789abcdef0123456789abcdef',
  },
  {
    ...act('x', 'sign', 'Sign with a certificate', { Users: ['author'] }, [
      make.sequence('sign.yes', [make.log('signed', 'Signed', 'x')]),
      make.sequence('sign.no', []),
    ]),
    Type: 'TrustedCAApprove',
  },
  { ...act('x', 'frame', 'A frame of a module', {}, [make.log('framed', 'In the frame', 'x')]), Type: 'AcmeFrameActivity' },
  { ...make.log('twice', 'The same name twice', 'x'), Name: make.name('agreed') },
  make.log(
    'long',
    'A title that is far too long for any card in any diagram, with “quotes”, <b>markup</b> and 🚀, so that it has to be cut somewhere',
    'x',
  ),
  act('Terminate', 'end', 'End all of it', { StateTitle: 'Done', KillWorkflow: 'Y', TerminateType: 'all' }),
]

/** Descriptors of all ages. */
const parameters: Properties = {
  Who: declared('Who', 'user', 'group_d1', { Required: 'Y', Multiple: true }),
  Amount: declared('Amount', 'UF:money', '10|EUR', { Required: 1, Description: 'More than ten' }),
  Colour: declared('Colour', 'select', 'r', { Options: { r: 'Red', g: 'Green', 3: 'Blue' }, Default_printable: '<b>Red</b>' }),
  Old: { TYPE: 'string', NAME: 'Spelled as long ago', REQUIRED: '1', MULTIPLE: '0', DEFAULT: 'x' },
  Older: ['string', 1, 0, null, 'Spelled by numbers'],
}

/** For an array they are one key. PHP keeps the later. */
const twice: PhpData = new Map<string | number, PhpData>([
  [7, 'seven'],
  ['7', 'also seven'],
])

/** A file of everything: each construct, each kind of expression, each reason for a warning. The portal refuses it for its unknown activities. */
export function everything(): Buffer {
  const plain = serializeBpt({
    TEMPLATE: [sequential([...asking(), ...branching(), ...doing()], 'Everything at once')],
    PARAMETERS: parameters,
    VARIABLES: { Manager: declared('Manager', 'user', ['author'], { Multiple: '1' }), text: declared('Text', 'text', 'LARGE') },
    CONSTANTS: {
      Office: declared('Office', 'S:employee', 'user_37'),
      Limit: declared('Limit', 'double', 12.5),
      Twice: declared('A key twice', 'int', '', { Options: twice }),
    },
    DOCUMENT_FIELDS: dealFields,
  })
  const large = plain.toString('utf8').replace('s:5:"LARGE";', 'i:9007199254740993;')
  return deflateSync(Buffer.from(`${large}\n`), { level: 9 }) // PHP does not look behind the end
}
