import { PortalLink } from '@/documents/PortalLink'
import { type Piece, parseBBCode } from './bbcode'

/** A task's BBCode text as elements; never as HTML. */
export const Description = ({ source }: { source: string }) => <div className="task-text">{pieces(parseBBCode(source))}</div>

const pieces = (list: readonly Piece[]) => list.map((piece, index) => <PieceView key={`${index}${piece.kind}`} piece={piece} />)

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'break':
      return <br />
    case 'bold':
      return <strong>{pieces(piece.pieces)}</strong>
    case 'italic':
      return <em>{pieces(piece.pieces)}</em>
    case 'underline':
      return <u>{pieces(piece.pieces)}</u>
    case 'strike':
      return <s>{pieces(piece.pieces)}</s>
    case 'quote':
      return <blockquote>{pieces(piece.pieces)}</blockquote>
    case 'code':
      return <code>{pieces(piece.pieces)}</code>
    case 'plain':
      return <span>{pieces(piece.pieces)}</span>
    case 'list':
      return <List piece={piece} />
    case 'link':
      return 'path' in piece.target ? (
        <PortalLink path={piece.target.path}>{pieces(piece.pieces)}</PortalLink>
      ) : (
        <a href={piece.target.href} target="_blank" rel="noopener noreferrer">
          {pieces(piece.pieces)}
        </a>
      )
    case 'user':
      return <PortalLink path={`/company/personal/user/${piece.id}/`}>{pieces(piece.pieces)}</PortalLink>
    default:
      return piece satisfies never
  }
}

function List({ piece }: { piece: Extract<Piece, { kind: 'list' }> }) {
  const items = piece.items.map((item, index) => <li key={`${index}${item.length}`}>{pieces(item)}</li>)
  return piece.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}
