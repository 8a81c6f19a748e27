import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../steps/folders.mjs'
import { appRole } from './roles.mjs'
import { withSession } from './sql.mjs'

/**
 * Makes or upgrades the queue's tables (schema `pgboss`) and one queue per name in lib/jobs/queues.ts. The owner does
 * it, so the program's own role never needs the right to create anything.
 * @param {string} ownerUrl
 */
export async function prepareQueue(ownerUrl) {
  const { default: PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ connectionString: ownerUrl, schedule: false, supervise: false, max: 2 })
  boss.on('error', () => {}) // every call below rejects with the same reason
  await boss.start()
  try {
    const known = new Set((await boss.getQueues()).map(({ name }) => name))
    for (const name of queueNames()) {
      if (!known.has(name)) await boss.createQueue(name)
      if (name !== 'dead') await boss.updateQueue(name, { name, ...patience, ...patienceOf[name] })
    }
  } finally {
    await boss.stop({ graceful: false, wait: true })
  }
  await withSession(ownerUrl, (client) => client.query(grants))
}

/**
 * A job that failed waits half a minute, then twice as long each time: seven tries in about an hour, which outlasts a
 * mail server that restarts. One whose worker died while others live is taken by another when its time is over: five
 * minutes, or what its handler may at most need.
 */
const patience = {
  retryLimit: 6,
  retryDelay: 30,
  retryBackoff: true,
  expireInSeconds: 300,
  deadLetter: 'dead',
}

/** @type {Record<string, Partial<typeof patience>>} */
const patienceOf = {
  // Half a minute for a batch, and as much for the message begun last.
  mail: { expireInSeconds: 90 },
  // One transaction, and the wait for a connection. Somebody may be in danger: it is tried again within seconds.
  'safety-alert': { expireInSeconds: 60, retryDelay: 3, retryLimit: 10 },
  // A minute for all tries of a clearing house, and the transactions that take the answer in.
  'payer-question': { expireInSeconds: 180 },
}

/** Read as text: these scripts run before anything could run TypeScript. */
function queueNames() {
  const source = readFileSync(join(root, 'lib/jobs/queues.ts'), 'utf8')
  const list = /queueNames\s*=\s*\[([^\]]*)\]/.exec(source)?.[1] ?? ''
  return [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name)
}

const grants = `
  grant usage on schema pgboss to ${appRole};
  grant select, insert, update, delete on all tables in schema pgboss to ${appRole};
  grant execute on all functions in schema pgboss to ${appRole};
`
