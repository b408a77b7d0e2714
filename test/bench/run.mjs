// `npm run bench`: measures the production build in Chromium, prints a table, keeps it in docs/bench.json.
// `npm run bench -- forms lists` measures only these and keeps nothing.
import { build, runnerImport } from 'vite'

process.env.NODE_ENV = 'production'
await build({ logLevel: 'warn' })
const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false })
await module.bench(process.argv.slice(2))
