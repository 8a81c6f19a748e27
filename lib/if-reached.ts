import { headers } from 'next/headers'
import { isConnectionLost } from '@/lib/data/lost-connections'
import { noteUnreached } from '@/lib/edge/open-requests'

/** What was asked of our records, or nothing while they cannot be reached: the answer's status then says so. */
export async function ifReached<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (!isConnectionLost(error)) throw error
    noteUnreached(await headers())
    return undefined
  }
}
