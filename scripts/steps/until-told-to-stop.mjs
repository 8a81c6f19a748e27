import { Sentence } from './say.mjs'

/**
 * Waits for Ctrl-C or a polite kill.
 * @returns {Promise<string>} the signal
 */
export const untilToldToStop = () =>
  new Promise((resolve) => {
    // A signal is no reason for Node to stay: without something to do it would leave before one comes.
    const awake = setInterval(() => {}, 2 ** 30)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      // Not `once`: npm passes Ctrl-C on a second time, and that one must not end us half-way through stopping.
      process.on(signal, () => {
        clearInterval(awake)
        resolve(signal)
      })
    }
  })

/**
 * @template T
 * @param {Promise<unknown>} stopped
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} the work's value; rejects with a sentence when the person did not want to wait for it
 */
export const unlessStopped = (stopped, work) =>
  Promise.race([
    work(),
    stopped.then(() => {
      throw new Sentence('Stopped before it was ready.')
    }),
  ])
