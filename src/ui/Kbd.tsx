/** A key to press, for the eye only: a screen reader hears it from the control's `aria-keyshortcuts`. */
export const Kbd = ({ children }: { children: string }) => (
  <span className="kbd" aria-hidden="true">
    {children}
  </span>
)
