import { useRef, useState } from 'react'

const TYPING = 250 // ms after the last key

/** A value that is taken over a moment after it was last set, so that not every key asks the portal. */
export function useDelayed<Value>(initial: Value): [value: Value, set: (value: Value) => void] {
  const [value, setValue] = useState(initial)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const set = (next: Value) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setValue(next), TYPING)
  }
  return [value, set]
}
