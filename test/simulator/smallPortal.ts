import { smallFields } from './fields/smallFields.ts'
import { createPortal, type Portal } from './portal.ts'
import type { Document, Person, PortalState, Step, Task, Template, Workflow } from './state.ts'

export const ADMIN = 1
export const HEAD = 2
export const ANNA = 3
export const BORIS = 4
export const EXTRANET = 5
export const DISMISSED = 6

export const NOW = Date.parse('2026-11-24T09:00:00Z')
const HOUR = 3_600_000

const person = (id: number, name: string, lastName: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  lastName,
  position: '',
  photo: '',
  active: true,
  admin: false,
  extranet: false,
  departments: [10],
  timeZone: 'Europe/Berlin',
  gender: '',
  email: `${name.toLowerCase()}@example.org`,
  ...more,
})

export const step = (more: Partial<Step> = {}): Step => ({
  kind: 'ApproveActivity',
  activityName: 'A1_1_1_1',
  name: 'Approve',
  description: '',
  state: 'On approval',
  people: [ANNA],
  decidedBy: 'any',
  delegation: 1,
  hoursToAnswer: null,
  parameters: {},
  endsOnRefusal: true,
  ...more,
})

export const template = (id: number, name: string, script: Step[], more: Partial<Template> = {}): Template => ({
  id,
  module: 'crm',
  entity: 'CCrmDocumentDeal',
  documentType: 'DEAL',
  autoExecute: 0,
  name,
  description: '',
  modified: NOW - 24 * HOUR,
  isModified: false,
  userId: ADMIN,
  systemCode: null,
  parameters: {},
  variables: {},
  constants: {},
  tree: [{ Type: 'SequentialWorkflowActivity', Name: 'Template', Properties: { Title: name }, Children: [] }],
  script,
  ...more,
})

export const workflow = (n: number, more: Partial<Workflow> = {}): Workflow => ({
  id: `6924000${n.toString(16)}abcdef.0000000${n}`,
  templateId: 20,
  document: ['crm', 'CCrmDocumentDeal', `DEAL_${n}`],
  started: NOW - n * HOUR,
  startedBy: HEAD,
  modified: NOW - n * HOUR,
  ownedUntil: null,
  step: 0,
  state: 'On approval',
  variables: {},
  ...more,
})

export const task = (id: number, more: Partial<Task> = {}): Task => ({
  id,
  workflowId: workflow(1).id,
  templateId: 20,
  kind: 'ApproveActivity',
  activityName: 'A1_1_1_1',
  name: `Task ${id}`,
  description: '',
  document: ['crm', 'CCrmDocumentDeal', 'DEAL_1'],
  documentName: 'Deal 1',
  modified: NOW - HOUR,
  workflowStarted: NOW - HOUR,
  workflowStartedBy: HEAD,
  workflowState: 'On approval',
  overdueDate: null,
  status: 0,
  people: [{ userId: ANNA, status: 0 }],
  decidedBy: 'any',
  delegation: 1,
  parameters: {},
  answers: [],
  ...more,
})

const deal = (id: number): Document => ({
  id: ['crm', 'CCrmDocumentDeal', `DEAL_${id}`],
  type: 'DEAL',
  title: `Deal ${id}`,
  url: `/crm/deal/details/${id}/`,
})

function smallState(): PortalState {
  return {
    memberId: 'small',
    serverZone: 'Europe/Moscow',
    language: 'en',
    plan: 'full',
    scopes: ['bizproc', 'user', 'department', 'crm', 'lists', 'disk', 'placement'],
    appId: 5,
    appCode: 'local.desk',
    people: [
      person(ADMIN, 'Alice', 'Admin', { admin: true }),
      person(HEAD, 'Henry', 'Head', { departments: [11] }),
      person(ANNA, 'Anna', 'Arnold', { departments: [11] }),
      person(BORIS, 'Boris', 'Berg', { departments: [12] }),
      person(EXTRANET, 'Erik', 'External', { extranet: true, departments: [] }),
      person(DISMISSED, 'Dora', 'Dismissed', { active: false, departments: [11] }),
    ],
    departments: [
      { id: 10, name: 'Company', parent: null, head: ADMIN },
      { id: 11, name: 'Sales', parent: 10, head: HEAD },
      { id: 12, name: 'Support', parent: 11, head: null },
    ],
    documents: [
      ...[1, 2, 3, 4].map(deal),
      { id: ['crm', 'CCrmDocumentContact', 'CONTACT_7'], type: 'CONTACT', title: 'Ivan Petrov', url: '/crm/contact/details/7/' },
      {
        id: ['lists', 'BizprocDocument', '70'],
        type: 'iblock_31',
        title: 'Trip to Riga',
        url: '/bizproc/processes/?livefeed=y&list_id=31&element_id=70',
      },
      { id: ['disk', 'Bitrix\\Disk\\BizProcDocument', '80'], type: 'STORAGE_7', title: 'Offer.pdf', url: '/docs/file/Offer.pdf' },
    ],
    iblocks: [{ id: 31, type: 'bitrix_processes', name: 'Business trips' }],
    smartTypes: [{ entityTypeId: 147, title: 'Purchases' }],
    storages: [{ id: 7, name: 'Company drive', entityType: 'common', entityId: 'shared_files_s1' }],
    fields: smallFields(),
    installedActivities: [],
    templates: [
      template(20, 'Approve deal', [step(), step({ kind: 'ReviewActivity', name: 'Read', people: [BORIS], state: 'To read' })]),
      template(21, 'Nothing to wait for', []),
      template(22, 'Trip', [step({ kind: 'RequestInformationActivity' })], {
        module: 'lists',
        entity: 'BizprocDocument',
        documentType: 'iblock_31',
        systemCode: 'rest_app_5',
      }),
      template(90, 'Robots of stage 3', [], { autoExecute: 8 }),
    ],
    workflows: [workflow(1), workflow(2, { startedBy: 0 }), workflow(3, { templateId: 90, ownedUntil: NOW - HOUR })],
    tasks: [task(101), task(102, { workflowId: workflow(2).id, people: [BORIS, HEAD].map((userId) => ({ userId, status: 0 })) })],
    providers: [],
    placements: [],
    appOptions: {},
    userOptions: {},
    nextId: 1000,
  }
}

/** A portal for one test: six people, four templates, three workflows, two tasks; its clock stands still until it is moved. */
export function smallPortal() {
  const clock = { now: NOW }
  const portal = createPortal({ state: smallState(), now: () => clock.now })
  const ask = asking(portal)
  const rows = (...call: Parameters<typeof ask>) => ask(...call).result as Row[]
  return { portal, state: portal.state, clock, ask, rows, post: posting(portal) }
}

export type Row = Record<string, unknown>
type Body = { result?: unknown; total?: number; next?: number; error?: string; error_description?: string; time?: unknown }

/** The body of a call in memory. */
const asking =
  (portal: Portal) =>
  (method: string, params: Row = {}, userId = ADMIN, app = true): Body =>
    portal.call(method, params, { userId, app }).body

/** One form over the wire. */
const posting =
  (portal: Portal) =>
  async (method: string, form: string, userId = ADMIN) => {
    const body = `${form}&auth=${encodeURIComponent(portal.issueToken(userId).AUTH_ID)}`
    const reply = await portal.receive({ method, contentType: 'application/x-www-form-urlencoded', body })
    return { ...reply, json: reply.contentType.includes('json') ? JSON.parse(reply.body) : undefined }
  }
