import { ListTree } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '@/bpt/checks/finding'
import type { Changes } from '@/bpt/diff/changes'
import type { Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { useNarrow } from '@/ui/useNarrow'
import { Canvas } from './canvas/Canvas'
import { createViewport } from './canvas/viewport'
import { ZoomBar } from './canvas/ZoomBar'
import { stateTones } from './cards/states'
import { ExportMenu } from './exporting/ExportMenu'
import { FindStep } from './finding/FindStep'
import { Legend } from './marks/Legend'
import { OutlinePanel } from './outline/OutlinePanel'
import { useDiagramKeys } from './useDiagramKeys'
import { useNavigation } from './useNavigation'
import { useScene } from './useScene'
import './diagram.css'
import './canvas/canvas.css'
import './cards/cards.css'
import './cards/pills.css'
import './cards/fold.css'
import './marks/marks.css'
import './cards/detail.css'

export type DiagramProps = {
  template: Template
  names: Names
  /** the name of exported pictures, without ending */
  fileName: string
  /** the open activity, by its id */
  selected?: string | undefined
  onSelect(id: string | undefined): void
  /** draws what was added, removed, changed and moved; `template` is then `changes.after` */
  changes?: Changes | undefined
  findings?: readonly Finding[]
  /** names of activities that wait now */
  lit?: readonly string[]
  /** when it starts by itself, in words; beside the word "Start" */
  startsWhen?: string | undefined
  /** no tools around it: inside a panel */
  isSmall?: boolean
}

/** The picture of a template: zoom, search, outline, keyboard walk. The outline is what a screen reader gets. */
export function Diagram(props: DiagramProps) {
  const { selected, onSelect, changes, fileName, isSmall = false } = props
  const [viewport] = useState(createViewport)
  const [hasOutline, setHasOutline] = useState(false)
  const isNarrow = useNarrow()
  const { scene, folding, find, waiting } = useScene(props)
  const isCovered = isNarrow && selected !== undefined && !isSmall
  const whole = useRef<HTMLElement>(null)
  // What is left of the page above the properties is the picture's.
  useLayoutEffect(() => {
    if (isCovered) whole.current?.scrollIntoView({ block: 'start' })
  }, [isCovered])
  const navigation = useNavigation(viewport, scene, folding, selected, isCovered)
  const tones = useMemo(() => stateTones(scene.template), [scene.template])
  const keys = useDiagramKeys({ scene, folded: folding.folded, navigation, onSelect, isOn: !isSmall })
  const goToNextHit = () => {
    const hit = find.next()
    if (hit !== undefined) navigation.goTo(hit)
  }
  const canvas = (
    <Canvas
      scene={scene}
      viewport={viewport}
      tones={tones}
      selected={selected}
      current={isSmall ? undefined : navigation.cursor}
      isSmall={isSmall}
      opensAt={selected ?? waiting[0]}
      onPress={keys.press}
      onFold={keys.toggle}
      onKey={keys.onKey}
    />
  )
  const zoom = <ZoomBar viewport={viewport} onZoom={navigation.zoom} onFit={navigation.fit} onlyFit={isSmall} />
  if (isSmall)
    return (
      <div className="diagram small">
        {canvas}
        {zoom}
      </div>
    )
  return (
    <section
      ref={whole}
      className="diagram"
      aria-label={text('bpt.diagram')}
      data-outline={hasOutline || undefined}
      data-covered={isCovered || undefined}
    >
      <div className="diagram-tools">
        <FindStep query={find.query} hits={find.hits} place={find.place} onQuery={find.ask} onNext={goToNextHit} />
        <IconButton
          look="default"
          icon={ListTree}
          label={text('bpt.outline')}
          aria-pressed={hasOutline}
          onClick={() => setHasOutline(!hasOutline)}
        />
        {changes && <Legend marks={scene.marks} onStep={keys.stepChange} />}
        <span className="grow" />
        <ExportMenu scene={scene} tones={tones} fileName={fileName} />
      </div>
      <OutlinePanel
        scene={scene}
        folded={folding.folded}
        selected={selected}
        current={keys.currentActivity}
        isOpen={hasOutline}
        onClose={() => setHasOutline(false)}
        onMove={navigation.goTo}
        onFold={navigation.fold}
        onOpen={(activity, from) => {
          if (isNarrow) setHasOutline(false)
          keys.open(activity, from)
        }}
      />
      {canvas}
      {zoom}
    </section>
  )
}
