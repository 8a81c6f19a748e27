import { meetRequests } from '@/lib/edge/meet-requests'
import { env, problemsAtStart } from '@/lib/env'
import { licensedCopies } from '@/lib/gateways/instruments/licensed-copies'
import { log } from '@/lib/log'
import { onlyOurLog } from '@/lib/only-our-log'

/**
 * What a server does before its first answer: refuses a bad environment, then watches its door and sets the
 * background worker going.
 */
export async function boot(): Promise<void> {
  const problems = problemsAtStart()
  if (problems.length > 0) {
    process.stderr.write(`Alongside cannot start.\n${problems.map((problem) => `- ${problem}\n`).join('')}`)
    process.exit(1)
  }
  await tellWhatIsLeftAside()
  if (env.production) onlyOurLog()
  meetRequests()
  void keepTryingToWork()
}

/** A file of licensed instruments that does not fit is left aside, and the program runs on what it ships. */
async function tellWhatIsLeftAside(): Promise<void> {
  const { problems } = await licensedCopies()
  if (problems.length === 0) return
  const said = problems.map((problem) => `- ${problem}\n`).join('')
  process.stderr.write(`LICENSED_INSTRUMENTS is left aside: ${env.LICENSED_INSTRUMENTS}\n${said}`)
}

/** The database may come up after us: `/api/health/live` answers meanwhile, and `/api/health/ready` says not yet. */
async function keepTryingToWork(again = false): Promise<void> {
  const { startWorker } = await import('@/lib/jobs/work')
  try {
    await startWorker()
    if (again) log.info({ queue: 'all' }, 'the worker has started')
  } catch (error) {
    if (!again) log.error({ error, queue: 'all' }, 'the worker could not start and will try again')
    setTimeout(keepTryingToWork, 5000, true)
  }
}
