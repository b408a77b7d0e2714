declare module 'virtual:messages/*' {
  import type { Messages } from '@lingui/core'
  export const messages: Messages
}
declare module 'virtual:more-messages/*' {
  import type { Messages } from '@lingui/core'
  export const messages: Messages
}
declare module 'virtual:template-messages/*' {
  import type { Messages } from '@lingui/core'
  export const messages: Messages
}
declare module 'virtual:workflow-messages/*' {
  import type { Messages } from '@lingui/core'
  export const messages: Messages
}
