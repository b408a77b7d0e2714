import { text } from '@/i18n/i18n'
import type { Finding } from './finding'

/** A finding as a sentence. The activity it is about is shown beside it. */
export const findingText = ({ code, values }: Finding): string => text(`findings.${code}`, values)
