import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder } from '../steps/folders.mjs'
import { say } from '../steps/say.mjs'
import { embeddedPrograms } from './embedded-programs.mjs'
import { canEnter, serverAccount } from './server-account.mjs'

/**
 * Where one embedded server keeps its rows, and with which programs and account it runs. Usually `.data/<name>`; when
 * root keeps this copy in a folder that the server's account cannot enter, a folder of its own under /var/lib.
 * @param {'pg' | 'test-pg'} name
 */
export function serverHome(name) {
  const account = serverAccount()
  const programs = embeddedPrograms()
  mkdirSync(dataFolder, { recursive: true })
  if (canEnter(account, dataFolder) && canEnter(account, dirname(programs.initdb))) {
    return { account, ...programs, cluster: join(dataFolder, name) }
  }
  const aside = join(
    '/var/lib',
    `alongside-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`,
  )
  if (!existsSync(aside)) {
    say(`  (the database lives in ${aside}, because its account cannot enter ${dataFolder})`)
    mkdirSync(aside, { recursive: true })
    chownSync(aside, account.uid, account.gid)
  }
  const native = join(aside, 'native')
  if (!existsSync(native)) cpSync(programs.folder, native, { recursive: true, verbatimSymlinks: true })
  const moved = (file) => file.replace(programs.folder, native)
  return { account, initdb: moved(programs.initdb), pgCtl: moved(programs.pgCtl), cluster: join(aside, name) }
}
