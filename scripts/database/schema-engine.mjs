import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from '../steps/folders.mjs'
import { Sentence } from '../steps/say.mjs'

/** Tables that belong to the queue, not to schema.prisma, live in a schema of their own: nothing to filter here. */
export const filters = { externalTables: [], externalEnums: [] }

/**
 * Prisma's own schema engine in its WebAssembly build: it needs no native program, which many networks refuse to
 * hand out, and keeps the same `_prisma_migrations` table, so `prisma migrate deploy` agrees with it.
 * @template T
 * @param {string} url of the owner role; the engine connects only when it has to
 * @param {(engine: any) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSchemaEngine(url, work) {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  loading ??= load()
  const bindings = await loading
  const { factory, close } = wholeScripts(new PrismaPg({ connectionString: url }))
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  try {
    const datamodels = [['schema.prisma', presentSchema()]]
    return await work(await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter))
  } finally {
    await close()
  }
}

/** Once per process: the bindings keep views of the first instance's memory. */
let loading

async function load() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: giveUp }
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

/**
 * The adapter cuts a script at every semicolon, function bodies and comments included. Sent whole, PostgreSQL reads it
 * by its own rules and in one transaction: a migration is applied entirely or not at all.
 */
function wholeScripts(factory) {
  const opened = []
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    opened.push(adapter)
    adapter.executeScript = async (script) => {
      await adapter.client.query(script).catch((error) => adapter.onError(error))
    }
    return adapter
  }
  return { factory, close: () => Promise.all(opened.map((adapter) => adapter.client.end())) }
}

/** @returns {string} prisma/schema.prisma as it is now */
export const presentSchema = () => readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')

/** The engine asks for this when it cannot go on; its promises would never settle otherwise. */
function giveUp(reason) {
  throw new Sentence(`The schema engine stopped: ${reason}`)
}
