import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import { Button, IconButton } from '@/ui/Button'
import { Popover } from '@/ui/Popover'
import { useViews } from './useViews'
import { viewProblem } from './viewProblem'
import type { SavedView } from './views'

/** What can be done with the view that is shown: taken out of the bar. Those for everybody are the administrators'. */
export function SavedViewMenu({ view }: { view: SavedView }) {
  const { remove } = useViews()
  const [problem, setProblem] = useState('')
  if (view.of === 'app' && !session().isAdmin) return null
  const label = text('workflows.view.menu', { name: view.name })
  return (
    <Popover label={label} trigger={(trigger) => <IconButton {...trigger} small icon={Ellipsis} label={label} />}>
      {(close) => (
        <div className="menu">
          <Button
            look="plain"
            onClick={async () => {
              const outcome = await remove(view)
              if (outcome.state === 'done') close()
              else setProblem(viewProblem(outcome))
            }}
          >
            {text(view.of === 'app' ? 'workflows.view.removeForAll' : 'workflows.view.remove', { name: view.name })}
          </Button>
          {problem && (
            <p className="s bad-t" role="alert">
              {problem}
            </p>
          )}
        </div>
      )}
    </Popover>
  )
}
