import { useIsMutating } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { Suspense, useSyncExternalStore } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { PortalError } from '@/portal/errors'
import { session } from '@/portal/session'
import { fileName } from '@/templates/upload/sentFile'
import './file.css'
import { NoFile } from '@/templates/file/states/NoFile'
import { ReadFile } from '@/templates/file/states/ReadFile'
import { useFileSearch } from './fileSearch'
import { OtherFileDialog } from './OtherFileDialog'
import { openedFile } from './openedFile'
import { ClosedFile, RefusedFile } from './parts'

/** A `.bpt` opened in this browser, before anything is sent. */
export function OpenedFilePage() {
  // Only administrators may put it on the portal: to others the page would promise what the portal refuses.
  if (!session().isAdmin) throw new PortalError('forbidden')
  const opened = useSyncExternalStore(openedFile.subscribe, openedFile.current)
  const { search, go } = useFileSearch()
  if (!opened) return <NoFile replace={search.replace} />
  return <OpenFile key={fileKey(opened)} opened={opened} address={{ search, go }} />
}

export type FileAddress = ReturnType<typeof useFileSearch>

function OpenFile({ opened, address }: { opened: ReadBpt; address: FileAddress }) {
  const isSending =
    useIsMutating({
      mutationKey: ['templates'],
      predicate: ({ state }) => (state.variables as { opened?: ReadBpt } | undefined)?.opened === opened,
    }) > 0
  // Of another file other steps are looked at; what it is to replace stays.
  const forget = () => address.go({ tab: undefined, step: undefined })
  const page = {
    address,
    isSending,
    onDiscard: () => address.go({ tab: undefined, step: undefined, form: undefined, replace: undefined }),
  }
  return (
    <>
      {opened.state === 'read' && <ReadFile {...page} opened={opened} />}
      {opened.state === 'closed' && (
        <Suspense>
          <ClosedFile {...page} opened={opened} problem={opened.problem} />
        </Suspense>
      )}
      {opened.state === 'refused' && (
        <Suspense>
          <RefusedFile problem={opened.problem} name={opened.name} />
        </Suspense>
      )}
      <OtherFileDialog name={fileName(opened)} isSending={isSending} onTaken={forget} />
    </>
  )
}

// Another file, another page: nothing of the former stays in its parts.
const keys = new WeakMap<ReadBpt, number>()
let count = 0
function fileKey(opened: ReadBpt): number {
  const known = keys.get(opened)
  if (known !== undefined) return known
  count += 1
  keys.set(opened, count)
  return count
}

export const openedFileLazyRoute = createLazyRoute('/templates/file')({ component: OpenedFilePage })
