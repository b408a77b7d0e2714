// `npm run pictures`: takes the README's pictures from the production build in front of the simulated portal.
// `npm run pictures -- tasks run` takes only these.
import { build, runnerImport } from 'vite'

process.env.NODE_ENV = 'production'
await build({ logLevel: 'warn' })
const { module } = await runnerImport('./test/pictures/pictures.ts', { configFile: false })
await module.takePictures(process.argv.slice(2))
