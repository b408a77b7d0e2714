import { type MutationState, useMutationState } from '@tanstack/react-query'
import { completeTaskMutation, type Settled, type TaskAnswer } from './mutations'

/** What became of the last answer to a task that was given in this page's life, also when the person has gone on meanwhile. */
export function useLastAnswer(taskId: number): MutationState<Settled, Error, TaskAnswer> | undefined {
  const answers = useMutationState({
    filters: {
      mutationKey: completeTaskMutation.mutationKey,
      predicate: ({ state }) => (state.variables as TaskAnswer | undefined)?.taskId === taskId,
    },
    select: ({ state }) => state as MutationState<Settled, Error, TaskAnswer>,
  })
  return answers.at(-1)
}
