import { sampleFiles } from './demo/files/sampleFiles.ts'
import type { AnswerFault, Faults } from './faults.ts'
import { noFaults } from './faults.ts'
import type { NamedPortal, Portals } from './portals.ts'
import type { Person, PortalState, Task, Template, Workflow } from './state.ts'

/** What a test, the panel or the page around the app may order; several at once, done from top to bottom. */
export type Orders = {
  reset?: { scale?: number }
  /** switches not named stay as they are; null: all well again */
  faults?: Partial<Faults> | null
  /** one more fault for the answers to come */
  nextAnswer?: AnswerFault
  /** no connection for so many seconds from now on */
  offlineSeconds?: number
  plan?: PortalState['plan']
  installed?: boolean
  expireTokens?: boolean
  changeVersion?: boolean
  clearLog?: boolean
  /** rewrites a task in the tables, past all rules: a form of 300 fields, a name that is markup, an unknown kind */
  changeTask?: { id: number; to: Partial<Task> }
  /** the same for workflows: a lock, a start long ago */
  changeWorkflow?: { id: string; to: Partial<Workflow> }
  /** the same for templates: somebody was first, an owner is another app */
  changeTemplate?: { id: number; to: Partial<Template> }
  /** acts as another person, past the tokens and the faults */
  call?: { method: string; params?: Record<string, unknown>; userId: number }
  // What the page around the app asks for.
  launch?: { userId: number }
  handshake?: { userId: number; language?: string; placement?: string; options?: unknown }
  refresh?: string
  userOption?: { userId: number; name: string; value: unknown }
  appOption?: { userId: number; name: string; value: unknown }
}

/** Carries the orders out; the answer has a key for each order that has something to say. */
export function obey(portals: Portals, name: string, orders: Orders, host: string): Record<string, unknown> {
  const { portal } = orders.reset ? portals.reset(name, orders.reset.scale) : portals.open(name)
  const { state, faults } = portal
  if (orders.faults !== undefined) Object.assign(faults, orders.faults ?? noFaults())
  if (orders.nextAnswer) faults.nextAnswers.push(orders.nextAnswer)
  if (orders.offlineSeconds !== undefined) faults.offlineUntil = portal.now() + orders.offlineSeconds * 1000
  if (orders.plan) state.plan = orders.plan
  if (orders.installed !== undefined) state.installed = orders.installed
  if (orders.expireTokens) portal.expireTokens()
  if (orders.changeVersion) portal.changeVersion()
  if (orders.clearLog) portal.log.length = 0
  if (orders.changeTask) {
    const { id, to } = orders.changeTask
    Object.assign(state.tasks.find((task) => task.id === id) ?? {}, to)
  }

  if (orders.changeWorkflow) {
    const { id, to } = orders.changeWorkflow
    Object.assign(state.workflows.find((workflow) => workflow.id === id) ?? {}, to)
  }
  if (orders.changeTemplate) {
    const { id, to } = orders.changeTemplate
    Object.assign(state.templates.find((template) => template.id === id) ?? {}, to)
  }

  const answer: Record<string, unknown> = {}
  if (orders.call) {
    const { method, params = {}, userId } = orders.call
    answer.call = portal.call(method, params, { userId, app: true })
  }
  if (orders.launch) answer.launch = { ...portal.issueToken(orders.launch.userId), member_id: state.memberId, status: 'L' }
  // null: the page keeps silent.
  if (orders.handshake) {
    const { userId, language, placement, options } = orders.handshake
    if (language) state.language = language
    answer.handshake = faults.unansweredHandshake ? null : portal.handshake(userId, { host, https: false }, placement, options)
  }
  if (orders.refresh !== undefined) answer.refresh = faults.unansweredRefresh ? null : portal.refresh(orders.refresh)
  if (orders.userOption) portal.setUserOption(orders.userOption.userId, orders.userOption.name, orders.userOption.value)
  if (orders.appOption)
    answer.appOption = portal.setAppOption(orders.appOption.userId, orders.appOption.name, orders.appOption.value)
  return answer
}

/** What can be seen from outside. `show` names further tables of the state; large ones are not sent unasked. */
export function report({ name, scale, portal }: NamedPortal, appUrl: string, show: string[]): Record<string, unknown> {
  const { state, faults, log } = portal
  const tables = Object.entries(state).filter(([table]) => show.includes(table))
  return {
    name,
    scale,
    appUrl,
    language: state.language,
    plan: state.plan,
    now: portal.now(),
    counts: {
      workflows: state.workflows.length,
      tasks: state.tasks.length,
      openTasks: state.tasks.filter(({ status }) => status === 0).length,
    },
    people: state.people.filter(({ active }) => active).map((person) => ({ ...person, role: role(person, state) })),
    samples: sampleFiles.map((file) => file.name),
    faults,
    log,
    ...Object.fromEntries(tables),
  }
}

function role(person: Person, { departments }: PortalState): string {
  if (person.admin) return 'administrator'
  if (person.extranet) return 'extranet'
  return departments.some(({ head }) => head === person.id) ? 'head' : 'employee'
}
