let opener: HTMLElement | undefined
let isWanted = false

/** Who opens a step's properties: it gets the focus back. By a key the focus goes into them. */
export function openedBy(element: HTMLElement | undefined, byKey: boolean): void {
  opener = element
  isWanted = byKey
}

/** For the title of the properties: takes the focus where a key opened them, or where what had it is gone. */
export function takeFocus(title: HTMLElement | null): void {
  const at = document.activeElement
  if (title && (isWanted || !at || at === document.body)) title.focus({ preventScroll: true })
  isWanted = false
}

/** Where the focus was before the properties opened. */
export function giveFocusBack(panel: HTMLElement | null): void {
  if (panel?.contains(document.activeElement)) opener?.focus({ preventScroll: true })
}
