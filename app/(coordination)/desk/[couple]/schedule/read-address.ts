import { idInput } from '@/lib/forms/scheduling-time'

type Search = Record<string, string | string[] | undefined>

/** What to look for, of an address anybody may write. */
export function findIn(search: Search) {
  const what = text(search.what)
  if (!what) return undefined
  const minutes = Number(text(search.minutes))
  return {
    what,
    minutes: Number.isInteger(minutes) && minutes >= 15 && minutes <= 240 ? minutes : undefined,
    facilitator: text(search.facilitator),
    without: text(search.item) ?? text(search.session),
  }
}

/** "4x150": what the draft on the page was just proposed after. */
export function patternIn({ pattern }: Search) {
  const [, days, minutesPerDay] = /^([3-5])x(\d{2,3})$/.exec(text(pattern) ?? '') ?? []
  return days && minutesPerDay ? { days: Number(days), minutesPerDay: Number(minutesPerDay) } : undefined
}

/** An id, or nothing. */
export function idIn(value: unknown): string | undefined {
  return idInput.safeParse(value).data
}

export function text(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
