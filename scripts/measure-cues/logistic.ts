/** Claims that hold of one thing, and how far it is what we look for: 0 to 1. */
export interface Row {
  readonly claims: readonly string[]
  readonly share: number
}

/** Weights of a logistic model, by AdaGrad over all rows in order: the same rows give the same weights. */
export function fitLogistic(
  rows: readonly Row[], {penalty, rounds}: {penalty: number; rounds: number}
): Map<string, number> {
  const ids = new Map<string, number>()
  const sparse = rows.map(({claims, share}) => ({
    share, claims: claims.map((claim) => ids.get(claim) ?? (ids.set(claim, ids.size), ids.size - 1))
  }))
  const weights = new Float64Array(ids.size)
  const gradient = new Float64Array(ids.size)
  const seen = new Float64Array(ids.size)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < weights.length; i++) gradient[i] = penalty * weights[i]!
    for (const {claims, share} of sparse) {
      let odds = 0
      for (const claim of claims) odds += weights[claim]!
      const miss = 1 / (1 + Math.exp(-odds)) - share
      for (const claim of claims) gradient[claim] = gradient[claim]! + miss
    }
    for (let i = 0; i < weights.length; i++) {
      seen[i] = seen[i]! + gradient[i]! ** 2
      if (seen[i]! > 0) weights[i] = weights[i]! - (0.3 * gradient[i]!) / Math.sqrt(seen[i]!)
    }
  }
  return new Map([...ids].map(([claim, id]) => [claim, weights[id]!]))
}
