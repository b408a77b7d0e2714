// happy-dom knows the attributes of popovers and does nothing with them. Here a click on a button that names one opens or closes it.
const open = new WeakSet<Element>()

function toggle(panel: HTMLElement): void {
  const newState = open.has(panel) ? 'closed' : 'open'
  const tell = (type: string) => panel.dispatchEvent(Object.assign(new Event(type), { newState }))
  tell('beforetoggle')
  if (newState === 'open') open.add(panel)
  else open.delete(panel)
  tell('toggle')
}

document.addEventListener('click', ({ target }) => {
  const id = target instanceof Element ? target.closest('[popovertarget]')?.getAttribute('popovertarget') : undefined
  const panel = id ? document.getElementById(id) : undefined
  if (panel) toggle(panel)
})
HTMLElement.prototype.hidePopover = function () {
  if (open.has(this)) toggle(this)
}
