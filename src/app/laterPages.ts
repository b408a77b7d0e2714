import { loadTemplateTexts, loadWorkflowTexts } from '@/i18n/i18n'
import type { Question } from '@/portal/question'

/** Every page beyond the inbox: it comes with its texts, and with the machine of runs. */
export const laterPages = {
  workflows: () => ready(import('@/workflows/WorkflowListPage'), ({ workflowsLazyRoute }) => workflowsLazyRoute),
  workflow: () => ready(import('@/workflows/WorkflowPanel'), ({ workflowLazyRoute }) => workflowLazyRoute),
  startWorkflow: () =>
    ready(import('@/workflows/start/StartWorkflowPage'), ({ startWorkflowLazyRoute }) => startWorkflowLazyRoute),
  someoneLeft: () => ready(import('@/workflows/recipes/SomeoneLeftPage'), ({ someoneLeftLazyRoute }) => someoneLeftLazyRoute),
  finishOlder: () => ready(import('@/workflows/recipes/FinishOlderPage'), ({ finishOlderLazyRoute }) => finishOlderLazyRoute),
  stuck: () => ready(import('@/workflows/recipes/StuckPage'), ({ stuckLazyRoute }) => stuckLazyRoute),
  runs: () => ready(import('@/runs/journal/RunListPage'), ({ runsLazyRoute }) => runsLazyRoute),
  run: () => ready(import('@/runs/page/RunPage'), ({ runLazyRoute }) => runLazyRoute),
  templates: () =>
    ready(import('@/templates/TemplateListPage'), ({ templatesLazyRoute }) => templatesLazyRoute, loadTemplateTexts),
  template: () => ready(import('@/templates/TemplatePage'), ({ templateLazyRoute }) => templateLazyRoute, loadTemplateTexts),
  openedFile: () =>
    ready(import('@/templates/file/OpenedFilePage'), ({ openedFileLazyRoute }) => openedFileLazyRoute, loadTemplateTexts),
  compare: () => ready(import('@/templates/compare/ComparePage'), ({ compareLazyRoute }) => compareLazyRoute, loadTemplateTexts),
}

/** What such a page wants to know in the first request; from its search. */
export const laterQuestions = {
  workflows: async (search: unknown): Promise<Question[]> =>
    (await import('@/workflows/firstQuestions')).workflowQuestions(search),
  templates: async (): Promise<Question[]> => (await import('@/templates/firstQuestions')).templateQuestions,
}

async function ready<Module, Route>(
  code: Promise<Module>,
  route: (module: Module) => Route,
  loadTexts = loadWorkflowTexts,
): Promise<Route> {
  const [module] = await Promise.all([code, import('./machine'), loadTexts()])
  return route(module)
}
