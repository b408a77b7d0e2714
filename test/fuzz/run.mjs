// `npm run fuzz`: opens 100,000 damaged templates. `npm run fuzz -- 5000 42`: so many, of another seed.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [howMany = '100000', seed = '1'] = process.argv.slice(2)
const alias = { '@': fileURLToPath(new URL('../../src', import.meta.url)) }
const { module } = await runnerImport('./test/fuzz/fuzz.ts', { configFile: false, resolve: { alias } })
await module.fuzz(Number(howMany), Number(seed))
