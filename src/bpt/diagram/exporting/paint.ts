type Style = Readonly<Record<string, string>>

const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
] as const
const initial: Style = { fill: '#000', stroke: 'none', 'stroke-width': '1' }

/** Draws the few elements of which our pictures and their icons are made. */
export function paint(svg: Element, context: CanvasRenderingContext2D, font: string): void {
  for (const child of svg.children) paintOne(child, context, font, styleOf(svg, initial))
}

function paintOne(element: Element, context: CanvasRenderingContext2D, font: string, around: Style): void {
  const style = styleOf(element, around)
  const at = (name: string) => Number(element.getAttribute(name)) || 0
  if (element.tagName === 'g' || element.tagName === 'svg') {
    context.save()
    if (element.tagName === 'g') {
      const [x = 0, y = 0] = numbers(element.getAttribute('transform'))
      context.translate(x, y)
    } else {
      const [, , width = 24] = numbers(element.getAttribute('viewBox'))
      context.translate(at('x'), at('y'))
      context.scale(at('width') / width, at('width') / width)
    }
    for (const child of element.children) paintOne(child, context, font, style)
    context.restore()
    return
  }
  if (element.tagName === 'text') {
    context.fillStyle = style.fill ?? '#000'
    context.font = `${element.getAttribute('font-weight') ?? 400} ${at('font-size')}px ${font}`
    context.textAlign = aligns[element.getAttribute('text-anchor') ?? ''] ?? 'left'
    context.fillText(element.textContent, at('x'), at('y'))
    return
  }
  const path = shapeOf(element, at)
  if (!path) return
  if (style.fill && style.fill !== 'none') {
    context.globalAlpha = Number(style['fill-opacity'] ?? 1)
    context.fillStyle = style.fill
    context.fill(path)
    context.globalAlpha = 1
  }
  if (style.stroke && style.stroke !== 'none') {
    context.strokeStyle = style.stroke
    context.lineWidth = Number(style['stroke-width'] ?? 1)
    context.lineCap = (style['stroke-linecap'] ?? 'butt') as CanvasLineCap
    context.lineJoin = (style['stroke-linejoin'] ?? 'miter') as CanvasLineJoin
    context.setLineDash(numbers(style['stroke-dasharray'] ?? null))
    context.stroke(path)
  }
}

const aligns: Record<string, CanvasTextAlign> = { middle: 'center', end: 'right' }

function shapeOf(element: Element, at: (name: string) => number): Path2D | undefined {
  const path = new Path2D()
  switch (element.tagName) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '')
    case 'rect':
      path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx') || at('ry'))
      return path
    case 'circle':
      path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
      return path
    case 'ellipse':
      path.ellipse(at('cx'), at('cy'), at('rx'), at('ry'), 0, 0, 2 * Math.PI)
      return path
    case 'line':
      path.moveTo(at('x1'), at('y1'))
      path.lineTo(at('x2'), at('y2'))
      return path
    case 'polyline':
    case 'polygon': {
      const points = numbers(element.getAttribute('points'))
      for (let index = 0; index < points.length; index += 2) path.lineTo(points[index] ?? 0, points[index + 1] ?? 0)
      if (element.tagName === 'polygon') path.closePath()
      return path
    }
    default:
      return undefined
  }
}

const styleOf = (element: Element, around: Style): Style => {
  const own = inherited.flatMap((name) => {
    const value = element.getAttribute(name)
    return value === null ? [] : [[name, value] as const]
  })
  return { ...around, ...Object.fromEntries(own) }
}

const numbers = (words: string | null): number[] => words?.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? []
