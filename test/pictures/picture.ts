import type { FrameLocator } from '@playwright/test'

export type Picture = {
  name: string
  width: number
  dark?: true
  lang?: string
  /** where the app opens; the inbox where it is left out */
  route?: string
  /** the app alone, without the portal around it */
  frameOnly?: true
  scene(app: FrameLocator): Promise<void>
}
