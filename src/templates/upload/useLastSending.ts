import { type MutationState, type QueryClient, useMutationState } from '@tanstack/react-query'
import type { ReadBpt } from '@/bpt/file/readBpt'

type Sent = { opened: ReadBpt }

/** What became of the last time this file was sent, also when the person has been elsewhere meanwhile. */
export function useLastSending<Order extends Sent>(opened: ReadBpt, key: readonly string[]) {
  const orders = useMutationState({
    filters: { mutationKey: key, predicate: isOf(opened) },
    select: ({ state }) => state as MutationState<unknown, Error, Order>,
  })
  return orders.at(-1)
}

/** Whether it is on its way at this very moment: a second click can come before the page has drawn the first. */
export const isSending = (client: QueryClient, opened: ReadBpt): boolean =>
  client.isMutating({ mutationKey: ['templates'], predicate: isOf(opened) }) > 0

const isOf =
  (opened: ReadBpt) =>
  ({ state }: { state: { variables?: unknown } }): boolean =>
    (state.variables as Partial<Sent> | undefined)?.opened === opened
