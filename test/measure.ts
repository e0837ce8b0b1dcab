/** One line per measure, as every bench, proof and size run ends: `name: figure (goal …)`. */
export type Measure = { name: string; figure: number; unit: string; goal: string; met: boolean }

export const atMost = (name: string, figure: number, limit: number, unit: string): Measure => ({
  name,
  figure,
  unit,
  goal: `≤ ${limit} ${unit}`,
  met: figure <= limit,
})

export const atLeast = (name: string, figure: number, limit: number, unit: string): Measure => ({
  name,
  figure,
  unit,
  goal: `≥ ${limit} ${unit}`,
  met: figure >= limit,
})

/** Prints the measures and sets the exit code: 1 when a goal is missed; 3 when the machine was too noisy to say, never a pass. */
export function conclude(measures: readonly Measure[], quietEnough = true): void {
  for (const { name, figure, unit, goal, met } of measures)
    console.log(`${name}: ${round(figure)} ${unit} (goal ${goal})${met ? '' : ' – missed'}`)
  if (measures.every((measure) => measure.met)) return
  if (!quietEnough) console.log('inconclusive: the reference itself missed the goal on this machine')
  process.exitCode = quietEnough || process.exitCode === 1 ? 1 : 3
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const round = (figure: number): number => Number(figure.toPrecision(4))
