import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { messages } from './src/i18n/messagesPlugin.ts'
import { leanSdk } from './src/portal/leanSdk.ts'
import { simulatedPortal } from './test/simulator/vitePlugin.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const shell =
  /node_modules\/(react|react-dom|scheduler|zod|@lingui|@tanstack\/(?!.*virtual).*)\/|lucide-react\/dist\/esm\/(createLucideIcon|shared|Icon|defaultAttributes)|src\/(portal\/(?!localStore|listAll)|i18n\/(i18n|format))/
// What the inbox shares with the other lists.
const lists =
  /src\/(ui\/(SearchBox|Chip|Field|Popover|useMinute|useNarrow|Virtual|virtual)|tasks\/TaskListContext)|@tanstack\/.*virtual|lucide-react\/dist\/esm\/icons\/(x|search|search-x|refresh-cw|sliders-horizontal)\.mjs/

export default defineConfig({
  base: './', // the portal serves an uploaded archive from a folder of its own
  plugins: [
    react(),
    messages(path('./src/i18n/locales')),
    leanSdk(),
    { ...optimizeLocales.vite({ locales: ['en', 'ru', 'de'] }), enforce: 'pre' },
    simulatedPortal(),
  ],
  resolve: {
    alias: {
      '@': path('./src'),
    },
  },
  build: {
    manifest: true,
    target: 'es2023',
    rolldownOptions: {
      input: [path('./index.html')],
      // What every page needs compresses better in one piece than in ten.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', test: shell, priority: 2 },
            { name: 'lists', test: lists, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: 4, // most of the time stories wait for what they have asked
    testTimeout: 20_000, // above the time a query waits, so that it is the query that says what is missing
  },
})
