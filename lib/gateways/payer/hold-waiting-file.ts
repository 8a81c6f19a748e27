import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { holder, isGone, longest } from '@/lib/gateways/payer/hold'
import { answersIn, fileIdOf, moveAnswer, type Place, readAnswer } from '@/lib/gateways/payer/inbox'
import { openedBefore, openOnRecord } from '@/lib/gateways/payer/opened-before'

export type HeldFile = {
  name: string
  /** Null where it is larger than any reply may be. */
  text: string | null
  /** How often the program ended while it had it open. */
  ended: number
}

/** `goesTo`: where the file lies from now on. */
type Handled<T> = { goesTo: Place; answer: T }

/**
 * Holds a waiting file while it is taken or put away: it is moved to a place of its own before it is read, which only
 * one succeeds in. Answers null where it waits no more. A file that could not be handled waits again.
 */
export async function holdWaitingFile<T>(
  folder: string,
  fileId: string,
  handle: (file: HeldFile) => Promise<Handled<T>>,
): Promise<T | null> {
  const name = (await answersIn(folder, 'waiting')).find((one) => fileIdOf(one) === fileId)
  const held = name === undefined ? null : await claim(folder, name)
  if (name === undefined || held === null) return null
  let goesTo: Place = 'waiting'
  try {
    const { ended } = await openedBefore(folder, held, name, Date.now())
    const text = await readAnswer(folder, held, name)
    const handleIt = () => handle({ name, text, ended })
    const handled = ended < MOST_ENDS ? await openOnRecord(folder, held, name, handleIt) : await handleIt()
    goesTo = handled.goesTo
    return handled.answer
  } finally {
    await moveAnswer(folder, name, held, goesTo)
    await rmdir(join(folder, held))
  }
}

/** It is opened by itself once, and once more by a person's will: a program may also have ended for another reason. */
export const MOST_ENDS = 2

async function claim(folder: string, name: string): Promise<Place | null> {
  const held: Place = `held/${holder()}~${randomUUID()}`
  await mkdir(join(folder, held), { recursive: true, mode: 0o700 })
  try {
    await rename(join(folder, 'waiting', name), join(folder, held, name))
    return held
  } catch (error) {
    await rmdir(join(folder, held))
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}

/** Lets what a process held as it died wait again, at once where it ran on this machine. `now`: epoch milliseconds. */
export async function letGoOfHeld(folder: string, now: number): Promise<void> {
  for (const id of await readdir(join(folder, 'held')).catch(() => [])) {
    const held: Place = `held/${id}`
    const since = await stat(join(folder, held)).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    )
    if (!isGone(id) && now - since < longest) continue
    for (const name of await answersIn(folder, held)) await moveAnswer(folder, name, held, 'waiting')
    await rmdir(join(folder, held)).catch(() => {})
  }
}
