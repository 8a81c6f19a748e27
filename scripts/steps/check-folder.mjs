import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, root } from './folders.mjs'
import { Sentence } from './say.mjs'

/** Writes and removes a file in both places that commands write to: the folder itself and `.data`. */
export function checkFolder() {
  for (const folder of [root, dataFolder]) {
    const probe = join(folder, `.may-write-${process.pid}`)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(probe, '')
      rmSync(probe)
    } catch (error) {
      throw new Sentence(
        `Nothing can be written in ${folder} (${error.code}): give this account the right to, or clone elsewhere.`,
      )
    }
  }
}
