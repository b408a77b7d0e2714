import { type B24Frame, HttpV2, initializeB24Frame, ParamsFactory } from '@bitrix24/b24jssdk'
import { type Connection, NoAnswer, type RestAnswer } from './connection'
import { PortalError } from './errors'

const HANDSHAKE_MS = 8_000
const RENEWAL_SERVES_MS = 5_000
let opening: Promise<Connection> | undefined

/**
 * Shakes hands with the portal around this frame; one connection a page, however often it is asked for. The SDK's promise has no
 * time-out: after 8 s `onSilence` is told once, and the wait goes on. Throws PortalError 'outside' where no portal is around.
 */
export function connect(onSilence: () => void): Promise<Connection> {
  const alarm = setTimeout(onSilence, HANDSHAKE_MS)
  opening ??= initializeB24Frame().then(connectionOf, (error: unknown) => {
    opening = undefined
    throw isOutside(error) ? new PortalError('outside') : error
  })
  return opening.finally(() => clearTimeout(alarm))
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null | undefined)?.code
const isOutside = (error: unknown) => codeOf(error) === 'JSSDK_CLIENT_SIDE_WARNING'

function connectionOf(frame: B24Frame): Connection {
  const client = patientClient(frame)
  const auth = frame.auth.getAuthData()
  return {
    handshake: {
      origin: frame.getTargetOrigin(),
      language: frame.getLang() ?? '',
      memberId: auth ? auth.member_id : '',
      placement: frame.placement.placement,
      userOption: (name) => optionOf(() => frame.options.userGet(name)),
      appOption: (name) => optionOf(() => frame.options.appGet(name)),
    },
    post: client,
    // The SDK's promise settles when the slider closes; only a refusal rejects it.
    openPath: (path) =>
      frame.slider.openPath(frame.slider.getUrl(path)).then(
        () => true,
        () => false,
      ),
    setTitle: (title) => void frame.parent.setTitle(title).catch(() => {}),
  }
}

// The SDK throws for an option that is missing, '' or 0; what we store is never one of these.
function optionOf(get: () => unknown): unknown {
  try {
    return get()
  } catch {
    return undefined
  }
}

/**
 * One SDK client that neither repeats nor holds back nor rewrites anything: all of that is decided in `portal.ts`. What the portal
 * really answered is taken at the socket, since the SDK loses empty error codes, `next`, and every answer without `time`.
 */
function patientClient(frame: B24Frame): Connection['post'] {
  renewOnce(frame.auth)
  const client = new HttpV2(
    frame.auth,
    {},
    {
      ...ParamsFactory.getDefault(),
      rateLimit: { burstLimit: 1e6, drainRate: 1e6, adaptiveEnabled: false },
      operatingLimit: { windowMs: 600_000, limitMs: Number.POSITIVE_INFINITY, heavyPercent: 100 },
      adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
      maxRetries: 1,
      retryOnNetworkError: false,
    },
  )
  let sent = 0
  const answers = new Map<string, RestAnswer>()
  const keep = (response: { status: number; data: unknown; config: { url?: string | undefined } }) =>
    void answers.set(new URL(response.config.url ?? '').searchParams.get('bx24_request_id') ?? '', {
      status: response.status,
      body: response.data,
    })
  client.ajaxClient.interceptors.request.use((config) => {
    const { form, timeout, auth } = config.data as { form: string; timeout: number; auth: string }
    // Form-encoded: a JSON body would cost a preflight for every call (SDK.md §3).
    config.headers.set('Content-Type', 'application/x-www-form-urlencoded')
    config.data = `${form}&auth=${encodeURIComponent(auth)}`
    config.timeout = timeout
    return config
  })
  client.ajaxClient.interceptors.response.use(
    (response) => {
      keep(response)
      return response
    },
    (error: { response?: Parameters<typeof keep>[0] }) => {
      if (error.response) keep(error.response)
      throw error
    },
  )
  return async (method, form, timeout) => {
    const requestId = `desk-${Date.now()}-${++sent}` // crypto.randomUUID is missing where a portal has only http
    try {
      await client.call(method, { form, timeout }, requestId)
    } catch (error) {
      const refresh = codeOf((error as { originalError?: unknown }).originalError) === 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT'
      if (refresh) throw new NoAnswer('refresh', 'no')
      if (!answers.has(requestId)) throw new NoAnswer(codeOf(error) === 'REQUEST_TIMEOUT' ? 'timeout' : 'network', 'unknown')
      // A 401 is followed by one repeat; when that repeat got no answer, the 401 is not the answer to it.
      if (answers.get(requestId)?.status === 401 && (error as { status?: number }).status !== 401)
        throw new NoAnswer('network', 'unknown')
    } finally {
      queueMicrotask(() => answers.delete(requestId))
    }
    const answer = answers.get(requestId)
    if (!answer) throw new NoAnswer('network', 'unknown')
    return answer
  }
}

/**
 * The SDK joins only renewals that are under way: of ten calls with the old token, those refused a moment later would have it renewed
 * again and again.
 */
function renewOnce(auth: B24Frame['auth']): void {
  const renew = auth.refreshAuth.bind(auth)
  let renewedAt = Number.NEGATIVE_INFINITY
  auth.refreshAuth = async () => {
    const known = auth.getAuthData()
    if (known && Date.now() - renewedAt < RENEWAL_SERVES_MS) return known
    const renewed = await renew()
    renewedAt = Date.now()
    return renewed
  }
}
