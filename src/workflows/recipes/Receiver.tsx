import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { userQueries } from '@/users/queries'
import { UserPicker } from '@/users/UserPicker'

type Props = {
  /** the group's */
  name: string
  own: number | undefined
  common: number | undefined
  from: number
  onChange(to: number | undefined): void
}

/** Who gets a group's tasks: the person chosen for all, or one of its own. */
export function Receiver({ name, own, common, from, onChange }: Props) {
  const id = useId()
  const [isPicking, setPicking] = useState(false)
  // What was pressed is gone then: the focus goes to what came instead.
  const focusNext = useRef<'picker' | 'button'>(undefined)
  const focusIf = (which: 'picker' | 'button') => (element: { focus(): void } | null) => {
    if (focusNext.current !== which || !element) return
    focusNext.current = undefined
    element.focus()
  }
  const pick = (isOn: boolean) => {
    focusNext.current = isOn ? 'picker' : 'button'
    setPicking(isOn)
  }
  const { data: user } = useQuery(userQueries.one(own ?? common ?? 0))
  if (isPicking || own !== undefined)
    return (
      <div className="receiver">
        <UserPicker
          id={id}
          label={text('recipes.left.receiver', { name })}
          value={own === undefined ? [] : [own]}
          exclude={[from]}
          focusRef={focusIf('picker')}
          onChange={([to]) => onChange(to)}
        />
        <Button
          look="link"
          onClick={() => {
            pick(false)
            onChange(undefined)
          }}
        >
          {text('recipes.left.likeAll')}
        </Button>
      </div>
    )
  return (
    <div className="receiver s">
      <span className={common === undefined ? 'warn-t' : 't2'}>
        {common === undefined ? text('recipes.left.goesToNobody') : text('recipes.left.goesTo', { name: user?.name ?? '…' })}
      </span>
      <Button look="link" ref={focusIf('button')} onClick={() => pick(true)}>
        {text('recipes.left.toOther')}
      </Button>
    </div>
  )
}
