/** Every address in the app, as the router knows it; pages link by these and never import each other. */
export const paths = {
  tasks: '/tasks',
  task: (id: number) => `/tasks/${id}`,
  workflows: '/workflows',
  workflow: (id: string) => `/workflows/${id}`,
  startWorkflow: '/workflows/start',
  someoneLeft: '/workflows/someone-left',
  finishOlder: '/workflows/finish-older',
  stuckWorkflows: '/workflows/stuck',
  templates: '/templates',
  template: (id: number) => `/templates/${id}`,
  openedFile: '/templates/file',
  compareTemplates: '/templates/compare',
  runs: '/runs',
  run: (id: string) => `/runs/${id}`,
} as const
