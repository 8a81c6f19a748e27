import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../steps/folders.mjs'
import { freePort } from '../steps/free-port.mjs'
import { keepSecrets } from '../steps/keep-secrets.mjs'
import { Sentence } from '../steps/say.mjs'
import { createCluster, startCluster, stopCluster } from './cluster.mjs'
import { holdServer } from './hold-server.mjs'
import { keepServerUp } from './keep-server-up.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { runningServer } from './running-server.mjs'
import { serverHome } from './server-home.mjs'

/**
 * The PostgreSQL of this copy: made on first use, started unless it already runs, and shared by every command that
 * asks for it meanwhile. The last one to let go stops it.
 * @param {'pg' | 'test-pg'} name the kept one, or the quick forgetful one of the tests
 * @returns {Promise<{ adminUrl: string, release: () => Promise<void>, keepUp: () => Promise<never> }>} adminUrl is a
 *   superuser's; keepUp is for commands that go on until they are told to stop
 */
export async function embeddedServer(name) {
  const home = serverHome(name)
  const lock = join(dataFolder, `${name}.lock`)
  const password = keepSecrets().serverPassword

  const urlAt = (port) => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  let released = false
  const stand = () =>
    oneAtATime(lock, async () => {
      if (released) throw new Sentence('This command lets go of the database.')
      if (!existsSync(join(home.cluster, 'PG_VERSION'))) createCluster(home, password)
      const port = runningServer(home.cluster) ?? (await start(home, name))
      return { port, hold: await holdServer(urlAt(port)) }
    })
  const first = await stand()
  const { port } = first
  let { hold } = first

  const standAgain = async () => {
    const again = await stand()
    hold = again.hold
    // Whoever uses it knows the address it had.
    if (again.port !== port) throw new Sentence(`Another program listens on port ${port} meanwhile.`)
  }
  const isReleased = () => released
  const log = join(home.cluster, 'server.log')
  return {
    adminUrl: urlAt(port),
    keepUp: () => keepServerUp({ lost: () => hold.lost, isReleased, standAgain, log }),
    release: () => {
      released = true
      return oneAtATime(lock, async () => (await hold.letGo()) && stopCluster(home))
    },
  }
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
