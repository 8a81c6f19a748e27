/** What is left of an alert's time, or how late it is, in words: "due in 2 h 10 min", "40 min late". */
export function sayClock(due: number, now: number): { words: string; late: boolean } {
  const minutes = Math.floor(Math.abs(due - now) / 60_000)
  const late = now >= due
  return { words: late ? `${sayLength(minutes)} late` : `due in ${sayLength(minutes)}`, late }
}

/** A length in minutes as clinicians say it: "40 min", "2 h 10 min", "3 d 4 h". */
export function sayLength(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const parts =
    days > 0 ? [`${days} d`, hours > 0 && `${hours} h`] : [hours > 0 && `${hours} h`, `${rest} min`]
  const words = parts.filter((part) => part && part !== '0 min').join(' ')
  return words || 'under 1 min'
}
