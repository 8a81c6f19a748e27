/** The exponent of growth: the slope of a straight line through the points on logarithmic paper. */
export function growthOf(times: readonly number[], lengths: readonly number[]): number {
  const [x, y] = [lengths.map(Math.log), times.map(Math.log)]
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [mx, my] = [mean(x), mean(y)]
  const over = x.reduce((sum, one, at) => sum + (one - mx) * ((y[at] ?? 0) - my), 0)
  return over / x.reduce((sum, one) => sum + (one - mx) ** 2, 0)
}

export function median(list: readonly number[]): number {
  return sorted(list)[Math.floor(list.length / 2)] ?? Number.NaN
}

export function sorted(list: readonly number[]): number[] {
  return [...list].sort((a, b) => a - b)
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
