import type { FrameLocator } from '@playwright/test'
import { sampleBytes } from '../simulator/demo/files/sampleFiles.ts'
import { HEAD } from '../simulator/demo/trees/contractApproval.ts'
import type { Picture } from './picture'

const FILE = 'contract-approval-v8.bpt'

const drawn = async (app: FrameLocator) => {
  await app.getByRole('application', { name: 'Diagram' }).waitFor()
  await app.getByRole('treeitem').first().waitFor()
}
const openFile = async (app: FrameLocator) => {
  await app.getByLabel('Open a .bpt').setInputFiles({ name: FILE, mimeType: '', buffer: sampleBytes(FILE) })
  await app.getByRole('heading', { level: 1, name: FILE }).waitFor()
  await drawn(app)
}

export const templatePictures: Picture[] = [
  {
    name: 'templates',
    width: 1280,
    frameOnly: true,
    route: '/templates',
    scene: async (app) => {
      await app
        .getByRole('link', { name: /workflows? run/ })
        .first()
        .waitFor()
    },
  },
  { name: 'template', width: 1280, frameOnly: true, route: `/templates/510?step=${HEAD}`, scene: drawn },
  { name: 'template-dark-380', width: 380, dark: true, frameOnly: true, route: '/templates/510', scene: drawn },
  {
    name: 'template-fields',
    width: 1280,
    frameOnly: true,
    route: '/templates',
    scene: async (app) => {
      await openFile(app)
      await app.getByRole('button', { name: 'Upload…' }).click()
      await app.getByRole('tab', { name: /^Fields \d/ }).click()
      await app.getByRole('cell').first().waitFor()
    },
  },
  {
    name: 'template-changes',
    width: 1280,
    frameOnly: true,
    route: '/templates',
    scene: async (app) => {
      await openFile(app)
      await app.getByRole('button', { name: 'Replace on portal…' }).click()
      await app.getByRole('tab', { name: /^Changes \d/ }).click()
    },
  },
]
