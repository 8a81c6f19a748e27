import { isUtf8 } from 'node:buffer'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { textOfBytes } from '@/lib/domain/text-of-bytes'

/** What a file system takes as one name, in bytes. */
const LONGEST_NAME = 255

/** This name, or with a number before it where it is used in that folder. One too long for that keeps its end. */
export async function freeName(inFolder: string, name: string): Promise<string> {
  await mkdir(inFolder, { recursive: true, mode: 0o700 })
  const there = new Set(await readdir(inFolder))
  let free = fitting('', name)
  for (let number = 2; there.has(free); number += 1) free = fitting(`${number}-`, name)
  return free
}

function fitting(before: string, name: string): string {
  const signs = [...name]
  while (Buffer.byteLength(before + signs.join('')) > LONGEST_NAME) signs.shift()
  return before + signs.join('')
}

/** Gives each file whose name is not UTF-8, as old programs write it, the same name in UTF-8: by no other can it be opened. */
export async function makeNamesReadable(folder: string): Promise<void> {
  for (const bytes of await readdir(folder, { encoding: 'buffer' }).catch(() => [])) {
    if (isUtf8(bytes)) continue
    const path = Buffer.concat([Buffer.from(join(folder, '/')), bytes])
    const free = await freeName(folder, textOfBytes(bytes))
    await rename(path, join(folder, free)).catch((error: { code?: string }) => {
      // Another process was quicker.
      if (error.code !== 'ENOENT') throw error
    })
  }
}
