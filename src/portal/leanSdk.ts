import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const standIn = fileURLToPath(new URL('./sdkStandIn.ts', import.meta.url))

/** Modules of the SDK and of axios that the frame path never runs, by their specifier. */
const unused: [importer: RegExp, specifier: RegExp][] = [
  [/@bitrix24\/b24jssdk/, /^luxon$/],
  [/@bitrix24\/b24jssdk.*\/abstract-b24\.mjs$/, /^\.\/(actions|tools)\/manager\.mjs$/],
  [/@bitrix24\/b24jssdk.*\/http\/v[23]\.mjs$/, /\/interaction\/batch\//],
  [/@bitrix24\/b24jssdk.*\/limiters\/manager\.mjs$/, /^\.\/(rate-limiter|operating-limiter|adaptive-delayer)\.mjs$/],
  [/\/axios\/lib\/adapters\/adapters\.js$/, /^\.\/fetch\.js$/],
  [/\/axios\/lib\//, /\/(toFormData|formDataToJSON|HttpStatusCode)\.js$/],
]

/** Leaves them out of the build (docs/decisions/002). The SDK is pinned exactly, and the end-to-end tests run on this very build. */
export function leanSdk(): Plugin {
  return {
    name: 'lean-sdk',
    enforce: 'pre',
    resolveId: (specifier, importer = '') =>
      unused.some(([from, what]) => what.test(specifier) && from.test(importer)) ? standIn : undefined,
  }
}
