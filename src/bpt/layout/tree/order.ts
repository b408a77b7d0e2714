import type { Activity } from '@/bpt/template'

export type Visited = { activity: Activity; parent: Activity }

/** All below an activity, parents first. Without recursion: a hostile file may be nested deeply. */
export function below(root: Activity, isOpen: (visited: Visited) => boolean = () => true): Visited[] {
  const found: Visited[] = []
  const waiting: Visited[] = []
  const wait = (parent: Activity) => {
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const activity = parent.children[index]
      if (activity) waiting.push({ activity, parent })
    }
  }
  wait(root)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next)
    if (isOpen(next)) wait(next.activity)
  }
  return found
}
