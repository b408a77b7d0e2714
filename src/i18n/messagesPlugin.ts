import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/** What every page needs, and the inbox; what the pages of workflows and of templates say; all else. Each group is a chunk that comes with its pages. */
const groups: Record<string, (folder: string) => boolean> = {
  'virtual:messages/': (folder) => firstFolders.includes(folder),
  'virtual:workflow-messages/': (folder) => workflowFolders.includes(folder),
  'virtual:template-messages/': (folder) => templateFolders.includes(folder),
  'virtual:more-messages/': (folder) => ![...firstFolders, ...workflowFolders, ...templateFolders].includes(folder),
}
const firstFolders = ['app', 'documents', 'fields', 'tasks', 'ui', 'users']
const workflowFolders = ['recipes', 'start', 'workflows']
const templateFolders = ['bpt', 'changes', 'findings', 'steps', 'templates', 'templateView', 'upload']

/** `import('virtual:messages/de')`, `import('virtual:more-messages/de')`: ICU messages of one language, compiled at build into a chunk a group. */
export function messages(localesFolder: string): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (Object.keys(groups).some((prefix) => id.startsWith(prefix)) ? `\0${id}` : undefined),
    load(id) {
      const [prefix, isOfGroup] = Object.entries(groups).find(([one]) => id.startsWith(`\0${one}`)) ?? []
      if (!prefix || !isOfGroup) return
      const folder = join(localesFolder, id.slice(prefix.length + 1))
      const compiled: Record<string, unknown> = {}
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
        if (!isOfGroup(file.replace('.json', ''))) continue
        this.addWatchFile(join(folder, file))
        const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
        for (const [key, text] of Object.entries(texts)) compiled[key] = compileMessage(text)
      }
      return `export const messages = ${JSON.stringify(compiled)}`
    },
  }
}
