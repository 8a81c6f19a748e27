import type PgBoss from 'pg-boss'
import { systemClock } from '@/lib/clock'
import { answersIn, moveAnswer, readAnswer } from '@/lib/gateways/payer/inbox'
import { log } from '@/lib/log'
import { takeDelivered } from '@/lib/use-cases/benefits/take-delivered'

const aMinute = 60

/**
 * Looks into the payer folder's inbox once a minute, however many processes there are. A file whose every member answers
 * a question of ours is done with; any other waits for a coordinator. Answers how to stop asking for it.
 */
export async function collectAnswers(boss: PgBoss, folder: string): Promise<() => void> {
  const ask = () => boss.send('payer-answers', {}, { singletonKey: 'each-minute', singletonSeconds: aMinute })
  await ask()
  await boss.work('payer-answers', { pollingIntervalSeconds: 2 }, () => collectOnce(folder))
  // One that could not be asked for is asked for a minute later; the queue reports its own errors.
  const asking = setInterval(() => ask().catch(() => {}), aMinute * 1000)
  asking.unref()
  return () => clearInterval(asking)
}

export async function collectOnce(folder: string): Promise<void> {
  for (const name of await answersIn(folder, 'inbox')) {
    try {
      const text = await readAnswer(folder, 'inbox', name)
      const caller = { actor: { kind: 'job' }, clock: systemClock } as const
      const taken = text === null ? null : await takeDelivered(caller, { text, fileName: name.slice(0, 200) })
      await moveAnswer(folder, name, 'inbox', taken?.ok && taken.value.whole ? 'taken' : 'waiting')
    } catch (error) {
      log.warn({ error, queue: 'payer-answers' }, 'a file of answers could not be taken in and stays')
    }
  }
}
