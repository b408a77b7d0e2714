import { createRootRoute, createRoute, createRouter, type RouterHistory, redirect } from '@tanstack/react-router'
import type { Question } from '@/portal/question'
import { listFilter, type TaskFilter, taskFilterSchema } from '@/tasks/filter'
import { countsQuestion, openTaskQuestion, topQuestion } from '@/tasks/queries'
import { TaskPaneSkeleton } from '@/tasks/TaskPaneSkeleton'
import { createDeskHistory } from './hashHistory'
import { NotFoundPage } from './NotFoundPage'
import { RouteError } from './RouteError'
import { Shell } from './Shell'

/** What a page asks for in the app's first request; from its search and path parameters. */
type FirstQuestions = (search: never, params: never) => Question[]

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

const routeTree = rootRoute.addChildren([startRoute, tasksRoute.addChildren([taskRoute])])

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
export function firstQuestions(router: DeskRouter): Question[] {
  return router
    .matchRoutes(router.latestLocation)
    .flatMap(({ staticData, search, params }) => staticData.questions?.(search as never, params as never) ?? [])
}

/** Loads the code of the page in the address, while its data is on the way. */
export const loadFirstPage = (router: DeskRouter): Promise<unknown> =>
  Promise.all(
    router
      .matchRoutes(router.latestLocation)
      .map(({ routeId }) => router.loadRouteChunk(router.routesById[routeId as keyof DeskRouter['routesById']])),
  )
