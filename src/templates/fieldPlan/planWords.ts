import { language, text } from '@/i18n/i18n'
import type { FieldPlan } from './planFields'

/** "2 fields are created and 1 is overwritten"; undefined where nothing changes. */
export function planWords({ counts: { create, maybe, change } }: FieldPlan): string | undefined {
  const parts = [
    create > 0 && text('upload.plan.create', { n: create }),
    maybe > 0 && text('upload.plan.maybe', { n: maybe }),
    change > 0 && text('upload.plan.change', { n: change }),
  ].filter((part) => part !== false)
  return parts.length > 0 ? new Intl.ListFormat(language()).format(parts) : undefined
}
