import { setTimeout as pause } from 'node:timers/promises'
import { Sentence, say } from '../steps/say.mjs'

/** So often within these milliseconds it is brought back; whatever breaks more often needs a person. */
const most = 3
const within = 5 * 60_000

/** Milliseconds between two looks, and until it has to be back: what is left of a killed server has to end before. */
const aMoment = 1000
const patience = 30_000

/**
 * Brings a server back that ended by itself, and says so each time. Never resolves; rejects with a sentence once it
 * ends again and again, or does not come back.
 * @param {object} server
 * @param {() => Promise<void>} server.lost resolves once it is gone
 * @param {() => boolean} server.isReleased whether this command let go of it: then nothing is brought back
 * @param {() => Promise<void>} server.standAgain
 * @param {string} server.log the file its own words are in
 * @returns {Promise<never>}
 */
export async function keepServerUp({ lost, isReleased, standAgain, log }) {
  let ended = []
  for (;;) {
    await lost()
    if (isReleased()) return new Promise(() => {})
    const now = Date.now()
    ended = [...ended.filter((at) => now - at < within), now]
    if (ended.length > most)
      throw new Sentence(
        `The database ended by itself again and again and was brought back ${most} times within five minutes; this is where we stop. Its own words are in ${log}.`,
      )
    say(`\n  The database ended by itself. Bringing it back (${ended.length} of ${most}) ...`)
    await bringBack({ isReleased, standAgain, log })
  }
}

async function bringBack({ isReleased, standAgain, log }) {
  const since = Date.now()
  for (let told = ''; ; ) {
    await pause(aMoment)
    if (isReleased()) return
    const failed = await standAgain().then(
      () => null,
      (error) => error,
    )
    if (isReleased()) return
    if (!failed) return say('  The database is back.')
    if (Date.now() - since > patience)
      throw new Sentence(`The database did not come back: ${failed.message} Its own words are in ${log}.`)
    if (failed.message !== told) say(`  Not yet: ${failed.message}`)
    told = failed.message
  }
}
