import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { holder, isGone, longest } from '@/lib/gateways/payer/hold'
import { fileIdOf, markOf, type Place } from '@/lib/gateways/payer/inbox'

/** How often the program ended while it had a file open, and whether another process may have it open now. */
export type OpenedBefore = { ended: number; isOpen: boolean }

/**
 * Opens a file under a note that stays behind should the process end meanwhile: whatever in the file ended it would end the
 * next one as well. Once it is closed in peace nothing is remembered of it.
 */
export async function openOnRecord<T>(
  folder: string,
  place: Place,
  name: string,
  open: () => Promise<T>,
): Promise<T> {
  const opened = join(folder, 'opened')
  await mkdir(opened, { recursive: true, mode: 0o700 })
  const note = `${fileIdOf(name)}~${holder()}~${randomUUID()}`
  await writeFile(join(opened, note), (await markOf(folder, place, name)) ?? '', { mode: 0o600 })
  try {
    return await open()
  } finally {
    for (const one of await notesOn(folder, name)) await rm(join(opened, one), { force: true })
  }
}

/** Of the file as it is written now: one that was written to since is another. `now`: epoch milliseconds. */
export async function openedBefore(
  folder: string,
  place: Place,
  name: string,
  now: number,
): Promise<OpenedBefore> {
  const mark = await markOf(folder, place, name)
  const before = { ended: 0, isOpen: false }
  for (const note of await notesOn(folder, name)) {
    const path = join(folder, 'opened', note)
    const [then, since] = await Promise.all([
      readFile(path, 'utf8').catch(() => null),
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => now,
      ),
    ])
    if (then === null || then !== mark) continue
    if (isGone(note.slice(note.indexOf('~') + 1)) || now - since >= longest) before.ended += 1
    else before.isOpen = true
  }
  return before
}

async function notesOn(folder: string, name: string): Promise<string[]> {
  const all = await readdir(join(folder, 'opened')).catch(() => [])
  return all.filter((note) => note.startsWith(`${fileIdOf(name)}~`))
}
