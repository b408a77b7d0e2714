import { Repeat } from 'lucide-react'
import { memo } from 'react'
import { MarkSign } from '@/bpt/diagram/marks/MarkSign'
import type { Mark } from '@/bpt/diagram/marks/marks'
import type { Frame } from '@/bpt/layout/picture'
import type { Activity } from '@/bpt/template'
import { text } from '@/i18n/i18n'
import { at } from './place'
import { eventsOf, type StateTone } from './states'

type FrameBoxProps = {
  frame: Frame
  activity: Activity
  /** its name, or a loop's condition */
  words: string
  tone: StateTone | undefined
  mark: Mark | undefined
  isSelected: boolean
  isCurrent: boolean
  isHit: boolean
}

/** What is around a loop, a block, a state. Its name, which can be clicked, stands on its border. */
export const FrameBox = memo(function FrameBox(props: FrameBoxProps) {
  const { frame, activity, words, mark } = props
  const classes = ['frame', frame.kind, !activity.isOn && 'off', mark?.state, props.isSelected && 'selected']
  const nameClasses = [
    frame.kind === 'state' ? 'state-head' : `pill ${frame.kind}`,
    !activity.isOn && 'off',
    mark?.state,
    props.isSelected && 'selected',
    props.isCurrent && 'current',
    props.isHit && 'hit',
  ]
  return (
    <>
      <div className={classes.filter(Boolean).join(' ')} style={at(frame)} />
      <div className="pill-place" style={at(frame.label)}>
        <span className={nameClasses.filter(Boolean).join(' ')} data-card={frame.id} title={words}>
          {frame.kind === 'state' ? <StateHead {...props} /> : <FrameName {...props} />}
        </span>
      </div>
    </>
  )
})

function FrameName({ frame, activity, words, mark }: FrameBoxProps) {
  return (
    <>
      {frame.kind === 'loop' && <Repeat size={13} />}
      <span className="cut">{words}</span>
      {!activity.isOn && <i>{text('bpt.off')}</i>}
      {mark && <MarkSign mark={mark} />}
      {frame.kind !== 'graphFrame' && (
        <span className="fold" data-fold={activity.id} title={text('bpt.fold')}>
          −
        </span>
      )}
    </>
  )
}

function StateHead({ activity, words, tone, mark }: FrameBoxProps) {
  const { events, isFinal } = eventsOf(activity)
  return (
    <>
      <span className={`dot ${tone ?? 'grey'}`} />
      <b className="cut grow">{words}</b>
      {mark && <MarkSign mark={mark} />}
      <small>{!activity.isOn ? text('bpt.off') : isFinal ? text('bpt.final') : text('bpt.events', { n: events })}</small>
    </>
  )
}
