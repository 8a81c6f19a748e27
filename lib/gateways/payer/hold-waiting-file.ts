import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rmdir, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { answersIn, fileIdOf, moveAnswer, type Place, readAnswer } from '@/lib/gateways/payer/inbox'

export type HeldFile = {
  name: string
  /** Null where it is larger than any reply may be. */
  text: string | null
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
    const handled = await handle({ name, text: await readAnswer(folder, held, name) })
    goesTo = handled.goesTo
    return handled.answer
  } finally {
    await moveAnswer(folder, name, held, goesTo)
    await rmdir(join(folder, held))
  }
}

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

/** Who holds it: this process of this machine, and since when it runs, for its number is given again. */
export const holder = (pid = process.pid, since = performance.timeOrigin) =>
  [hostname().replace(/[^A-Za-z0-9-]/g, '-'), pid, Math.round(since)].join('.')

/** Whether the process that held it is gone. Of one on another machine nobody knows. */
function isGone(held: string): boolean {
  const [by = ''] = held.split('~')
  const [machine, number] = by.split('.')
  const pid = Number(number)
  if (by === holder() || machine !== holder().split('.')[0] || !Number.isInteger(pid) || pid <= 0)
    return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH'
  }
}

/** Milliseconds. Nobody needs so long for one file: whoever held it is dead. */
const longest = 10 * 60_000

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
