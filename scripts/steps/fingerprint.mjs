import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.mjs'

/**
 * One word for the content of these files and folders: the same word, the same content.
 * @param {string[]} paths relative to the root; one that does not exist counts as absent
 * @param {(path: string) => boolean} [leaveOut]
 * @returns {string}
 */
export function fingerprint(paths, leaveOut = () => false) {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (leaveOut(path) || !existsSync(join(root, path))) return
    if (statSync(join(root, path)).isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`)
    } else {
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)))
    }
  }
  for (const path of paths) visit(path)
  return hash.digest('hex').slice(0, 16)
}
