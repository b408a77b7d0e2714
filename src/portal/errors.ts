/** What went wrong, in the terms a screen decides by. The portal's code and words travel along for "Details for support". */
export type PortalErrorKind =
  | 'offline' // the network is away, or went away before the answer came
  | 'silent' // sent, but no readable answer came
  | 'limit' // QUERY_LIMIT_EXCEEDED: not executed
  | 'operationTime' // OPERATION_TIME_LIMIT: not executed
  | 'expired' // the token could not be renewed
  | 'forbidden'
  | 'notOwner'
  | 'noPlan' // the method does not exist on this plan
  | 'noScope'
  | 'conflict' // somebody was first
  | 'notFound'
  | 'validation'
  | 'portalText' // code "": the portal's own words
  | 'outside' // opened without Bitrix24 around it
  | 'unexpected'

type Details = { code?: string; message?: string; status?: number; method?: string }

/** The only error that leaves `portal/`. `message` is the portal's text and may be shown to the person as a quotation. */
export class PortalError extends Error {
  readonly kind: PortalErrorKind
  readonly code: string
  readonly status: number
  readonly method: string

  constructor(kind: PortalErrorKind, { code = '', message = '', status = 0, method = '' }: Details = {}) {
    super(message)
    this.name = 'PortalError'
    this.kind = kind
    this.code = code
    this.status = status
    this.method = method
  }
}

/** The kind of any thrown thing; what did not come from the portal is 'unexpected'. */
export const errorKind = (error: unknown): PortalErrorKind => (error instanceof PortalError ? error.kind : 'unexpected')

const kindByCode: Record<string, PortalErrorKind> = {
  QUERY_LIMIT_EXCEEDED: 'limit',
  OVERLOAD_LIMIT: 'limit',
  OPERATION_TIME_LIMIT: 'operationTime',
  EXPIRED_TOKEN: 'expired',
  INVALID_TOKEN: 'expired',
  NO_AUTH_FOUND: 'expired',
  ACCESS_DENIED: 'forbidden',
  USER_ACCESS_ERROR: 'forbidden',
  INVALID_CREDENTIALS: 'forbidden',
  ERROR_DELEGATION_NOT_ALLOWED: 'forbidden',
  INSUFFICIENT_SCOPE: 'noScope',
  ERROR_METHOD_NOT_FOUND: 'noPlan',
  ERROR_TEMPLATE_NOT_OWNER: 'notOwner',
  ERROR_TASK_COMPLETED: 'conflict',
  ERROR_TASK_NOT_FOUND: 'notFound',
  ERROR_TEMPLATE_NOT_FOUND: 'notFound',
  ERROR_ACTIVITY_NOT_FOUND: 'notFound',
  ERROR_WRONG_WORKFLOW_ID: 'validation',
  ERROR_TASK_VALIDATION: 'validation',
  ERROR_TASK_EXECUTION: 'validation',
  ERROR_TASK_TYPE: 'validation',
  ERROR_INVALID_USER_ID: 'validation',
  ERROR_TEMPLATE_VALIDATION_FAILURE: 'validation',
  ERROR_ACTIVITY_VALIDATION_FAILURE: 'validation',
  ERROR_ACTIVITY_ALREADY_INSTALLED: 'conflict',
  ERROR_WRONG_HANDLER_URL: 'validation',
  ERROR_UNSUPPORTED_PROTOCOL: 'validation',
  ERROR_EMPTY_LOG_MESSAGE: 'validation',
  ERROR_SELECT_VALIDATION_FAILURE: 'validation',
  ERROR_ARGUMENT: 'validation',
}

/** A refusal in the portal's words → PortalError. An unknown code keeps its words: kind 'unexpected'; no code at all: 'portalText'. */
export function refusal(method: string, status: number, code: string, message: string): PortalError {
  const kind = code === '' ? 'portalText' : (kindByCode[code.toUpperCase()] ?? 'unexpected')
  return new PortalError(kind, { code, message, status, method })
}
