const slider = document.getElementById('slider')
const title = document.getElementById('slider-title')
const body = document.getElementById('slider-body')
document.getElementById('slider-close').addEventListener('click', () => slider.close())

/** Opens the slider over the page; `fill` puts something into it. Resolves when it is closed; one that is open gives way. */
export function openSlider(heading, fill) {
  if (slider.open) slider.close()
  title.textContent = heading
  body.replaceChildren()
  slider.showModal()
  fill(body)
  return new Promise((resolve) => slider.addEventListener('close', resolve, { once: true }))
}

export const closeSlider = () => slider.close()

/** A page of the portal, as far as it goes here: its path. */
export function showPath(path) {
  return openSlider('A page of the portal', (into) => {
    const paragraph = document.createElement('p')
    const code = document.createElement('code')
    code.textContent = new URL(path, location.origin).pathname
    paragraph.append('Bitrix24 would show ', code, ' here. The simulated portal has no such page.')
    into.append(paragraph)
  })
}
