import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { messages } from './src/i18n/messagesPlugin.ts'
import { simulatedPortal } from './test/simulator/vitePlugin.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  base: './', // the portal serves an uploaded archive from a folder of its own
  plugins: [react(), messages(path('./src/i18n/locales')), simulatedPortal()],
  resolve: {
    alias: {
      '@': path('./src'),
      luxon: path('./src/portal/luxonStub.ts'), // docs/decisions/002
    },
  },
  build: { manifest: true, target: 'es2022', rollupOptions: { input: [path('./index.html')] } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
  },
})
