/** A refusal in the portal's words. Thrown by methods, turned into an answer by the portal. */
export class RestError extends Error {
  readonly status: number
  readonly code: string
  readonly extra: Record<string, string>

  constructor(code: string, description: string, status = 400, extra: Record<string, string> = {}) {
    super(description)
    this.code = code
    this.status = status
    this.extra = extra
  }

  get body() {
    return { error: this.code, error_description: this.message, ...this.extra }
  }
}

/** `RestException` without a code: the portal's own localized text is all there is. */
export const portalText = (text: string) => new RestError('', text)

export const accessDenied = (text = 'Access denied!') => new RestError('ACCESS_DENIED', text, 403)
export const methodNotFound = () => new RestError('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404)
export const tooManyRequests = () => new RestError('QUERY_LIMIT_EXCEEDED', 'Too many requests', 503)
export const tooMuchTime = () => new RestError('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429)
export const serverError = () => new RestError('INTERNAL_SERVER_ERROR', 'Internal server error', 500)

export const auth = {
  none: () => new RestError('NO_AUTH_FOUND', 'Wrong authorization data', 401),
  expired: () => new RestError('expired_token', 'The access token provided has expired.', 401),
  invalid: () => new RestError('invalid_token', 'Unable to get application by token', 401),
  scope: () =>
    new RestError('insufficient_scope', 'The request requires higher privileges than provided by the access token', 403),
}

export const argumentError = (name: string) =>
  new RestError('ERROR_ARGUMENT', `Argument '${name}' is null or empty`, 400, { argument: name })
