import { Link } from '@tanstack/react-router'
import { FolderDown, GitCompareArrows, RefreshCw } from 'lucide-react'
import { age, number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { Button, buttonClass, IconButton } from '@/ui/Button'
import { OpenFile } from './OpenFile'

type Props = {
  updatedAt: number
  /** how many are listed, and whether these are all */
  listed: number
  isAll: boolean
  onRefresh(): void
  onDownload(): void
}

/** The page's name, how old its data is, and what one comes here to do. */
export function ListHead({ updatedAt, listed, isAll, onRefresh, onDownload }: Props) {
  const values = { n: listed, shown: number(listed) }
  return (
    <header className="bar templates-head">
      <h1>{text('templates.title')}</h1>
      {updatedAt > 0 && <span className="s t2">{readText(updatedAt)}</span>}
      <IconButton small icon={RefreshCw} label={text('templates.refresh')} onClick={onRefresh} />
      <span className="grow" />
      <span className="bar">
        <Link className={buttonClass()} to={paths.compareTemplates}>
          <GitCompareArrows size={16} />
          <span>{text('templates.compare')}</span>
        </Link>
        {listed > 0 && (
          <Button icon={FolderDown} title={text('templates.backup.what')} onClick={onDownload}>
            {text(isAll ? 'templates.backup.all' : 'templates.backup.listed', values)}
          </Button>
        )}
        <OpenFile />
      </span>
    </header>
  )
}

function readText(at: number): string {
  const seconds = Math.floor((Date.now() - at) / 1000)
  if (seconds < 5) return text('templates.readNow')
  return seconds < 60 ? text('templates.readSeconds', { n: seconds }) : text('templates.read', { age: age(at, Date.now()) })
}
