import type { Changes } from './changes'
import { toldSteps } from './steps/toldSteps'

/** How many things differ, as a person is told of them: what is inside an added or removed step belongs to it. */
export const countChanges = (changes: Changes): number =>
  [toldSteps(changes), changes.parameters, changes.variables, changes.constants, changes.fields].reduce(
    (sum, { length }) => sum + length,
    0,
  )
