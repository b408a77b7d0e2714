/** A grey bar where a value will be; it appears only when the answer takes longer than 150 ms. */
export function Skeleton({
  width = '100%',
  height = 12,
  radius,
}: {
  width?: number | string
  height?: number
  radius?: number | string
}) {
  return <span className="sk" aria-hidden="true" style={{ width, height, borderRadius: radius }} />
}
