import { daysAfter, type LocalDate, weekdayOf } from '@/lib/domain/scheduling/wall-clock'

/** What usually happens after an application was sent, as days. None of them is a promise. */
export type NextSteps = { benefitsBy: LocalDate; callsBy: LocalDate; firstSessionAbout: LocalDate }

/** Payers answer in about two working days, then each partner gets a call; sessions begin about six days on. */
export function nextSteps(sent: LocalDate): NextSteps {
  return {
    benefitsBy: workingDaysAfter(sent, 2),
    callsBy: workingDaysAfter(sent, 3),
    firstSessionAbout: workingDaysAfter(daysAfter(sent, 5), 1),
  }
}

/** Monday to Friday count. */
function workingDaysAfter(date: LocalDate, days: number): LocalDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = daysAfter(day, 1)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}
