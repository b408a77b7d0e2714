import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { leanSdk } from '../../../src/portal/leanSdk.ts'
import { simulatedPortal } from '../../simulator/vitePlugin.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** A page of its own for tests of the portal layer, on the SDK as the app's build has it. Never part of that build. */
export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [leanSdk(), simulatedPortal()],
  resolve: { alias: { '@': path('../../../src') } },
  build: { target: 'es2023', outDir: path('../../../test-results/layer-page'), emptyOutDir: true },
})
