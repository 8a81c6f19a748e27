import { inPassing, refusedBy } from './database'
import { id } from './scene'

/** What `changePastOurCode` answers where the database let it happen. */
export const taken = 'a change that is taken'

/**
 * Tries a change in the name of somebody of the scene, straight at the database, and takes it back. Answers `taken`, 'none
 * in reach' where it found no row, or by what it was refused.
 */
export const changePastOurCode = (appUrl: string, role: string, name: string, change: string) =>
  refusedBy(
    inPassing(appUrl, async (query) => {
      await query(`SELECT set_config('app.role', $1, true), set_config('app.person', $2, true)`, [
        ...[role, id(name)],
      ])
      const rows = await query(`${change} RETURNING id`)
      throw Object.assign(new Error(), { constraint: rows.length > 0 ? taken : 'none in reach' })
    }),
  )
