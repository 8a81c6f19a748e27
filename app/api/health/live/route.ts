export const dynamic = 'force-dynamic'

/** For whoever restarts processes: this one answers. Asks nothing of the database. */
export const GET = () => Response.json({ status: 'live' })
