import { type ComponentType, lazy } from 'react'
import { loadMoreTexts } from '@/i18n/i18n'

/** A part of the app that stays out of the first screen, and so do its texts. */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>, loadTexts = loadMoreTexts) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadTexts()])
    return { default: part }
  })
