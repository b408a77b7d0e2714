import { useRouter } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { loadTemplateTexts } from '@/i18n/i18n'
import { session } from '@/portal/session'
import { lazyPart } from './lazyPart'
import { watchFiles } from './watchFiles'

const DropOverlay = lazyPart(async () => (await Promise.all([import('./DropOverlay'), loadTemplateTexts()]))[0].DropOverlay)

/** Opens a template file that is dropped anywhere in the app. Comes after the first screen. */
export function DropFile() {
  const router = useRouter()
  const { isAdmin } = session()
  const [isOver, setOver] = useState(false)
  const [said, setSaid] = useState<string>()
  // Files come from outside of the page.
  useEffect(
    () =>
      watchFiles({
        onOver: (next) => setOver(next && isAdmin),
        onDrop: (files) => {
          if (isAdmin) void import('./openDropped').then(async (module) => setSaid(await module.openDropped(files, router)))
        },
      }),
    [router, isAdmin],
  )
  if (!isOver && said === undefined) return null
  return (
    <Suspense>
      <DropOverlay isOver={isOver} said={said} onClose={() => setSaid(undefined)} />
    </Suspense>
  )
}
