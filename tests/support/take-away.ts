type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/**
 * Removes a guard by its name inside the open transaction, whatever it is: a constraint, a constraint trigger (on
 * every table that carries it) or a unique index. Fails when there is nothing of that name.
 */
export async function takeAway(guard: string, query: Query): Promise<void> {
  const found = await query(
    `SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS drop FROM pg_trigger
      WHERE starts_with(tgname, $1) AND NOT tgisinternal
     UNION ALL
     SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint
      WHERE conname = $1 AND contype <> 't'
     UNION ALL
     SELECT format('DROP INDEX %I', relname) FROM pg_class
      WHERE relname = $1 AND relkind = 'i' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = pg_class.oid)`,
    [guard],
  )
  if (found.length === 0) throw new Error(`there is no guard named ${guard}`)
  for (const { drop } of found) await query(String(drop))
}
