import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { database } from '@/lib/data/database'
import { couldHoldJobs } from '@/lib/data/held-jobs'

export type Health = { database: boolean; migrations: boolean; queue: boolean }

/** Whether this process could do its work now. Never throws: whatever cannot be asked is not well. */
export async function health(): Promise<Health> {
  const [reached, migrations, queue] = await Promise.all([yes(bound()), yes(current()), yes(queueWorks())])
  return { database: reached, migrations, queue }
}

const yes = (answer: Promise<boolean>) => answer.catch(() => false)

/** Signed in as a role that row-level security binds: with any other, the program must get no visitors. */
async function bound(): Promise<boolean> {
  const [role] = await database().$queryRaw<{ bound: boolean }[]>`
    select not (rolsuper or rolbypassrls) as bound from pg_roles where rolname = current_user`
  return role?.bound === true
}

async function current(): Promise<boolean> {
  const wanted = (await readdir(join(process.cwd(), 'prisma/migrations'))).filter((name) => /^\d/.test(name))
  const rows = await database().$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`
  const finished = new Set(rows.map(({ name }) => name))
  return wanted.length > 0 && wanted.every((name) => finished.has(name))
}

/** A worker that cannot hold its jobs has them done twice, and takes up nobody's. */
async function queueWorks(): Promise<boolean> {
  const queues = await database().$queryRaw<unknown[]>`select name from pgboss.queue limit 1`
  return queues.length > 0 && couldHoldJobs()
}
