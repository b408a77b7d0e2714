import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const PREFIX = 'virtual:messages/'

/** `import('virtual:messages/de')`: every folder's ICU messages of one language, compiled at build into one chunk. */
export function messages(localesFolder: string): Plugin {
  const folderOf = (language: string) => join(localesFolder, language)
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return
      const folder = folderOf(id.slice(PREFIX.length + 1))
      const compiled: Record<string, unknown> = {}
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
        this.addWatchFile(join(folder, file))
        const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
        for (const [key, text] of Object.entries(texts)) compiled[key] = compileMessage(text)
      }
      return `export const messages = ${JSON.stringify(compiled)}`
    },
  }
}
