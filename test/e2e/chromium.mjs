import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge-stable']

/** A browser that talks to nobody but this machine, and draws the same everywhere. */
export const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** The Chromium of this machine; undefined where there is none. */
export function findChromium() {
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  return [process.env.CHROME_PATH, ...onPath, chromium.executablePath()].find((path) => path && isExecutable(path))
}

/** The same, installed first where it is missing: from Playwright, else (as root on Debian) from the distribution. */
export function findOrInstallChromium() {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium here: set CHROME_PATH to have one of yours used. Installing one.')
  const attempts = [
    ['npx', ['playwright', 'install', '--with-deps', 'chromium']],
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
  ]
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    } catch {
      console.log(`${command} ${args.join(' ')}: did not work`)
    }
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error('No Chromium found and none could be installed: set CHROME_PATH.')
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
