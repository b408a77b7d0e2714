import type { Walk } from './walk/walk.ts'

/** The tables of a simulated portal. Plain data in the portal's own terms; dates are epoch milliseconds until they go over the wire. */
export type Person = {
  id: number
  name: string
  lastName: string
  position: string
  photo: string
  active: boolean
  admin: boolean
  extranet: boolean
  departments: number[]
  timeZone: string
  gender: 'M' | 'F' | ''
  email: string
  /** may install apps: IS_ADMIN of the frame is true for them too, `user.admin` is not */
  installsApps?: boolean
}
export type Department = { id: number; name: string; parent: number | null; head: number | null }

/** module, entity, id: as everywhere in bizproc */
export type DocumentId = [module: string, entity: string, id: string]
/** `type` is DOCUMENT_TYPE[2]: DEAL, iblock_31, STORAGE_7, DYNAMIC_147 */
export type Document = {
  id: DocumentId
  type: string
  title: string
  url: string
  deleted?: boolean
  /** of CRM items; absent: never asked for */
  created?: number
}

export type TaskKind =
  | 'ApproveActivity'
  | 'ReviewActivity'
  | 'RequestInformationActivity'
  | 'RequestInformationOptionalActivity'
  | 'HandleExternalEventActivity'
  | 'RpaApproveActivity'

/** A field of the documents of one type, in bizproc's terms. */
export type DocumentField = {
  /** OPPORTUNITY, UF_CRM_PAY_TERMS, PROPERTY_URGENCY */
  id: string
  name: string
  type: string
  required: boolean
  multiple: boolean
  readOnly: boolean
  /** of selects: key → label */
  options: Record<string, string> | null
  /** of lists: templates that are stored name it PROPERTY_<number> */
  property?: number
  /** made by the import of a template: its id */
  byTemplate?: number
}
export type Storage = { id: number; name: string; entityType: 'common' | 'group' | 'user'; entityId: string }

/** One step of a script, or a question that the walk through a tree has come to. */
export type Step = {
  kind: TaskKind
  activityName: string
  name: string
  description: string
  state: string
  /** who gets the task */
  people: number[]
  /** how answers of several people are counted; REST does not tell it */
  decidedBy: 'any' | 'all' | 'vote'
  /** 0 subordinates only, 1 any employee, 2 nobody (an administrator overrides), 3 never */
  delegation: 0 | 1 | 2 | 3
  hoursToAnswer: number | null
  parameters: Record<string, unknown>
  /** PARAMETERS.Fields; undefined where the request has none */
  fields?: Record<string, unknown>[]
  /** after "no" or "cancel" the workflow ends; otherwise the next step starts */
  endsOnRefusal: boolean
}
export type Template = {
  id: number
  module: string
  entity: string
  documentType: string
  autoExecute: number
  name: string
  description: string
  modified: number
  isModified: boolean
  userId: number
  systemCode: string | null
  parameters: Record<string, unknown>
  variables: Record<string, unknown>
  constants: Record<string, unknown>
  /** TEMPLATE: plain lists and objects, as json_encode would print them */
  tree: unknown[]
  /** the steps that the engine takes; null: it walks the tree, as with everything that was uploaded */
  script: Step[] | null
  /** people without administrator's rights who may start it; REST does not tell it */
  startableBy?: number[]
}
export type Workflow = {
  /** `uniqid('', true)`: 14 hex digits, dot, 8 digits */
  id: string
  /** may name a template that template.list hides (robots) */
  templateId: number
  document: DocumentId
  started: number
  startedBy: number
  modified: number
  ownedUntil: number | null
  step: number
  state: string
  variables: Record<string, unknown>
  /** what it was started with, once its template has been replaced */
  script?: Step[]
  /** where it is in a tree, for templates without a script */
  walk?: Walk
}
export type TaskPerson = { userId: number; status: 0 | 1 | 2 | 3 | 4 }
export type Task = {
  id: number
  workflowId: string
  templateId: number
  kind: TaskKind | string
  activityName: string
  name: string
  description: string
  document: DocumentId
  documentName: string
  modified: number
  workflowStarted: number
  workflowStartedBy: number
  workflowState: string
  overdueDate: number | null
  /** 0 running, 1 yes, 2 no, 3 ok, 4 timeout, 5 cancel */
  status: number
  people: TaskPerson[]
  decidedBy: 'any' | 'all' | 'vote'
  delegation: 0 | 1 | 2 | 3
  parameters: Record<string, unknown>
  fields?: Record<string, unknown>[]
  /** what was answered, for tests to look at */
  answers: { userId: number; status: number; comment: string; fields: Record<string, unknown> | null }[]
}
export type RegisteredProvider = { code: string; kind: 'robot' | 'activity'; definition: Record<string, unknown> }

export type PortalState = {
  /** host without protocol goes into DOMAIN; set by the server that plays the portal */
  memberId: string
  /** zone of the server, for the offsets of all dates that go out */
  serverZone: string
  language: string
  /** 'full' | no bizproc methods at all | only robot.*, event.send, activity.log | no REST at all */
  plan: 'full' | 'none' | 'robotsOnly' | 'free'
  scopes: string[]
  appId: number
  appCode: string
  /** 1 where absent; see `changeVersion` of the portal */
  appVersion?: number
  /** false: the installer page has not called installFinish yet */
  installed?: boolean
  /** what came by bizproc.event.send and activity.log */
  events?: { token: string; values: Record<string, unknown>; message: string }[]
  people: Person[]
  departments: Department[]
  documents: Document[]
  iblocks: { id: number; type: string; name: string }[]
  smartTypes: { entityTypeId: number; title: string }[]
  storages: Storage[]
  /** by DOCUMENT_TYPE[2]: DEAL, iblock_31 … */
  fields: Record<string, DocumentField[]>
  /** activities of apps and modules that this portal has besides the usual ones */
  installedActivities: string[]
  templates: Template[]
  workflows: Workflow[]
  tasks: Task[]
  providers: RegisteredProvider[]
  placements: { placement: string; handler: string; title: string }[]
  appOptions: Record<string, unknown>
  userOptions: Record<number, Record<string, unknown>>
  nextId: number
}
