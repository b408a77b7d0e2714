import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkTarget, type Piece, parseBBCode } from './bbcode'

const text = (value: string): Piece => ({ kind: 'text', text: value })

describe('BBCode', () => {
  test('nests, breaks lines and lists', () => {
    expect(parseBBCode('[b]30 % [i]now[/i][/b]\nthen')).toEqual([
      { kind: 'bold', pieces: [text('30 % '), { kind: 'italic', pieces: [text('now')] }] },
      { kind: 'break' },
      text('then'),
    ])
    expect(parseBBCode('[list]\n[*]one\n[*][b]two[/b]\n[/list]')).toEqual([
      { kind: 'list', ordered: false, items: [[text('one')], [{ kind: 'bold', pieces: [text('two')] }]] },
    ])
  })

  test('words before the first item of a list stand above it', () => {
    expect(parseBBCode('[list]Bring:[*]one[/list]')).toEqual([
      text('Bring:'),
      { kind: 'list', ordered: false, items: [[text('one')]] },
    ])
    expect(parseBBCode('[list]only words[/list]')).toEqual([text('only words')])
    expect(words(parseBBCode('[list]a[*]b'))).toBe('[list]ab')
  })

  test('links lead to the web or into the portal and nowhere else', () => {
    expect(parseBBCode('[url=https://a.example/x]x[/url]')).toEqual([
      { kind: 'link', target: { href: 'https://a.example/x' }, pieces: [text('x')] },
    ])
    expect(parseBBCode('[url]/crm/deal/details/1/[/url]')).toMatchObject([
      { kind: 'link', target: { path: '/crm/deal/details/1/' } },
    ])
    for (const bad of [
      'javascript:alert(1)',
      ' javascript:x',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      'file:///etc',
      'x',
    ])
      expect(linkTarget(bad)).toBeUndefined()
  })

  test('an unclosed, unknown or unsafe tag stays as it was written', () => {
    expect(parseBBCode('[b]open')).toEqual([text('[b]open')])
    expect(parseBBCode('a [foo]b[/foo] [1]')).toEqual([text('a [foo]b[/foo] [1]')])
    expect(words(parseBBCode('[url=javascript:alert(1)]x[/url]'))).toBe('[url=javascript:alert(1)]x[/url]')
  })

  test('a person is named by id', () => {
    expect(parseBBCode('[user=12]Anna[/user]')).toEqual([{ kind: 'user', id: 12, pieces: [text('Anna')] }])
  })

  const words = (pieces: Piece[]): string =>
    pieces
      .map((piece) =>
        piece.kind === 'text'
          ? piece.text
          : piece.kind === 'list'
            ? piece.items.map(words).join('')
            : piece.kind === 'break'
              ? '\n'
              : words(piece.pieces),
      )
      .join('')

  test('no text ever breaks it, loses a word or smuggles a link', () => {
    const bits = fc.constantFrom(
      '[b]',
      '[/b]',
      '[url=',
      '[url]',
      '[/url]',
      '[list]',
      '[*]',
      '[/list]',
      '[user=1]',
      '[/user]',
      ']',
      '[',
      '\n',
      'word',
      'javascript:x',
      '<img src=x onerror=alert(1)>',
      '/path/',
      'https://a.example',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string())), (parts) => {
        const source = parts.join('')
        const pieces = parseBBCode(source)
        for (const link of links(pieces)) expect('path' in link ? link.path : link.href).toMatch(/^(\/(?![/\\])|https?:\/\/)/i)
        // Nothing a person wrote outside of tags is lost.
        for (const word of ['word', '<img src=x onerror=alert(1)>']) {
          const count = (value: string) => value.split(word).length
          expect(count(words(pieces))).toBeGreaterThanOrEqual(
            Math.min(count(source.replace(/\[[^\]\r\n]*\]/g, '')), count(source)),
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  const links = (pieces: Piece[]): Extract<Piece, { kind: 'link' }>['target'][] =>
    pieces.flatMap((piece) => [
      ...(piece.kind === 'link' ? [piece.target] : []),
      ...('pieces' in piece ? links(piece.pieces) : piece.kind === 'list' ? piece.items.flatMap(links) : []),
    ])

  test('a thousand open tags cost no stack', () => {
    expect(words(parseBBCode('[b]'.repeat(5000)))).toBe('[b]'.repeat(5000))
  })
})
