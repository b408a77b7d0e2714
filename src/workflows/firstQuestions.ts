import type { Question } from '@/portal/question'

/** What the list in the address asks for in the app's first request. */
export const workflowQuestions = (_search: unknown): Question[] => []
