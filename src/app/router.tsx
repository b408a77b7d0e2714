import { createRootRoute, createRoute, createRouter, type RouterHistory, redirect } from '@tanstack/react-router'
import { loadMoreTexts, loadTemplateTexts } from '@/i18n/i18n'
import type { Question } from '@/portal/question'
import { listFilter, type TaskFilter, taskFilterSchema } from '@/tasks/filter'
import { countsQuestion, openTaskQuestion, topQuestion } from '@/tasks/queries'
import { TaskPaneSkeleton } from '@/tasks/TaskPaneSkeleton'
import { createDeskHistory } from './hashHistory'
import { NotFoundPage } from './NotFoundPage'
import { RouteError } from './RouteError'
import { Shell } from './Shell'

/** What a page asks for in the app's first request; from its search and path parameters. */
type FirstQuestions = (search: never, params: never) => Question[] | Promise<Question[]>

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    questions?: FirstQuestions
  }
  interface Register {
    router: DeskRouter
  }
}

const rootRoute = createRootRoute({ component: Shell, errorComponent: RouteError, notFoundComponent: NotFoundPage })

const inboxQuestions = (search: TaskFilter): Question[] => [topQuestion(listFilter(search)), countsQuestion(listFilter(search))]

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { questions: () => inboxQuestions({}) },
  beforeLoad: () => {
    throw redirect({ to: '/tasks', replace: true })
  },
})

const tasksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks',
  validateSearch: taskFilterSchema,
  staticData: { questions: inboxQuestions },
}).lazy(() => import('@/tasks/TaskListPage').then(({ tasksLazyRoute }) => tasksLazyRoute))

const taskRoute = createRoute({
  getParentRoute: () => tasksRoute,
  path: '$taskId',
  params: { parse: ({ taskId }) => ({ taskId: Number(taskId) || 0 }), stringify: ({ taskId }) => ({ taskId: String(taskId) }) },
  staticData: { questions: (_search: unknown, { taskId }: { taskId: number }) => [openTaskQuestion(taskId)] },
  pendingComponent: () => (
    <article className="card pane" data-open aria-busy="true">
      <TaskPaneSkeleton />
    </article>
  ),
}).lazy(() => import('@/tasks/TaskPane').then(({ taskLazyRoute }) => taskLazyRoute))

// The pages beyond the inbox bring their texts and the machine of runs, and read their address themselves: their schemas stay out of the
// first screen.
const later = async <Page,>(page: Promise<Page>, loadTexts = loadMoreTexts): Promise<Page> =>
  (await Promise.all([page, import('./machine'), loadTexts()]))[0]
const unread = (search: Record<string, unknown>) => search
// The navigation shows how many tasks wait.
const counted = { questions: () => [countsQuestion({})] }

const workflowsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/workflows',
  validateSearch: unread,
  staticData: {
    questions: async (search: unknown) => {
      const { workflowQuestions } = await import('@/workflows/firstQuestions')
      return [...workflowQuestions(search), countsQuestion({})] // the navigation shows how many tasks wait
    },
  },
}).lazy(() => later(import('@/workflows/WorkflowListPage')).then(({ workflowsLazyRoute }) => workflowsLazyRoute))

const workflowRoute = createRoute({ getParentRoute: () => workflowsRoute, path: '$workflowId' }).lazy(() =>
  later(import('@/workflows/WorkflowPanel')).then(({ workflowLazyRoute }) => workflowLazyRoute),
)

function laterPage<const Path extends string>(path: Path, load: () => Promise<unknown>, loadTexts = loadMoreTexts) {
  const route = createRoute({ getParentRoute: () => rootRoute, path, validateSearch: unread, staticData: counted })
  return route.lazy(() => later(load(), loadTexts) as ReturnType<Parameters<typeof route.lazy>[0]>)
}

const startWorkflowRoute = laterPage('/workflows/start', () =>
  import('@/workflows/start/StartWorkflowPage').then((module) => module.startWorkflowLazyRoute),
)
const someoneLeftRoute = laterPage('/workflows/someone-left', () =>
  import('@/workflows/recipes/SomeoneLeftPage').then((module) => module.someoneLeftLazyRoute),
)
const finishOlderRoute = laterPage('/workflows/finish-older', () =>
  import('@/workflows/recipes/FinishOlderPage').then((module) => module.finishOlderLazyRoute),
)
const stuckRoute = laterPage('/workflows/stuck', () =>
  import('@/workflows/recipes/StuckPage').then((module) => module.stuckLazyRoute),
)
const runsRoute = laterPage('/runs', () => import('@/runs/journal/RunListPage').then((module) => module.runsLazyRoute))
const runRoute = laterPage('/runs/$runId', () => import('@/runs/page/RunPage').then((module) => module.runLazyRoute))
const templatesRoute = laterPage(
  '/templates',
  () => import('@/templates/TemplateListPage').then((module) => module.templatesLazyRoute),
  loadTemplateTexts,
)
const templateRoute = laterPage(
  '/templates/$templateId',
  () => import('@/templates/TemplatePage').then((module) => module.templateLazyRoute),
  loadTemplateTexts,
)
const openedFileRoute = laterPage(
  '/templates/file',
  () => import('@/templates/file/OpenedFilePage').then((module) => module.openedFileLazyRoute),
  loadTemplateTexts,
)
const compareRoute = laterPage(
  '/templates/compare',
  () => import('@/templates/compare/ComparePage').then((module) => module.compareLazyRoute),
  loadTemplateTexts,
)

const routeTree = rootRoute.addChildren([
  startRoute,
  tasksRoute.addChildren([taskRoute]),
  workflowsRoute.addChildren([workflowRoute]),
  startWorkflowRoute,
  someoneLeftRoute,
  finishOlderRoute,
  stuckRoute,
  runsRoute,
  runRoute,
  templatesRoute,
  templateRoute,
  openedFileRoute,
  compareRoute,
])

/** The app's table of contents: address → search schema → lazy page. Lists keep their own place, so it never scrolls. */
export function createDeskRouter(history: RouterHistory = createDeskHistory()) {
  return createRouter({
    routeTree,
    history,
    defaultPendingMs: 150,
    scrollRestoration: () => false,
    defaultErrorComponent: RouteError,
  })
}

export type DeskRouter = ReturnType<typeof createDeskRouter>

/** What the page in the address wants to know in the first request. */
export async function firstQuestions(router: DeskRouter): Promise<Question[]> {
  const asked = router
    .matchRoutes(router.latestLocation)
    .map(({ staticData, search, params }) => staticData.questions?.(search as never, params as never) ?? [])
  return (await Promise.all(asked)).flat()
}

/** Loads the code of the page in the address, while its data is on the way. */
export const loadFirstPage = (router: DeskRouter): Promise<unknown> =>
  Promise.all(
    router
      .matchRoutes(router.latestLocation)
      .map(({ routeId }) => router.loadRouteChunk(router.routesById[routeId as keyof DeskRouter['routesById']])),
  )
