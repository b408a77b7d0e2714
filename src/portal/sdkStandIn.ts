// What the build puts in the place of the SDK's parts that the frame path never runs; see leanSdk.ts.

/** luxon: the SDK asks it for the time of log lines only, and our logger is silent. */
export const DateTime = {
  fromJSDate: (date: Date) => ({ toSeconds: () => date.getTime() / 1000, toFormat: () => date.toISOString() }),
}

class NotInThisBuild {
  setLogger(): void {}
}

/** `b24.actions` and `b24.tools`: the SDK's own calls, lists and batches. We speak through HttpV2.call alone. */
/** HttpV2.batch and HttpV3.batch. */
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

/** axios' fetch adapter: XHR comes before it, and every browser has that. */
export const getFetch = (): null => null
