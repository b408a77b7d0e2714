/** Every address in the app, as the router knows it; pages link by these and never import each other. */
export const paths = {
  tasks: '/tasks',
  task: (id: number) => `/tasks/${id}`,
} as const
