import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const INTER = '/usr/share/fonts/opentype/inter' // Debian's fonts-inter
// What the app asks for first; portals' machines have one of them, a bare Linux has none.
const wanted = ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Ubuntu', 'Helvetica Neue', 'Arial', 'sans-serif', 'sans']
const alias = (family: string) =>
  `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match>`

/** Shows a browser's pages in Inter, for this browser alone. `env` is for its launch; `remove` when it is closed. */
export function inInter(): { env: Record<string, string>; remove(): void } {
  if (!existsSync(INTER)) throw new Error('The pictures are taken in Inter: apt-get install fonts-inter')
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const file = join(folder, 'fonts.conf')
  const include = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${include}${wanted.map(alias).join('')}</fontconfig>\n`)
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  return { env: { ...env, FONTCONFIG_FILE: file }, remove: () => rmSync(folder, { recursive: true }) }
}
