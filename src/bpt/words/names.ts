/** Names that only the portal knows; undefined where it did not tell (yet). The template's own names are not asked for here. */
export type Names = {
  person(id: number): { name: string; left?: boolean } | undefined
  /** name of a document field of the portal, for templates whose file does not describe it */
  field(id: string): string | undefined
}
export const noNames: Names = { person: () => undefined, field: () => undefined }
