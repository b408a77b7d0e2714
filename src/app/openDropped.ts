import { loadTemplateTexts, text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { comparedFile } from '@/templates/file/comparedFile'
import { offeredFile, openedFile } from '@/templates/file/openedFile'
import { showToast } from '@/ui/Toast'
import type { DeskRouter } from './router'

/** Opens what was dropped: one file alone, two beside each other. Says why nothing was opened, where that is so. */
export async function openDropped(files: readonly File[], router: DeskRouter): Promise<string | undefined> {
  await loadTemplateTexts()
  const { pathname } = router.state.location
  // On the pages of templates whatever is dropped is meant to be one, and is told what is wrong with it.
  const opened = pathname.startsWith(paths.templates) ? files : files.filter(({ name }) => /\.(bpt|prc)$/i.test(name))
  const [first, second] = opened
  if (!first) return text('upload.drop.other', { name: files[0]?.name })
  try {
    await openedFile.offer(first)
    if (second && opened.length === 2 && !offeredFile.current()) {
      await comparedFile.open(second)
      await router.navigate({ to: paths.compareTemplates, search: { a: 'file', b: 'second' } })
      return undefined
    }
  } catch {
    return text('upload.open.failed') // gone from the disk, a folder, or not this person's to read
  }
  if (opened.length > 2) showToast({ text: text('upload.drop.first', { n: opened.length, name: first.name }) })
  // There already it may be meant to replace a template: the address keeps that.
  if (pathname !== paths.openedFile) await router.navigate({ to: paths.openedFile })
  return undefined
}
