/** The places that can stay as they are: the longest run of growing numbers, as their indices. */
export function longestRun(numbers: readonly number[]): Set<number> {
  const ends: number[] = [] // index of the smallest end of a run of each length
  const previous: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1]
    ends[low] = index
  })
  const run = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.add(index)
  return run
}
