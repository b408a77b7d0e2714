import { command } from '@/portal/command'
import { checkedId } from '@/portal/wire'
import { usersSchema } from './schema'

/** How many people `getUsers` may ask for at once. */
export const USERS_AT_ONCE = 50

/** People by their ids, those who left too. Who is missing in the answer is hidden from this person. */
export const getUsers = (ids: readonly number[]) => command('user.get', { FILTER: { ID: ids.map(checkedId) } }, usersSchema)

/** A page of people who left the company. */
export const peopleWhoLeft = () => command('user.get', { FILTER: { ACTIVE: 0 }, SORT: 'ID', ORDER: 'ASC' }, usersSchema)

/** People of the company by name, position or e-mail. Only those who work there: nobody else can be given anything. */
export const searchUsers = (find: string) => command('user.search', { FILTER: { FIND: find, ACTIVE: 1 } }, usersSchema)
