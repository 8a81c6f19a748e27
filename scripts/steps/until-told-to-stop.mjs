/**
 * Waits for Ctrl-C or a polite kill.
 * @returns {Promise<string>} the signal
 */
export const untilToldToStop = () =>
  new Promise((resolve) => {
    // A signal is no reason for Node to stay: without something to do it would leave before one comes.
    const awake = setInterval(() => {}, 2 ** 30)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => {
        clearInterval(awake)
        resolve(signal)
      })
    }
  })
