import { useState } from 'react'
import './users.css'

/** A person's photo, or initials on a tint that stays theirs. Only for the eye: the name stands beside it. */
export function Avatar({
  id,
  name,
  photo = '',
  hasLeft = false,
}: {
  id: number
  name: string
  photo?: string
  hasLeft?: boolean
}) {
  const [isBroken, setBroken] = useState(false)
  const look = hasLeft ? 'user-gone' : `user-tint-${id % 5}`
  if (photo && !isBroken)
    return <img className={`user-face ${look}`} src={photo} alt="" loading="lazy" onError={() => setBroken(true)} />
  return (
    <span className={`user-face ${look}`} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

const initials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return (
    [words[0], words.length > 1 ? words.at(-1) : undefined]
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toUpperCase() || '?'
  )
}
