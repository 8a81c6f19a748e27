import { createHash } from 'node:crypto'
import { readdir, readFile, rename, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { textOfBytes } from '@/lib/domain/text-of-bytes'
import { LARGEST_FILE } from '@/lib/gateways/eligibility/refuse-unreadable'
import { freeName } from '@/lib/gateways/payer/names-of-files'

/** Where an answer lies: come in, waiting for a coordinator to take it, held by one who does, put away as no answer, or done with. */
export type Place = 'inbox' | 'waiting' | `held/${string}` | 'put-away' | 'taken'

/** The files of a place, oldest name first. Hidden files, parts of files and folders are nobody's answer yet. */
export async function answersIn(folder: string, place: Place): Promise<string[]> {
  const entries = await readdir(join(folder, place), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !/^\.|\.(part|tmp|filepart)$/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
}

/** By what a form names a file. */
export const fileIdOf = (name: string) => createHash('sha256').update(name).digest('hex')

/** The text of one, or null where it is gone or larger than any reply may be. The name is a name and no path. */
export async function readAnswer(folder: string, place: Place, name: string): Promise<string | null> {
  const path = join(folder, place, basename(name))
  const size = await stat(path).then(
    (file) => (file.isFile() ? file.size : Number.POSITIVE_INFINITY),
    () => Number.POSITIVE_INFINITY,
  )
  if (size >= LARGEST_FILE || basename(name) !== name) return null
  return textOfBytes(await readFile(path))
}

/** A mark that changes whenever one is written to; null where it is gone. */
export async function markOf(folder: string, place: Place, name: string): Promise<string | null> {
  return stat(join(folder, place, basename(name))).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => null,
  )
}

/** Whether it was written to since it was moved to where it lies: moving changes what is known of a file, and not its words. */
export async function wasWrittenToSince(folder: string, place: Place, name: string): Promise<boolean> {
  return stat(join(folder, place, basename(name))).then(
    ({ mtimeMs, ctimeMs }) => mtimeMs >= ctimeMs,
    () => false,
  )
}

/** Moves one on; a file of the same name that was there before keeps its place, and this one gets a number. */
export async function moveAnswer(folder: string, name: string, from: Place, to: Place): Promise<void> {
  const free = await freeName(join(folder, to), basename(name))
  try {
    await rename(join(folder, from, basename(name)), join(folder, to, free))
  } catch (error) {
    // Another process was quicker: it has what we have. One that still lies there could not be moved.
    const isGone = (error as { code?: string }).code === 'ENOENT'
    if (!isGone || (await readdir(join(folder, from))).includes(basename(name))) throw error
  }
}
