import type { Question } from '@/portal/question'
import { appQuestion, templateListQuestion } from './queries'

/** What the list asks for in the app's first request: its rows. */
export const templateQuestions: Question[] = [templateListQuestion, appQuestion]
