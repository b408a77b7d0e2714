/** What goes wrong with the next answers. */
export type AnswerFault = {
  /**
   * 500: INTERNAL_SERVER_ERROR as JSON. 504html: the gateway gave up while the portal worked. html200: a page instead of an answer.
   * notime: a success without `time`. lostAfter: done, but only half of the answer arrives. lostBefore: the connection ends, nothing done.
   * 503 / 429: the two limits, once.
   */
  kind: '500' | '503' | '429' | '504html' | 'html200' | 'notime' | 'lostAfter' | 'lostBefore'
  /** which requests it meets, by method name (in a batch also by the names inside); all where absent */
  match?: RegExp | string
  times: number
  /** whether the portal has executed the call; what is usual for the kind where absent */
  effect?: boolean
}

/** Switches for everything that can go wrong; tests and the panel of the simulated portal turn them. */
export type Faults = {
  /** each answer comes this much later */
  latencyMs: number
  /** the leaky bucket of the portal: QUERY_LIMIT_EXCEEDED */
  limiter: { on: boolean; burst: number; perSecond: number }
  /** the load limiter of the cloud: `operating` in `time`, OPERATION_TIME_LIMIT; counted by method over ten minutes */
  operating: { on: boolean; limitSeconds: number }
  /** what a call costs in seconds of portal time, by method; `costDelays` makes the answer wait for it too */
  costSeconds: Record<string, number>
  costDelays: boolean
  nextAnswers: AnswerFault[]
  /** no connection until then (portal time, epoch ms) */
  offlineUntil: number
  /** the next request is answered with expired_token */
  expiredTokenOnce: boolean
  /** for the frame: getInitData, refreshAuth are never answered */
  unansweredHandshake: boolean
  unansweredRefresh: boolean
  /** for the frame: openPath opens nothing, as on portals that know the SDK's way around their list */
  refusedPaths: boolean
  /** filter fields that lists silently ignore, as older portals do with what they do not know */
  droppedFilters: string[]
  /** a workflow that is being executed cannot be ended until its lock is over, as on some older portals */
  lockedRefused: boolean
  /** methods this portal does not have */
  missingMethods: string[]
  /** errors come without Access-Control-Allow-Origin: the browser hides them */
  noCorsOnErrors: boolean
}

/** All well: limits off, a little cost for what makes the engine work. */
export function noFaults(): Faults {
  return {
    latencyMs: 0,
    limiter: { on: false, burst: 50, perSecond: 2 },
    operating: { on: false, limitSeconds: 480 },
    costSeconds: {
      'bizproc.workflow.start': 0.4,
      'bizproc.workflow.terminate': 0.2,
      'bizproc.workflow.kill': 0.2,
      'bizproc.task.complete': 0.2,
    },
    costDelays: false,
    nextAnswers: [],
    offlineUntil: 0,
    expiredTokenOnce: false,
    unansweredHandshake: false,
    unansweredRefresh: false,
    refusedPaths: false,
    droppedFilters: [],
    lockedRefused: false,
    missingMethods: [],
    noCorsOnErrors: false,
  }
}

const doneAnyway: Record<AnswerFault['kind'], boolean> = {
  '500': false,
  '503': false,
  '429': false,
  '504html': true,
  html200: false,
  notime: true,
  lostAfter: true,
  lostBefore: false,
}

/** The fault meant for this request, counted down; undefined where there is none. */
export function takeFault(faults: Faults, methods: string[]): { kind: AnswerFault['kind']; effect: boolean } | undefined {
  const fault = faults.nextAnswers.find(
    ({ match, times }) => times > 0 && (!match || methods.some((name) => new RegExp(match).test(name))),
  )
  if (!fault) return undefined
  fault.times -= 1
  faults.nextAnswers = faults.nextAnswers.filter(({ times }) => times > 0)
  return { kind: fault.kind, effect: fault.effect ?? doneAnyway[fault.kind] }
}
