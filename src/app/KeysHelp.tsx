import { Fragment } from 'react'
import { type TextId, text } from '@/i18n/i18n'
import { Dialog } from '@/ui/Dialog'
import { Kbd } from '@/ui/Kbd'

const keys: Record<string, [keys: string[], does: TextId][]> = {
  everywhere: [
    [['?'], 'keys.help'],
    [['/'], 'keys.search'],
    [['g', 't'], 'keys.tasks'],
    [['g', 'w'], 'keys.workflows'],
    [['g', 'r'], 'keys.runs'],
    [['g', 'p'], 'keys.templates'],
    [['Esc'], 'keys.close'],
  ],
  list: [
    [['↑', '↓'], 'keys.walk'],
    [['Home', 'End'], 'keys.ends'],
    [['Enter'], 'keys.open'],
    [['j', 'k'], 'keys.next'],
  ],
  table: [
    [['x'], 'keys.select'],
    [['t'], 'keys.terminate'],
  ],
  diagram: [
    [['↑', '↓', '←', '→'], 'keys.flow'],
    [['Enter'], 'keys.properties'],
    [['Space'], 'keys.fold'],
    [['+', '−', '0'], 'keys.zoom'],
    [['n'], 'keys.change'],
  ],
  task: [
    [['a'], 'keys.approve'],
    [['r'], 'keys.reject'],
    [['o'], 'keys.ok'],
    [['d'], 'keys.delegate'],
    [['Ctrl', 'Enter'], 'keys.send'],
  ],
}

/** All keys there are. They sleep while one types. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={text('app.keys')} closeLabel={text('app.close')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen the list scrolls, and must do so by keys */}
      <section tabIndex={0} aria-label={text('app.keys')} className="stack">
        {Object.entries(keys).map(([place, rows]) => (
          <Fragment key={place}>
            <h3>{text(`keys.${place}` as TextId)}</h3>
            <dl className="keys">
              {rows.map(([names, does]) => (
                <Fragment key={does}>
                  <dt>{text(does)}</dt>
                  <dd>
                    <span className="vh">{names.join(' ')}</span>
                    {names.map((name) => (
                      <Kbd key={name}>{name}</Kbd>
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </Fragment>
        ))}
        <p className="s t3">{text('keys.typing')}</p>
      </section>
    </Dialog>
  )
}
