import { expect, it } from 'vitest'
import { testDatabase } from '../support/database'

/**
 * The guards of the database as it stands, compared with the list we mean to have (catalog.txt). A constraint, trigger,
 * policy or grant that goes missing or appears turns this red; `npx vitest run --project database -u` accepts a change
 * that was meant.
 */
const db = testDatabase()

it('has exactly the guards we mean it to have', async () => {
  const guards = await db.asOwner(`
    SELECT format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x', 'f', 'u')
    UNION ALL
    SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE 'CREATE UNIQUE%WHERE%'
    UNION ALL
    SELECT format('trigger %s', pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL
    SELECT format('policy %s.%s %s using %s check %s', tablename, policyname, cmd, coalesce(qual, '-'), coalesce(with_check, '-'))
      FROM pg_policies WHERE schemaname = 'public'
    UNION ALL
    SELECT format('row security %s forced %s', relname, relforcerowsecurity) FROM pg_class
     WHERE relkind = 'r' AND relrowsecurity AND relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT format('grant %s %s', table_name, string_agg(privilege_type, ' ' ORDER BY privilege_type))
      FROM information_schema.role_table_grants
     WHERE grantee = 'alongside_app' AND table_schema = 'public' GROUP BY table_name`)
  const lines = guards.map(({ line }) => String(line).replace(/\s+/g, ' ')).sort()
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('catalog.txt')
})

it('protects every table but the list of migrations', async () => {
  const bare = await db.asOwner(`
    SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND NOT (relrowsecurity AND relforcerowsecurity)`)
  expect(bare.map(({ relname }) => relname)).toEqual(['_prisma_migrations'])
})

it('gives the program a role that owns nothing and bypasses nothing', async () => {
  const [role] = await db.asApp(
    `SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user`,
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false })
  const owned = await db.asApp(`SELECT relname FROM pg_class WHERE relowner = current_user::regrole`)
  expect(owned).toEqual([])
})
