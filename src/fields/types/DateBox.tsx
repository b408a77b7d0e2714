import { parseDate, parseDateTime } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { type FocusEvent, useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from 'react-aria-components/Calendar'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Popover } from 'react-aria-components/Popover'
import type { ControlProps } from '@/fields/fieldType'
import { localeOf } from '@/i18n/format'
import { UNFINISHED } from './dateValue'

type Props = ControlProps<string> & { granularity: 'day' | 'minute' }

/** A date by keyboard, touch or calendar, in the order the language writes it. */
export function DateBox({
  granularity,
  context,
  labelId,
  describedBy,
  invalid,
  isDisabled,
  descriptor,
  value,
  onChange,
  onBlur,
  focusRef,
}: Props) {
  // While a part is missing the box must keep the date it started from: given another, it would throw the typed part away.
  const [shown, setShown] = useState(value)
  if (value !== UNFINISHED && value !== shown) setShown(value)
  const date = useMemo(() => readDate(shown, granularity), [shown, granularity])

  const change = (next: string) => {
    setShown(next)
    onChange(next)
  }
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    const parts = [...event.currentTarget.querySelectorAll('[role=spinbutton]')]
    const missing = parts.filter((part) => part.hasAttribute('data-placeholder')).length
    if (missing > 0 && missing < parts.length) onChange(UNFINISHED)
    else if (value === UNFINISHED) onChange(missing === 0 ? shown : '')
    onBlur()
  }

  return (
    <I18nProvider locale={localeOf(context.language)}>
      <DatePicker
        className="field-date"
        granularity={granularity}
        value={date}
        onChange={(next) => change(next?.toString() ?? '')}
        isRequired={descriptor.required}
        isInvalid={invalid}
        isDisabled={isDisabled}
        validationBehavior="aria"
        shouldForceLeadingZeros
        aria-labelledby={labelId}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      >
        <Group className={invalid ? 'in bad' : 'in'} onBlur={leave} ref={focusTarget(focusRef)}>
          <DateInput className="field-segments">
            {(segment) => <DateSegment className="field-segment" segment={segment} />}
          </DateInput>
          <Button className="field-open">
            <CalendarDays size={18} aria-hidden="true" />
          </Button>
        </Group>
        <Popover className="field-popover" placement="bottom end">
          <Dialog>
            <Calendar>
              <header className="field-month">
                <Button slot="previous">
                  <ChevronLeft size={18} aria-hidden="true" />
                </Button>
                <CalendarHeading />
                <Button slot="next">
                  <ChevronRight size={18} aria-hidden="true" />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">{(day) => <CalendarCell className="field-day" date={day} />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  )
}

const focusTarget = (focusRef: Props['focusRef']) => (group: HTMLElement | null) =>
  focusRef(group && { focus: () => group.querySelector<HTMLElement>('[role=spinbutton]')?.focus() })

function readDate(value: string, granularity: Props['granularity']) {
  if (value === '' || value === UNFINISHED) return null
  return granularity === 'day' ? parseDate(value) : parseDateTime(value)
}
