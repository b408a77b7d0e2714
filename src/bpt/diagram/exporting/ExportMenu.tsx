import { Image } from 'lucide-react'
import { useState } from 'react'
import type { StateTone } from '@/bpt/diagram/cards/states'
import type { Scene } from '@/bpt/diagram/scene'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import { announce } from '@/ui/LiveRegion'
import { Popover } from '@/ui/Popover'
import { showToast } from '@/ui/Toast'

type ExportMenuProps = { scene: Scene; tones: ReadonlyMap<string, StateTone>; fileName: string }

/** The picture as a file. What makes it is loaded when it is asked for. */
export function ExportMenu({ scene, tones, fileName }: ExportMenuProps) {
  const [isBusy, setIsBusy] = useState(false)
  const save = async (kind: 'svg' | 'png') => {
    setIsBusy(true)
    try {
      const { savePicture } = await import('./savePicture')
      await savePicture(kind, scene, tones, fileName)
    } catch {
      announce(text('bpt.export.failed'), 'assertive')
      showToast({ text: text('bpt.export.failed') })
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Popover
      label={text('bpt.export')}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} look="default" icon={Image} label={text('bpt.export')} aria-busy={isBusy} />}
    >
      {(close) => {
        const choose = (kind: 'svg' | 'png') => () => {
          close()
          void save(kind)
        }
        return (
          <div className="export-menu">
            <Button look="plain" onClick={choose('svg')}>
              {text('bpt.export.svg')}
            </Button>
            <Button look="plain" onClick={choose('png')}>
              {text('bpt.export.png')}
            </Button>
          </div>
        )
      }}
    </Popover>
  )
}
