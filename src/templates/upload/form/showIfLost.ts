import { focusIfLost } from '@/runs/page/focusIfLost'

/** For the `ref` of a form's heading: what opened the form is gone, and on a narrow page the form lies below what one looks at. */
export function showIfLost(heading: HTMLElement | null): void {
  focusIfLost(heading)
  if (heading && document.activeElement === heading) heading.scrollIntoView?.({ block: 'start' })
}
