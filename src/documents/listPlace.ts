/** A list of the portal; without its type all three types must be tried. */
export type ListPlace = { iblockId: number; iblockType: string | undefined }
