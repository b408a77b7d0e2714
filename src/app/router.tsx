import { createRootRoute, createRoute, createRouter, type RouterHistory, redirect } from '@tanstack/react-router'
import type { Question } from '@/portal/question'
import { listFilter, type TaskFilter, taskFilterSchema } from '@/tasks/filter'
import { countsQuestion, openTaskQuestion, topQuestion } from '@/tasks/queries'
import { TaskPaneSkeleton } from '@/tasks/TaskPaneSkeleton'
import { createDeskHistory } from './hashHistory'
import type * as LaterPages from './laterPages'
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

// The pages beyond the inbox come by a table of their own, and read their address themselves: neither that table nor their schemas are in
// the first screen.
const unread = (search: Record<string, unknown>) => search
// The navigation shows how many tasks wait.
const counted: { questions: FirstQuestions } = { questions: () => [countsQuestion({})] }
const asking = (name: keyof typeof LaterPages.laterQuestions): typeof counted => ({
  questions: async (search: unknown) => [
    ...(await (await import('./laterPages')).laterQuestions[name](search)),
    countsQuestion({}),
  ],
})

const workflowsRoute = laterPage('/workflows', 'workflows', asking('workflows'))
const workflowRoute = createRoute({ getParentRoute: () => workflowsRoute, path: '$workflowId' }).lazy(() =>
  import('./laterPages').then(({ laterPages }) => laterPages.workflow()),
)

function laterPage<const Path extends string>(path: Path, name: keyof typeof LaterPages.laterPages, staticData = counted) {
  const route = createRoute({ getParentRoute: () => rootRoute, path, validateSearch: unread, staticData })
  type Lazy = ReturnType<Parameters<typeof route.lazy>[0]>
  return route.lazy(() => import('./laterPages').then(({ laterPages }) => laterPages[name]() as unknown as Lazy))
}

const routeTree = rootRoute.addChildren([
  startRoute,
  tasksRoute.addChildren([taskRoute]),
  workflowsRoute.addChildren([workflowRoute]),
  laterPage('/workflows/start', 'startWorkflow'),
  laterPage('/workflows/someone-left', 'someoneLeft'),
  laterPage('/workflows/finish-older', 'finishOlder'),
  laterPage('/workflows/stuck', 'stuck'),
  laterPage('/runs', 'runs'),
  laterPage('/runs/$runId', 'run'),
  laterPage('/templates', 'templates', asking('templates')),
  laterPage('/templates/$templateId', 'template'),
  laterPage('/templates/file', 'openedFile'),
  laterPage('/templates/compare', 'compare'),
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
