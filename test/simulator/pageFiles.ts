import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const contentTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** A file of the portal's page: `/` is frame.html, `/frame/…` what it loads. undefined: there is none. */
export async function readPageFile(path: string): Promise<{ contentType: string; body: string } | undefined> {
  const name = path === '/' ? 'frame.html' : /^\/(frame\/[\w-]+\.(?:css|js|svg))$/.exec(path)?.[1]
  if (!name) return undefined
  const contentType = contentTypes[name.slice(name.lastIndexOf('.') + 1) as keyof typeof contentTypes]
  // Vite keeps import.meta.url of each file when it bundles its configuration.
  const body = await readFile(fileURLToPath(new URL(`./${name}`, import.meta.url)), 'utf8').catch(() => undefined)
  return body === undefined ? undefined : { contentType, body }
}
