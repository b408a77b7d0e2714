import { type MutationState, type QueryClient, useMutationState } from '@tanstack/react-query'
import { type Delegation, type Settled, type TaskAnswer, taskOrders } from './mutations'
import type { TaskOutcome } from './schema'

type Order = TaskAnswer | Delegation

/** What became of the last answer or delegation of a task in this page's life, also when the person has gone on meanwhile. */
export function useLastOrder(taskId: number): MutationState<Settled, Error, Order> | undefined {
  const orders = useMutationState({
    filters: ordersOf(taskId),
    select: ({ state }) => state as MutationState<Settled, Error, Order>,
  })
  return orders.at(-1)
}

/** What is being sent. */
export function sendingOf(order: ReturnType<typeof useLastOrder>): TaskOutcome | 'delegation' | undefined {
  if (order?.status !== 'pending' || !order.variables) return undefined
  return 'outcome' in order.variables ? order.variables.outcome : 'delegation'
}

/** Whether one is on its way at this very moment: a second click can come before the page has drawn the first. */
export const isOrdered = (client: QueryClient, taskId: number): boolean => client.isMutating(ordersOf(taskId)) > 0

const ordersOf = (taskId: number) => ({
  mutationKey: taskOrders,
  predicate: ({ state }: { state: { variables?: unknown } }) => (state.variables as Order | undefined)?.taskId === taskId,
})
