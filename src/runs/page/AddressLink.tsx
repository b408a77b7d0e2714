import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A link to an address of the app that is kept as text, search and all. */
export function AddressLink({ to, children, className }: { to: string; children: ReactNode; className?: string }) {
  const router = useRouter()
  return (
    <a
      href={router.history.createHref(to)}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        router.history.push(to)
      }}
    >
      {children}
    </a>
  )
}
