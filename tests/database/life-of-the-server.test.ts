import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { keepServerUp } from '@/scripts/database/keep-server-up.mjs'

/** A copy's database in a folder of its own, started and ended as a person would, politely and not. */
const folder = mkdtempSync(join(tmpdir(), 'alongside-life-'))
chmodSync(folder, 0o755)
const started: ChildProcess[] = []

afterAll(async () => {
  for (const command of started) await end(command, 'SIGINT')
  rmSync(folder, { recursive: true, force: true })
})

test('the database outlives one of two commands, a kill of everything, and a stranger with its number', async () => {
  const first = await start()
  await ask(first.url, 'create table kept (line text)')
  await ask(first.url, "insert into kept values ('still here')")

  const second = await start()
  expect(second.url).toBe(first.url)
  expect(await end(second.command, 'SIGINT')).toBe(0)
  expect(await kept(first.url)).toBe('still here')

  await end(first.command, 'SIGKILL')
  process.kill(postmaster(), 'SIGKILL')
  const third = await start()
  expect(await kept(third.url)).toBe('still here')
  expect(await end(third.command, 'SIGTERM')).toBe(0)
  await expect(kept(third.url)).rejects.toThrow(/ECONNREFUSED/)

  writeFileSync(join(folder, 'pg/postmaster.pid'), `${process.pid}\n${folder}/pg\n0\n1\n`)
  const fourth = await start()
  expect(await kept(fourth.url)).toBe('still here')
})

test('a database that is killed is brought back under its address, and not for ever', async () => {
  const { command, url, said } = await start()
  await ask(url, 'create table struck (line text)')
  for (const strike of [1, 2, 3]) {
    await ask(url, `insert into struck values ('${strike}')`)
    process.kill(postmaster(), 'SIGKILL')
    await expect.poll(() => said().match(/The database is back/g)?.length, within).toBe(strike)
    expect(said()).toContain(`Bringing it back (${strike} of 3)`)
    expect(await ask(url, 'select line from struck order by line')).toHaveLength(strike)
  }
  const ended = new Promise((code) => command.once('exit', code))
  process.kill(postmaster(), 'SIGKILL')
  expect(await ended).toBe(1)
  expect(said()).toContain('brought back 3 times within five minutes; this is where we stop')
})

test('what is left of a killed server may take its time to end: looking again is no second end', async () => {
  let ends = 0
  let looks = 0
  const kept = keepServerUp({
    lost: () => (++ends === 1 ? Promise.resolve() : new Promise<void>(() => {})),
    isReleased: () => false,
    standAgain: async () => {
      looks += 1
      if (looks < 6) throw new Error('Somebody of it still writes.')
    },
    log: 'its log',
  })
  kept.catch(() => {})
  await expect.poll(() => ends, within).toBe(2)
  expect(looks).toBe(6)
})

const within = { timeout: 60_000, interval: 100 }

/** Starts the command and waits for the address it prints. */
async function start(): Promise<{ command: ChildProcess; url: string; said: () => string }> {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...inherited } = process.env
  const command = spawn(process.execPath, ['scripts/dev-database.mjs'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...inherited, ALONGSIDE_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(command)
  let said = ''
  const url = await new Promise<string>((found, lost) => {
    const listen = (words: Buffer) => {
      said += words
      const address = /^DATABASE_OWNER_URL=(\S+)$/m.exec(said)?.[1]
      if (address && said.includes('Ctrl-C')) found(address)
    }
    command.stdout.on('data', listen)
    command.stderr.on('data', listen)
    command.once('exit', () => lost(new Error(`it ended instead:\n${said}`)))
  })
  return { command, url, said: () => said }
}

const postmaster = () => Number(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0])

const kept = async (url: string) => (await ask(url, 'select line from kept'))[0]?.line

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).then(
    ({ rows }) => client.end().then(() => rows),
    (error) => client.end().then(() => Promise.reject(error)),
  )
}

function end(command: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (command.exitCode !== null || command.signalCode !== null) return Promise.resolve(command.exitCode)
  return new Promise((gone) => {
    command.once('exit', (code) => gone(code))
    command.kill(signal)
  })
}
