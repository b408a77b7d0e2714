import { ChevronDown, ChevronUp, Columns3 } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { announce } from '@/ui/LiveRegion'
import { Popover } from '@/ui/Popover'
import { columnLabel } from '@/workflows/columns'
import { type ColumnName, columnNames } from '@/workflows/filter'
import { SortSelect } from './SortSelect'
import type { ColumnChoice } from './useColumns'

/** Which columns, and in which order. Below 900 px there are none; the order of the rows is chosen here too. */
export function ColumnChooser({ chosen, choose, reset }: ColumnChoice) {
  const rest = columnNames.filter((name) => !chosen.includes(name))
  const toggle = (name: ColumnName, isOn: boolean) => choose(isOn ? [...chosen, name] : chosen.filter((one) => one !== name))
  const move = (name: ColumnName, by: 1 | -1) => {
    const others = chosen.filter((one) => one !== name)
    const at = chosen.indexOf(name) + by
    choose([...others.slice(0, at), name, ...others.slice(at)])
    announce(text('workflows.columns.moved', { column: columnLabel(name), at: at + 1, of: chosen.length }))
  }
  const label = text('workflows.columns')
  return (
    <Popover label={label} align="end" trigger={(trigger) => <IconButton {...trigger} small icon={Columns3} label={label} />}>
      {(close) => (
        <div className="stack">
          <SortSelect />
          <div className="stack wide">
            <h2>{label}</h2>
            <ul className="stack column-list">
              {[...chosen, ...rest].map((name) => {
                const at = chosen.indexOf(name)
                return (
                  <li key={name} className="row">
                    <span className="grow">
                      <Checkbox
                        checked={at >= 0}
                        // The row's link stands in it.
                        onChange={(isOn) => name !== 'document' && toggle(name, isOn)}
                      >
                        {columnLabel(name)}
                      </Checkbox>
                    </span>
                    {at > 0 && (
                      <IconButton
                        small
                        icon={ChevronUp}
                        label={text('workflows.columns.up', { column: columnLabel(name) })}
                        onClick={() => move(name, -1)}
                      />
                    )}
                    {at >= 0 && at < chosen.length - 1 && (
                      <IconButton
                        small
                        icon={ChevronDown}
                        label={text('workflows.columns.down', { column: columnLabel(name) })}
                        onClick={() => move(name, 1)}
                      />
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
          <div className="bar">
            <span className="wide">
              <Button small onClick={reset}>
                {text('workflows.columns.reset')}
              </Button>
            </span>
            <Button small onClick={close}>
              {text('workflows.close')}
            </Button>
          </div>
        </div>
      )}
    </Popover>
  )
}
