import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import './recipes.css'

type Props = { title: string; children: ReactNode /** what will happen, beside the choices or below them */; side?: ReactNode }

/** The frame of a guided flow: where one is, the choices, and beside them what they lead to. */
export function RecipePage({ title, children, side }: Props) {
  return (
    <div className="recipe">
      <header className="row recipe-head">
        <a className="t2" href={`#${paths.workflows}`}>
          {text('app.nav.workflows')}
        </a>
        <ChevronRight size={16} aria-hidden="true" />
        <h1>{title}</h1>
      </header>
      <div className={side ? 'recipe-split' : 'recipe-split alone'}>
        <section className="card pane recipe-main">{children}</section>
        {side}
      </div>
    </div>
  )
}
