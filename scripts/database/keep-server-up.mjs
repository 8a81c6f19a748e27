import { setTimeout as pause } from 'node:timers/promises'
import { Sentence, say } from '../steps/say.mjs'

/** So often within these milliseconds it is brought back; whatever breaks more often needs a person. */
const most = 3
const within = 5 * 60_000

/** Milliseconds in which what is left of a killed server ends, and one that mends itself is back. */
const aMoment = 1000

/**
 * Brings a server back that ended by itself, and says so each time. Never resolves; rejects with a sentence once it
 * ends again and again.
 * @param {object} server
 * @param {() => Promise<void>} server.lost resolves once it is gone
 * @param {() => boolean} server.isReleased whether this command let go of it: then nothing is brought back
 * @param {() => Promise<void>} server.standAgain
 * @param {string} server.log the file its own words are in
 * @returns {Promise<never>}
 */
export async function keepServerUp({ lost, isReleased, standAgain, log }) {
  let tries = []
  for (;;) {
    await lost()
    for (let stands = false; !stands; ) {
      if (isReleased()) return new Promise(() => {})
      const now = Date.now()
      tries = [...tries.filter((at) => now - at < within), now]
      if (tries.length > most)
        throw new Sentence(
          `The database ended by itself again and again and was brought back ${most} times within five minutes; this is where we stop. Its own words are in ${log}.`,
        )
      say(`\n  The database ended by itself. Bringing it back (${tries.length} of ${most}) ...`)
      await pause(aMoment)
      stands = await standAgain().then(
        () => true,
        (error) => isReleased() || say(`  It did not come back: ${error.message}`),
      )
    }
    if (!isReleased()) say('  The database is back.')
  }
}
