/** The first of `length` places in order that does not stand before what is looked for; `length` when all do. */
export function firstFrom(length: number, isBefore: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
