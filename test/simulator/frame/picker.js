const dialog = document.getElementById('picker')
const list = document.getElementById('picker-list')
const title = document.getElementById('picker-title')

/** Lets one or several be chosen. Resolves to the chosen values; never when it is cancelled: the portal's dialogs do not tell. */
export function pick(heading, choices, several) {
  title.textContent = heading
  list.multiple = several
  list.replaceChildren(...choices.map(({ value, label }) => new Option(label, value)))
  dialog.returnValue = ''
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        if (dialog.returnValue === 'choose') resolve([...list.selectedOptions].map(({ value }) => value))
      },
      { once: true },
    )
  })
}
