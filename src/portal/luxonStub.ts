// Stands in for luxon (resolve.alias): the SDK's frame path needs it only for the time of log lines, and we keep its logger silent.
export const DateTime = {
  fromJSDate: (date: Date) => ({ toSeconds: () => date.getTime() / 1000, toFormat: () => date.toISOString() }),
  fromISO: (text: string) => DateTime.fromJSDate(new Date(text)),
  now: () => DateTime.fromJSDate(new Date()),
}
