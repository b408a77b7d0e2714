import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { simulatedPortal } from '../../simulator/vitePlugin.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** A page of its own for the bench: the portal layer beside the bare SDK. Never part of the app's build. */
export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [simulatedPortal()],
  resolve: { alias: { '@': path('../../../src') } }, // the whole SDK: the app's build leaves out its list helpers
  build: { target: 'es2022', outDir: path('../../../test-results/bench-lists'), emptyOutDir: true },
})
