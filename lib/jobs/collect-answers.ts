import { join } from 'node:path'
import { systemClock } from '@/lib/clock'
import { letGoOfHeld } from '@/lib/gateways/payer/hold-waiting-file'
import {
  answersIn,
  markOf,
  moveAnswer,
  type Place,
  readAnswer,
  wasWrittenToSince,
} from '@/lib/gateways/payer/inbox'
import { makeNamesReadable } from '@/lib/gateways/payer/names-of-files'
import { openedBefore, openOnRecord } from '@/lib/gateways/payer/opened-before'
import type { Queue } from '@/lib/jobs/queue'
import { log } from '@/lib/log'
import { readBatchFile } from '@/lib/use-cases/benefits/read-batch-file'
import { takeDelivered } from '@/lib/use-cases/benefits/take-delivered'

const aMinute = 60

/**
 * Looks into the payer folder's inbox once a minute, however many processes there are. A file whose every member answers
 * a question of ours is done with; any other waits for a coordinator, and is distributed again once more was written to it. Answers how to stop asking for it.
 */
export async function collectAnswers(queue: Queue, folder: string): Promise<() => void> {
  const ask = () =>
    queue.send('payer-answers', {}, { singletonKey: 'each-minute', singletonSeconds: aMinute })
  // What was held as this machine's last process died waits again before anybody looks.
  await letGoOfHeld(folder, Date.now())
  await ask()
  await queue.work('payer-answers', { pollingIntervalSeconds: 2 }, () => collectOnce(folder))
  // One that could not be asked for is asked for a minute later; the queue reports its own errors.
  const asking = setInterval(() => ask().catch(() => {}), aMinute * 1000)
  asking.unref()
  return () => clearInterval(asking)
}

const looked = ['inbox', 'waiting', 'put-away', 'taken'] as const satisfies readonly Place[]
type Looked = (typeof looked)[number]

export async function collectOnce(folder: string): Promise<void> {
  await makeNamesReadable(join(folder, 'inbox'))
  await letGoOfHeld(folder, Date.now())
  for (const place of looked)
    for (const name of await answersIn(folder, place))
      try {
        if (await isToBeLookedAt(folder, place, name)) await collectUnlessItEndsUs(folder, place, name)
      } catch (error) {
        log.warn({ error, queue: 'payer-answers' }, 'a file of answers could not be taken in and stays')
      }
}

/** A file during which the program ended is not opened by itself again, until it is written to: it waits for a person. */
async function collectUnlessItEndsUs(folder: string, place: Looked, name: string): Promise<void> {
  const { ended, isOpen } = await openedBefore(folder, place, name, Date.now())
  if (isOpen) return
  if (ended === 0) await openOnRecord(folder, place, name, () => collect(folder, place, name))
  else if (place === 'inbox') await moveAnswer(folder, name, 'inbox', 'waiting')
}

async function collect(folder: string, place: Looked, name: string): Promise<void> {
  const text = await readAnswer(folder, place, name)
  const caller = { actor: { kind: 'job' }, clock: systemClock } as const
  const file = text === null ? null : await readBatchFile(text)
  const taken = file?.ok ? await takeDelivered(caller, { read: file.value, fileName: name }) : null
  const isDone = taken?.ok === true && taken.value.whole
  const stillNoAnswer = place === 'put-away' && !file?.ok
  const goesTo = isDone ? 'taken' : stillNoAnswer ? 'put-away' : 'waiting'
  if (goesTo !== place) await moveAnswer(folder, name, place, goesTo)
}

/** What was seen of each file that lies there by this process. Another process, or this one anew, looks once more: no harm. */
const seen = new Map<string, string>()

/**
 * What waits, or was put away, is looked at again only after it was written to: it may have been caught half-written, and a payer that
 * keeps writing finds its file wherever it was moved.
 */
async function isToBeLookedAt(folder: string, place: Looked, name: string): Promise<boolean> {
  if (place === 'inbox') return true
  // Those that are done with grow in number: of them only one that its payer went on writing is opened again.
  if (place === 'taken' && !(await wasWrittenToSince(folder, place, name))) return false
  const mark = await markOf(folder, place, name)
  const key = `${folder}/${place}/${name}`
  if (mark === null || seen.get(key) === mark) return false
  seen.set(key, mark)
  return true
}
