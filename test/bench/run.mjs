// `npm run bench`: measures the production build in Chromium, prints a table, keeps it in docs/bench.json.
// `npm run bench -- forms lists` measures only these and keeps nothing.
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'

process.env.NODE_ENV = 'production'
await build({ logLevel: 'warn' })
const alias = { '@': fileURLToPath(new URL('../../src', import.meta.url)) }
const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, resolve: { alias } })
await module.bench(process.argv.slice(2))
