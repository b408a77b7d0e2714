import { Fragment } from 'react'
import { type TextId, text } from '@/i18n/i18n'
import { Dialog } from '@/ui/Dialog'
import { Kbd } from '@/ui/Kbd'

const keys: Record<string, [keys: string[], does: TextId][]> = {
  everywhere: [
    [['?'], 'app.keys.help'],
    [['/'], 'app.keys.search'],
    [['g', 't'], 'app.keys.tasks'],
    [['Esc'], 'app.keys.close'],
  ],
  list: [
    [['↑', '↓'], 'app.keys.walk'],
    [['Home', 'End'], 'app.keys.ends'],
    [['Enter'], 'app.keys.open'],
    [['j', 'k'], 'app.keys.next'],
  ],
  task: [
    [['a'], 'app.keys.approve'],
    [['r'], 'app.keys.reject'],
    [['o'], 'app.keys.ok'],
    [['d'], 'app.keys.delegate'],
    [['Ctrl', 'Enter'], 'app.keys.send'],
  ],
}

/** All keys there are. They sleep while one types. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={text('app.keys')} closeLabel={text('app.close')} onClose={onClose}>
      {Object.entries(keys).map(([place, rows]) => (
        <Fragment key={place}>
          <h3>{text(`app.keys.${place}` as TextId)}</h3>
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
      <p className="s t3">{text('app.keys.typing')}</p>
    </Dialog>
  )
}
