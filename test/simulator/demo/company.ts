import type { PortalState } from '../state.ts'
import { SERVER_ZONE } from './clock.ts'
import { demoActivities, demoFields, demoStorages } from './documentFields.ts'
import { documentMaker } from './documents.ts'
import { fillAnswered, fillInbox } from './inbox.ts'
import { demoPeople, departments } from './people.ts'
import { createRandom } from './random.ts'
import { fillColleaguesTasks, fillOwnTasks } from './tasks.ts'
import { demoTemplates } from './templates.ts'
import { fillWorkflows, type World } from './workflows.ts'

export const DEFAULT_SCALE = 600
const OWN_TASKS = 25
const COLLEAGUES_TASKS = 95
const APP_ID = 47

/**
 * The company Nordlicht, the same each time for the same `now`. `scale` is the number of running workflows. Up to 600 the first person
 * has 25 open tasks of about 120; above it the first person alone has as many open tasks as there are workflows.
 */
export function createDemoState({
  scale = DEFAULT_SCALE,
  now,
  language = 'en',
}: {
  scale?: number
  now: number
  language?: string
}): PortalState {
  const random = createRandom(114)
  const state = emptyPortal(language)
  const templates = demoTemplates(now, APP_ID)
  const makeDocument = documentMaker(state, random, now)
  const world: World = { random, now, templates, makeDocument, workflows: state.workflows, tasks: state.tasks, titles: new Map() }
  state.templates = templates

  const scenes = Math.min(OWN_TASKS, scale)
  fillInbox(world, scenes)
  if (scale >= DEFAULT_SCALE) fillAnswered(world)
  fillWorkflows(world, Math.max(0, scale - state.workflows.length))
  fillColleaguesTasks(world, Math.min(COLLEAGUES_TASKS, Math.round((scale * COLLEAGUES_TASKS) / DEFAULT_SCALE)))
  if (scale > DEFAULT_SCALE) fillOwnTasks(world, scale - scenes)

  for (let index = 0; index < 12; index++) {
    makeDocument('iblock_48')
    makeDocument('iblock_49')
    makeDocument('COMPANY')
    makeDocument('CONTACT')
  }
  state.nextId = 2000 + state.tasks.length
  return state
}

const emptyPortal = (language: string): PortalState => ({
  memberId: 'demo',
  serverZone: SERVER_ZONE,
  language,
  plan: 'full',
  scopes: ['bizproc', 'user', 'user_brief', 'user_basic', 'department', 'crm', 'lists', 'disk', 'placement'],
  appId: APP_ID,
  appCode: 'local.workflow.desk',
  people: demoPeople(),
  departments: departments.map((department) => ({ ...department })),
  documents: [],
  iblocks: [
    { id: 31, type: 'bitrix_processes', name: 'Vacations' },
    { id: 32, type: 'bitrix_processes', name: 'Закупки' },
    { id: 47, type: 'lists', name: 'Refunds' },
    { id: 48, type: 'lists', name: 'Статьи расходов' },
    { id: 49, type: 'lists', name: 'Product groups' },
  ],
  smartTypes: [{ entityTypeId: 128, title: 'Договоры' }],
  storages: demoStorages(),
  fields: demoFields(),
  installedActivities: [...demoActivities],
  templates: [],
  workflows: [],
  tasks: [],
  providers: [],
  placements: [],
  appOptions: {},
  userOptions: {},
  nextId: 1,
})
