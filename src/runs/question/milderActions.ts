/** What can be offered in the place of an action that cannot be undone: the same rows, ended and kept. */
export const milderActions: Readonly<Record<string, { action: string; options: unknown }>> = {
  kill: { action: 'terminate', options: { status: '' } },
}
