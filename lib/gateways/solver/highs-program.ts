import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Solved, Solver } from '@/lib/domain/care-team/assign/linear-program'

/** Found by its path, as the thread is started outside of what is bundled. */
const worker = join(process.cwd(), 'lib/gateways/solver/highs-worker.mjs')
/** What HiGHS calls a limit of time. */
const timeLimit = 13

type Limits = { seconds: number; signal?: AbortSignal }
type Told = Solved | { status: number }

/**
 * Lends a solver (HiGHS, in a thread of its own) for as long as `use` runs. After `seconds` it answers that the time
 * is up; when the signal says so, or the answer fails, the thread is ended at once and what was asked is rejected.
 */
export async function withSolver<T>(limits: Limits, use: (solver: Solver) => Promise<T>): Promise<T> {
  limits.signal?.throwIfAborted()
  const thread = new Worker(worker)
  const ends = performance.now() + limits.seconds * 1000
  const ask = (message: object): Promise<Solved | null> =>
    new Promise((resolve, reject) => {
      const seconds = (ends - performance.now()) / 1000
      if (seconds <= 0) return resolve(null)
      const stop = () => reject(limits.signal?.reason)
      limits.signal?.addEventListener('abort', stop, { once: true })
      thread.removeAllListeners('message').removeAllListeners('error')
      thread.once('error', reject)
      thread.once('message', (told: Told) => {
        limits.signal?.removeEventListener('abort', stop)
        if (!('status' in told)) return resolve(told)
        if (told.status === timeLimit) return resolve(null)
        reject(new Error(`the solver ended with status ${told.status}`))
      })
      thread.postMessage({ ...message, seconds })
    })
  try {
    return await use({ solve: (program) => ask({ program }), more: (columns) => ask({ columns }) })
  } finally {
    await thread.terminate()
  }
}
