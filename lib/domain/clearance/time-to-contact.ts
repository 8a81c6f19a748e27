import { DAY } from '@/lib/domain/time'

type Clock = { raisedAt: Date; takenAt: Date | null }

/**
 * How long it took until somebody answered for an alert, of those raised in the last thirty days: whole minutes. The
 * longest stands beside the median because an average would hide it; what nobody has taken yet counts as open.
 */
export function timeToContact(clocks: readonly Clock[], now: number) {
  const recent = clocks.filter(({ raisedAt }) => raisedAt.getTime() > now - 30 * DAY)
  const minutes = recent
    .flatMap(({ raisedAt, takenAt }) => (takenAt ? [takenAt.getTime() - raisedAt.getTime()] : []))
    .map((length) => Math.round(length / 60_000))
    .sort((a, b) => a - b)
  const [below, above] = [minutes[(minutes.length - 1) >> 1], minutes[minutes.length >> 1]]
  return {
    raised: recent.length,
    taken: minutes.length,
    median: below === undefined || above === undefined ? null : Math.round((below + above) / 2),
    longest: minutes.at(-1) ?? null,
  }
}
