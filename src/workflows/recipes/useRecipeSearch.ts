import { useNavigate, useRouterState } from '@tanstack/react-router'
import type * as z from 'zod/mini'

/** A recipe's form: it lives in the address, so that the recipe can be repeated from its link. */
export function useRecipeSearch<Search extends object>(schema: z.ZodMiniType<Search>) {
  const { search, href } = useRouterState({ select: ({ location }) => location })
  const navigate = useNavigate()
  const current = schema.parse(search)
  return {
    search: current,
    /** the address as it stands: where a run leads back to */
    address: href,
    /** changes the form; Back leads to the page before it, not through every choice */
    change: (changes: Partial<Search>) =>
      void navigate({ to: '.', search: filled({ ...current, ...changes }) as never, replace: true }),
  }
}

const filled = (search: object) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''))
