import { sha256Of } from '@/lib/data/sha256'

/** As many statements are kept ready on a connection; each takes some ten thousand bytes of it there. */
const most = 500

const names = new Map<string, string>()

/**
 * The name under which a connection keeps a statement ready, so that the database reads it, weaves the row-level
 * policies in and plans it once a connection instead of once a question. The first 500 texts have one; of later ones,
 * such as long lists of ids, each of its own length, each is read anew.
 */
export function nameOfStatement({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= most) return ''
  const name = sha256Of(sql).slice(0, 32)
  names.set(sql, name)
  return name
}
