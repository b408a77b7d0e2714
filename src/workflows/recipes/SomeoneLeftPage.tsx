import { createLazyRoute } from '@tanstack/react-router'
import { ChoosePerson } from './ChoosePerson'
import { someoneLeftSchema } from './choices'
import { PersonPlan } from './PersonPlan'
import { useRecipeSearch } from './useRecipeSearch'

/** Someone left: whom, and then what becomes of all they hold and have started. */
export function SomeoneLeftPage() {
  const { search } = useRecipeSearch(someoneLeftSchema)
  return search.person === undefined ? <ChoosePerson /> : <PersonPlan key={search.person} person={search.person} />
}

export const someoneLeftLazyRoute = createLazyRoute('/workflows/someone-left')({ component: SomeoneLeftPage })
