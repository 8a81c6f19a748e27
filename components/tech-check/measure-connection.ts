/** `waitMs`: until the answer begins. `megabits`: a second, rounded to one decimal. */
export type Measured = { waitMs: number; megabits: number }

/** Fetches the sample three times and takes the best: a busy moment is not the connection. */
export async function measureConnection(sample: string): Promise<Measured> {
  const times: Measured[] = []
  for (let round = 0; round < 3; round++) times.push(await fetchOnce(sample))
  return {
    waitMs: Math.min(...times.map(({ waitMs }) => waitMs)),
    megabits: Math.max(...times.map(({ megabits }) => megabits)),
  }
}

/** A video call for three needs about 2.5 megabits a second, and an answer within 300 ms. */
export const judgeConnection = ({ waitMs, megabits }: Measured) => megabits >= 2.5 && waitMs <= 300

async function fetchOnce(sample: string): Promise<Measured> {
  const asked = performance.now()
  const answer = await fetch(sample, { cache: 'no-store' })
  if (!answer.ok) throw new Error('the sample did not come')
  const began = performance.now()
  const { byteLength } = await answer.arrayBuffer()
  const seconds = Math.max(performance.now() - began, 1) / 1000
  const megabits = Math.round((byteLength * 8) / seconds / 100_000) / 10
  return { waitMs: Math.round(began - asked), megabits }
}
