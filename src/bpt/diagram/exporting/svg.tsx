import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Drawn, PictureSvg } from './PictureSvg'

/** The picture as an element beside the page, drawn by the same icons as on the screen. */
export function svgOf(drawn: Drawn & { title: string }): SVGSVGElement {
  const box = document.createElement('div')
  const root = createRoot(box)
  flushSync(() => root.render(createElement(PictureSvg, drawn)))
  const svg = box.firstElementChild?.cloneNode(true)
  root.unmount()
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('a picture is drawn as SVG')
  return svg
}

/** A file: texts are escaped by the serializer. */
export const serialized = (svg: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`
