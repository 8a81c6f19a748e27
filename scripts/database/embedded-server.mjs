import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../steps/folders.mjs'
import { freePort } from '../steps/free-port.mjs'
import { keepSecrets } from '../steps/keep-secrets.mjs'
import { createCluster, startCluster, stopCluster } from './cluster.mjs'
import { holdServer } from './hold-server.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { runningServer } from './running-server.mjs'
import { serverHome } from './server-home.mjs'

/**
 * The PostgreSQL of this copy: made on first use, started unless it already runs, and shared by every command that
 * asks for it meanwhile. The last one to let go stops it.
 * @param {'pg' | 'test-pg'} name the kept one, or the quick forgetful one of the tests
 * @returns {Promise<{ adminUrl: string, release: () => Promise<void> }>} adminUrl is a superuser's
 */
export async function embeddedServer(name) {
  const home = serverHome(name)
  const lock = join(dataFolder, `${name}.lock`)
  const password = keepSecrets().serverPassword

  return oneAtATime(lock, async () => {
    if (!existsSync(join(home.cluster, 'PG_VERSION'))) createCluster(home, password)
    const port = runningServer(home.cluster) ?? (await start(home, name))
    const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
    const hold = await holdServer(adminUrl)
    const release = () => oneAtATime(lock, async () => (await hold.letGo()) && stopCluster(home))
    return { adminUrl, release }
  })
}

async function start(home, name) {
  const remembered = join(dataFolder, `${name}.port`)
  const wish = existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : 0
  const port = await freePort(wish)
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(remembered, String(port))
  startCluster(home, port, name === 'test-pg' ? forgetful : [])
  return port
}

/** Tests lose nothing with the machine, so their server need not wait for the disk. */
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
