import type { StateTone } from '@/bpt/diagram/cards/states'
import type { Scene } from '@/bpt/diagram/scene'
import { download } from '@/ui/download'
import { lightColors } from './colors'
import { pngOf } from './png'
import { serialized, svgOf } from './svg'

/** Gives a person the whole picture as a file. */
export async function savePicture(
  kind: 'svg' | 'png',
  scene: Scene,
  tones: ReadonlyMap<string, StateTone>,
  fileName: string,
): Promise<void> {
  const svg = svgOf({ scene, tones, colors: lightColors(), title: fileName })
  if (kind === 'svg') download(`${fileName}.svg`, 'image/svg+xml', serialized(svg))
  else download(`${fileName}.png`, 'image/png', await pngOf(svg))
}
