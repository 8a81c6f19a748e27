import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findHome, listPartnerDetails, listTimeline, type PartnerDetails } from '@/lib/data/case-details'
import type { CasePartner } from '@/lib/data/cases'
import type { Transaction } from '@/lib/data/transaction'
import { comingMonday, commonTimes, minutesAWeek } from '@/lib/domain/intake/common-times'
import { concernWords } from '@/lib/domain/intake/concern-words'
import { sayTimes } from '@/lib/domain/intake/say-times'
import { stateName } from '@/lib/domain/intake/states'
import { zoneName } from '@/lib/domain/intake/zones'
import { sayDay } from '@/lib/domain/say-day'
import { sayZone } from '@/lib/domain/say-zone'
import { sayMinutes, sayPast } from '@/lib/domain/scheduling/say-when'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { namesToCall } from '@/lib/views/desk/names-to-call'
import { planLines } from '@/lib/views/desk/plan-words'
import { type StrandedLine, strandedLines } from '@/lib/views/desk/stranded-lines'
import { isNews, timelineWords } from '@/lib/views/desk/timeline-words'
import { look } from '@/lib/views/look'

export type CaseOverview = {
  heading: CaseHeading
  /** Whether enrolling is the thing to do now; the use case has the last word. */
  mayEnroll: boolean
  /** What stands booked although its clinician cannot hold it, each with the page on which it is mended. */
  stranded: StrandedLine[]
  partners: CasePartnerCard[]
  /** What is of the two as a couple; null once they are none here. */
  together: Together | null
  /** Of a couple that has ended, the names of those who allow no message at all: they are to be called. */
  unreached: string[]
  timeline: { id: string; when: string; who: string; what: string }[]
}

type Together = { times: string; sameHome: string; pets: string; notes: string }

export type CasePartnerCard = {
  id: string
  name: string
  about: { label: string; value: string }[]
  plans: { label: string; text: string; check: string }[]
  counselor: { words: string; wanted: boolean }
}

/** One couple's application and what happened since, for the coordinator who looks after them. */
export function caseOverview(caller: Caller, couple: string): Promise<CaseOverview> {
  return look(caller, 'case.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone)
    const [first, second] = await listPartnerDetails(tx, couple)
    if (!read || !first || !second) throw new NotFound()
    const { row, heading, stranded } = read
    const events = await listTimeline(tx, couple, 200)
    return {
      heading,
      stranded: strandedLines(couple, stranded, first.zone),
      mayEnroll:
        heading.ended === null && (heading.stage === 'ready-to-enroll' || heading.stage === 'to-verify'),
      partners: [first, second].map((one, place) => card(one, row.partners[place], row.apart)),
      together: heading.parted ? null : await togetherOf(tx, couple, [first, second], { now, zone }),
      unreached: heading.parted ? await namesToCall(tx, [first, second], now) : [],
      timeline: events
        .filter((event) => isNews(event, events))
        .map((event) => ({
          id: event.id,
          when: sayPast(event.at.getTime(), zone, localDateOf(now.getTime(), zone)),
          who: event.actor ?? 'The program',
          what: timelineWords(event),
        })),
    }
  })
}

async function togetherOf(
  tx: Transaction,
  couple: string,
  [first, second]: [PartnerDetails, PartnerDetails],
  { now, zone }: { now: Date; zone: string },
): Promise<Together> {
  const home = await findHome(tx, couple)
  const common = commonTimes(first, second, zone, comingMonday(now.getTime(), zone))
  return {
    times:
      common.length > 0
        ? `${sayTimes(common, 'en')} (${sayMinutes(minutesAWeek(common))} a week, times in ${sayZone(zone, now.getTime())})`
        : 'None yet',
    sameHome: home ? (home.sameHome ? 'The same home' : 'Apart') : 'Not answered',
    pets: home?.pets || 'None',
    notes: home?.notes || 'None',
  }
}

function card(details: PartnerDetails, plans: CasePartner | undefined, apart: boolean): CasePartnerCard {
  const { id, legalName, name, concern } = details
  return {
    id,
    name: legalName,
    about: aboutRows(details, name, apart && plans?.goesOn === true),
    plans: plans ? planLines(plans) : [],
    counselor: concernWords(concern),
  }
}

function aboutRows(details: PartnerDetails, called: string, goesOn: boolean): CasePartnerCard['about'] {
  const { dateOfBirth, city, state, zone, phone, language, pronouns, times, hereNow } = details
  return [
    { label: 'Called', value: pronouns ? `${called} (${pronouns})` : called },
    { label: 'Born', value: dateOfBirth && sayDay(dateOfBirth) },
    { label: 'Will sit in', value: [city, stateName(state)].filter(Boolean).join(', ') },
    { label: 'Clock', value: zoneName(zone, 'en') },
    { label: 'Phone', value: phone },
    { label: 'Language', value: language === 'es' ? 'Spanish' : language === 'en' ? 'English' : language },
    { label: 'Can come, own clock', value: times.length > 0 ? sayTimes(times, 'en') : 'No times yet' },
    ...(hereNow
      ? []
      : [{ label: 'Note', value: goesOn ? 'Goes on in care of their own' : 'Takes part no longer' }]),
  ].filter(({ value }) => value !== '')
}
