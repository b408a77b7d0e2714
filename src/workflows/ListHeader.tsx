import { Link } from '@tanstack/react-router'
import { BrushCleaning, ChevronDown, Plus, RefreshCw } from 'lucide-react'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { buttonClass, IconButton } from '@/ui/Button'
import { Popover } from '@/ui/Popover'

const recipes = [
  ['workflows.recipe.someoneLeft', paths.someoneLeft],
  ['workflows.recipe.finishOlder', paths.finishOlder],
  ['workflows.recipe.stuck', paths.stuckWorkflows],
] as const

/** The page's name, how old its data is, and what one comes here to do. */
export function ListHeader({ updatedAt, onRefresh }: { updatedAt: number; onRefresh(): void }) {
  return (
    <header className="bar page-head">
      <h1>{text('workflows.title')}</h1>
      {updatedAt > 0 && <span className="s t2">{readText(updatedAt)}</span>}
      <IconButton small icon={RefreshCw} label={text('workflows.refresh')} onClick={onRefresh} />
      <span className="grow" />
      <span className="bar">
        <Popover
          label={text('workflows.cleanUp')}
          align="end"
          trigger={(trigger) => (
            <button {...trigger} type="button" className={buttonClass()}>
              <BrushCleaning size={16} />
              <span>{text('workflows.cleanUp')}</span>
              <ChevronDown size={14} />
            </button>
          )}
        >
          {() => (
            <ul className="menu">
              {recipes.map(([label, to]) => (
                <li key={to}>
                  <Link className={buttonClass('plain')} to={to}>
                    {text(label)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Popover>
        <Link className={buttonClass('primary')} to={paths.startWorkflow}>
          <Plus size={16} />
          <span>{text('workflows.start')}</span>
        </Link>
      </span>
    </header>
  )
}

function readText(at: number): string {
  const seconds = Math.floor((Date.now() - at) / 1000)
  if (seconds < 5) return text('workflows.readNow')
  return seconds < 60 ? text('workflows.readSeconds', { n: seconds }) : text('workflows.read', { age: age(at, Date.now()) })
}
