import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import type { WireValue } from '@/portal/command'
import { listAll } from '@/portal/listAll'
import { portalNow, read } from '@/portal/portal'
import { session } from '@/portal/session'
import { type RunAction, runAction, type Seen, type Watch } from '@/runs/action'
import type { Check, Scope, Target } from '@/runs/run'
import { actionWords } from '@/runs/words'
import { readTemplateNames } from '@/templates/queries'
import { startWorkflow, workflowPage } from '@/workflows/api'
import { crmItemsMatching } from './api'
import { type ReadDocument, readDocuments, readRunning } from './queries'
import { runningOf, runningWords } from './running'
import type { DocumentFacts, MatchConditions } from './schema'
import { documentIdOf, placeOf } from './startType'
import { startTarget } from './target'

type Options = { templateId: number; templateName: string; parameters: Readonly<Record<string, WireValue>> }
/** All CRM items of a type that match. */
export type StartQuery = { type: DocumentType; template: { id: number; name: string }; conditions: MatchConditions }

const AT_ONCE = 500 // documents whose check is one step of the progress
const EARLIER = 5_000 // ms between the clocks of the portal's machines

const start: RunAction<Options, StartQuery> = {
  name: 'start',
  batch: { first: 5, most: 10 }, // a start runs to its first question before it is answered
  collect,
  check,
  command: ({ document: { module, entity, id } }, { templateId, parameters }) =>
    startWorkflow({ templateId, document: [module, entity, id], parameters }),
  look,
  isDoubtful: ({ code }) => code === 'ERROR_CORE', // an activity broke on the way: the workflow may be there
  mustLook: () => false, // "two at a time", "type mismatch": what the portal says is final
  noteOf: (result) => String(result),
  settle,
  words: actionWords.start,
}

async function collect({ type, template, conditions }: StartQuery, { signal, onProgress }: Watch): Promise<Target[]> {
  const place = placeOf(type)
  if (place.kind !== 'crm') return []
  // crm.item.list knows `order`, not the `ORDER` of the workflows' lists; its own is in the command.
  const items = await listAll(crmItemsMatching(place.crm, conditions), { key: ({ id }) => id, order: {}, signal, onProgress })
  return items
    .filter((facts) => matches(facts, conditions))
    .map((facts) => startTarget(type, template, documentIdOf(type, facts.id), facts))
}

async function check(targets: readonly Target[], scope: Scope, { signal, onProgress }: Watch): Promise<Check[]> {
  const templates = new Map((await readTemplateNames()).map(({ id, name }) => [id, name]))
  const checks: Check[] = []
  for (let from = 0; from < targets.length; from += AT_ONCE) {
    signal.throwIfAborted()
    checks.push(...(await checkSome(targets.slice(from, from + AT_ONCE), scope, templates, signal)))
    onProgress({ loaded: checks.length, total: targets.length })
  }
  return checks
}

async function checkSome(
  targets: readonly Target[],
  scope: Scope,
  templates: ReadonlyMap<number, string>,
  signal: AbortSignal,
): Promise<Check[]> {
  const [first] = targets
  if (!first) return []
  const type = typeOf(first)
  const ids = targets.map(({ document }) => document.id)
  const [documents, running] = await Promise.all([readDocuments(type, ids, signal), readRunning(type, ids, signal)])
  const query = scope.kind === 'matching' ? (scope.query as StartQuery) : undefined
  return targets.map((target) => {
    const { id } = target.document
    const now = runningOf(running.get(id) ?? [], templates, type, Number(target.data.template))
    const facts = documents.get(id) ?? 'unread'
    const fresh = {
      ...target,
      note: runningWords(now, type),
      ...(typeof facts === 'object'
        ? { title: facts.title || target.title, at: facts.changedAt, person: facts.person || null }
        : {}),
    }
    return { key: target.key, state: stateOf(target, facts, now, query), target: fresh }
  })
}

function stateOf(
  target: Target,
  facts: ReadDocument,
  now: ReturnType<typeof runningOf>,
  query: StartQuery | undefined,
): Check['state'] {
  if (facts === 'gone') return 'gone'
  // What cannot be read cannot be tested either.
  if (query && !(typeof facts === 'object' && matches(facts, query.conditions))) return 'mismatch'
  if (now.isFull) return 'full'
  return now.isDouble && target.data.evenIfDouble !== 1 ? 'double' : 'fine'
}

/** The conditions once more on our side: a portal may drop one that it does not know, and then everything matches. */
export function matches({ sought, createdAt }: DocumentFacts, { title, createdFrom, createdBefore }: MatchConditions): boolean {
  const created = Date.parse(createdAt ?? '')
  return (
    plain(sought).includes(plain(title)) &&
    (createdFrom === null || created >= Date.parse(createdFrom)) &&
    (createdBefore === null || created < Date.parse(createdBefore))
  )
}

// As the portal's database compares: neither case nor marks count.
const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A start that is lost: its workflow can be seen while it runs. One that was over at once leaves no trace, so it stays undecided. */
async function look(
  targets: readonly Target[],
  { templateId }: Options,
  _why: unknown,
  since: number,
): Promise<ReadonlyMap<string, Seen>> {
  const [first] = targets
  if (!first) return new Map()
  const { module, entity } = first.document
  const from = since + portalNow() - Date.now() - EARLIER
  const filter = {
    MODULE_ID: module,
    ENTITY: [entity],
    DOCUMENT_ID: targets.map(({ document }) => document.id),
    TEMPLATE_ID: templateId,
    STARTED_BY: session().userId,
    '>=STARTED': `${new Date(from).toISOString().slice(0, 19)}+00:00`,
  }
  const rows = await listAll(workflowPage({ filter }), { key: ({ id }) => id, order: { ID: 'ASC' } })
  const mine = rows.filter(
    (row) =>
      row.templateId === templateId && row.startedBy === session().userId && Date.parse(row.startedAt ?? '') >= from - 1_000,
  )
  return new Map(
    targets.map(({ key, document }) => {
      const seen = mine.findLast((row) => row.document.id === document.id && row.document.entity === document.entity)
      return [key, seen ? { kind: 'done', note: seen.id } : { kind: 'undecided' }]
    }),
  )
}

/** A workflow that waits for nobody is over before it is answered: its id is in no list. */
async function settle(done: readonly { target: Target; note: string }[]): Promise<ReadonlyMap<string, string>> {
  const ids = done.map(({ note }) => note).filter(Boolean)
  if (ids.length === 0) return new Map()
  const running = new Set<string>()
  for (let from = 0; from < ids.length; from += PAGE) {
    const rows = await read(workflowPage({ filter: { ID: ids.slice(from, from + PAGE) }, order: { ID: 'ASC' } }))
    // A portal that drops the filter shows others: nothing can be told then.
    if (rows.some(({ id }) => !ids.includes(id))) return new Map()
    for (const { id } of rows) running.add(id)
  }
  return new Map(done.map(({ target, note }) => [target.key, running.has(note) ? note : text('start.overAtOnce', { id: note })]))
}

const PAGE = 50

const typeOf = ({ document: { module, entity }, data }: Target): DocumentType => ({ module, entity, type: String(data.type) })

export const startAction = runAction(start)
