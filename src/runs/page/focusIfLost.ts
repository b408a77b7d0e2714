/** For `ref`: takes the focus where the page before has taken it along, and leaves it where a person is. */
export function focusIfLost(element: HTMLElement | null): void {
  const at = document.activeElement
  if (element && (!at || at === document.body || at.localName === 'main')) element.focus({ preventScroll: true })
}
