import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const FIRST = 'virtual:messages/'
const MORE = 'virtual:more-messages/'
/** What every page needs, and the inbox; the texts of the other pages come with these pages. */
const firstFolders = ['app', 'documents', 'fields', 'tasks', 'ui', 'users']

/** `import('virtual:messages/de')`, `import('virtual:more-messages/de')`: ICU messages of one language, compiled at build into two chunks. */
export function messages(localesFolder: string): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(FIRST) || id.startsWith(MORE) ? `\0${id}` : undefined),
    load(id) {
      const [prefix] = [FIRST, MORE].filter((one) => id.startsWith(`\0${one}`))
      if (!prefix) return
      const folder = join(localesFolder, id.slice(prefix.length + 1))
      const compiled: Record<string, unknown> = {}
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
        if (firstFolders.includes(file.replace('.json', '')) !== (prefix === FIRST)) continue
        this.addWatchFile(join(folder, file))
        const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
        for (const [key, text] of Object.entries(texts)) compiled[key] = compileMessage(text)
      }
      return `export const messages = ${JSON.stringify(compiled)}`
    },
  }
}
