import type { Template } from '@/bpt/template'
import type { Finding } from './finding'

/** What may surprise after an upload; in the order of the activities. */
export const checkTemplate = (_template: Template): Finding[] => []
