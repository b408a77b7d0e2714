// What the build puts in the place of the SDK's parts that the frame path never runs; see leanSdk.ts.

/** luxon: the SDK asks it for the time of log lines only, and our logger is silent. */
export const DateTime = {
  fromJSDate: (date: Date) => ({ toSeconds: () => date.getTime() / 1000, toFormat: () => date.toISOString() }),
}

class NotInThisBuild {
  setLogger(): void {}
}

/** `b24.actions`, `b24.tools` and the batches of HttpV2 and V3: the SDK's own calls and lists. We speak through HttpV2.call alone. */
export {
  NotInThisBuild as ActionsManager,
  NotInThisBuild as ToolsManager,
  NotInThisBuild as InteractionBatchV2,
  NotInThisBuild as InteractionBatchV3,
  NotInThisBuild as ProcessingAsArrayV2,
  NotInThisBuild as ProcessingAsArrayV3,
  NotInThisBuild as ProcessingAsObjectV2,
  NotInThisBuild as ProcessingAsObjectV3,
}

// Its limiters are switched off (`bitrix24.ts`): ours is the one gate.
class OpenGate {
  setLogger(): void {}
  async waitIfNeeded(): Promise<number> {
    return 0
  }
  async updateStats(): Promise<void> {}
  async setConfig(): Promise<void> {}
}

export { OpenGate as RateLimiter, OpenGate as OperatingLimiter, OpenGate as AdaptiveDelayer }

/** axios' fetch adapter: XHR comes before it, and every browser has that. */
export const getFetch = (): null => null

/** axios' ways between objects and forms, and its names of statuses: what we send is encoded already, what we get are numbers. */
export default NotInThisBuild
