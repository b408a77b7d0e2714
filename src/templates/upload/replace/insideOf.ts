import { contentOf } from '@/bpt/file/contentOf'
import { readTemplate } from '@/bpt/model/readTemplate'
import type { PhpArray } from '@/bpt/php'
import type { Template as Inside } from '@/bpt/template'
import type { Template } from '@/templates/schema'

/** What is inside a template that was read whole; undefined where it was not, or where it is none this app knows. */
export function insideOf({ stored }: Template): { content: PhpArray; template: Inside } | undefined {
  const content = stored && contentOf(stored)
  const template = content && readTemplate(content)
  return template && { content, template }
}
