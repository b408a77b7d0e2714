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
  template: () => ready(import('@/templates/TemplatePage'), ({ templateLazyRoute }) => templateLazyRoute, loadDiagramAndTexts),
  openedFile: () =>
    ready(import('@/templates/file/OpenedFilePage'), ({ openedFileLazyRoute }) => openedFileLazyRoute, loadDiagramAndTexts),
  compare: () => ready(import('@/templates/compare/ComparePage'), ({ compareLazyRoute }) => compareLazyRoute, loadTemplateTexts),
}

/** What such a page wants to know in the first request; from its search. */
export const laterQuestions = {
  workflows: async (search: unknown): Promise<Question[]> =>
    (await import('@/workflows/firstQuestions')).workflowQuestions(search),
  templates: async (): Promise<Question[]> => (await import('@/templates/firstQuestions')).templateQuestions,
}

// Its tab is the first one: asked for only once the page is there, it would come 300 ms later, which is how long React keeps a fallback.
const loadDiagramAndTexts = () => Promise.all([import('@/bpt/diagram/Diagram'), loadTemplateTexts()])

async function ready<Module, Route>(
  code: Promise<Module>,
  route: (module: Module) => Route,
  loadRest: () => Promise<unknown> = loadWorkflowTexts,
): Promise<Route> {
  const [module] = await Promise.all([code, import('./machine'), loadRest()])
  return route(module)
}
