import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { aboutYouForm } from '@/lib/forms/application-about-you'
import { answerForm } from '@/lib/forms/application-answer'
import { homeForm } from '@/lib/forms/application-home'
import { inviteForm } from '@/lib/forms/application-invite'
import { joinForm } from '@/lib/forms/application-join'
import { planForm } from '@/lib/forms/application-plan'
import { timesForm } from '@/lib/forms/application-times'
import en from '@/lib/i18n/messages/en/errors.json'
import es from '@/lib/i18n/messages/es/errors.json'

const long = 'x'.repeat(10_000)

/** What is wrong, by field; every word of it has a sentence in both languages. */
const wrong = (form: z.ZodType, given: unknown) => wrongIn(form.safeParse(given))
/** The same for a form with files in it, which take a moment to read. */
const wrongLater = async (form: z.ZodType, given: unknown) => wrongIn(await form.safeParseAsync(given))

function wrongIn(parsed: z.ZodSafeParseResult<unknown>): Record<string, string> {
  if (parsed.success) return {}
  for (const { message } of parsed.error.issues) {
    expect(Object.keys(en), message).toContain(message)
    expect(Object.keys(es), message).toContain(message)
  }
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]))
}

const about = {
  legalName: 'Maya Lucia Alvarez',
  calledName: 'Maya',
  'dateOfBirth.month': '3',
  'dateOfBirth.day': '27',
  'dateOfBirth.year': '1990',
  state: 'CO',
  city: 'Denver',
  zone: '',
  phone: '(303) 555-0142',
  language: 'en',
  pronouns: '',
}

describe('about you', () => {
  it('takes three boxes for a date and leaves the zone to the state', () => {
    expect(aboutYouForm.parse(about)).toMatchObject({ dateOfBirth: '1990-03-27', zone: undefined })
  })

  it.each([
    [{}, {}],
    [{ 'dateOfBirth.month': '2', 'dateOfBirth.day': '31' }, { dateOfBirth: 'noSuchDay' }],
    [{ 'dateOfBirth.day': '' }, { dateOfBirth: 'date' }],
    [{ 'dateOfBirth.year': '90' }, { dateOfBirth: 'birthYear' }],
    [{ 'dateOfBirth.year': '3000' }, { dateOfBirth: 'birthYear' }],
    [{ 'dateOfBirth.year': '2012' }, {}],
    [{ state: 'ZZ' }, { state: 'state' }],
    [{ state: '' }, { state: 'state' }],
    [{ zone: 'Mars/Phobos' }, { zone: 'zone' }],
    [{ phone: '12345' }, { phone: 'phone' }],
    [{ phone: 'call me at ten' }, { phone: 'phone' }],
    [{ legalName: '   ' }, { legalName: 'legalNameNeeded' }],
    [{ phone: ' ' }, { phone: 'phone' }],
    [{ phone: `${'303 555 0142 '.repeat(3)}` }, { phone: 'phone' }],
    [
      { legalName: long, city: long, pronouns: long },
      { legalName: 'tooLong', city: 'tooLong', pronouns: 'tooLong' },
    ],
    [{ calledName: 'visit http://x' }, { calledName: 'name' }],
    [{ legalName: ['Maya', 'Maya'] }, { legalName: 'legalNameNeeded' }],
    [{ language: 'fr' }, { language: 'languageNeeded' }],
  ])('%o: %o', (change, expected) => {
    expect(wrong(aboutYouForm, { ...about, ...change })).toEqual(expected)
  })

  it('says everything that is wrong at once', () => {
    expect(Object.keys(wrong(aboutYouForm, {})).sort()).toEqual(
      ['calledName', 'city', 'dateOfBirth', 'language', 'legalName', 'phone', 'state'].sort(),
    )
  })

  it('says one sentence for each, and none for two of them', () => {
    const empty = aboutYouForm.safeParse({ legalName: '', calledName: '', city: '', phone: '', state: '' })
    const said = empty.error?.issues.map(({ message }) => message) ?? []
    expect(said).toHaveLength(7)
    expect(new Set(said).size).toBe(7)
    expect(said).not.toContain('required')
  })

  it('takes doubled spaces as one', () => {
    expect(aboutYouForm.parse({ ...about, city: ' Denver  West ' })).toMatchObject({
      city: 'Denver West',
    })
  })
})

describe('the other forms', () => {
  const day = { applicationId: 'x', day: ['1', ''], from: ['1080', ''], until: ['1260', ''] }

  it('times: empty lines are left out, half-filled and backward ones said', () => {
    expect(timesForm.parse(day).times).toEqual([{ weekday: 1, fromMinute: 1080, untilMinute: 1260 }])
    expect(timesForm.parse({ ...day, day: '1', from: '1080', until: '1260' }).times).toHaveLength(1)
    expect(wrong(timesForm, { applicationId: 'x' })).toEqual({ day: 'noTimes' })
    expect(wrong(timesForm, { ...day, until: ['', ''] })).toEqual({ day: 'timeIncomplete' })
    expect(wrong(timesForm, { ...day, until: ['1020', ''] })).toEqual({ day: 'timeOrder' })
  })

  it('plan: a payer unless there is no plan', async () => {
    const nothing = { payerName: '', memberId: '', groupNumber: '' }
    expect(await wrongLater(planForm, { ...nothing, holder: 'none' })).toEqual({})
    expect(await wrongLater(planForm, { ...nothing, holder: 'self' })).toEqual({ payerName: 'payer' })
    expect(await wrongLater(planForm, nothing)).toEqual({ holder: 'holderNeeded' })
    expect(await wrongLater(planForm, { holder: 'self', payerName: 'A', memberId: long })).toEqual({
      memberId: 'tooLong',
    })
    const files = { cardFront: new File(['x'], 'a.jpg'), cardBack: new File([], '') }
    const read = await planForm.parseAsync({ ...nothing, holder: 'self', payerName: 'A', ...files })
    expect(read.pictures).toEqual([{ side: 'front', bytes: new TextEncoder().encode('x') }])
  })

  it('answer, home, invitation, account', () => {
    expect(wrong(answerForm, {})).toEqual({ answer: 'answerNeeded' })
    expect(wrong(homeForm, { applicationId: 'x', version: '0', pets: long })).toEqual({
      home: 'homeNeeded',
      ...{ rooms: 'choose', headphones: 'choose', devices: 'choose' },
      pets: 'tooLong',
    })
    const invite = { applicationId: 'x', partnerName: 'Sam', email: ' Sam@Example.org ', locale: 'en' }
    expect(inviteForm.parse(invite).email).toBe('sam@example.org')
    expect(wrong(inviteForm, { applicationId: 'x', partnerName: '', email: ' ' })).toEqual({
      partnerName: 'partnerNameNeeded',
      email: 'partnerEmailNeeded',
      locale: 'mailLanguageNeeded',
    })
    expect(wrong(inviteForm, { ...invite, email: 'sam' })).toEqual({ email: 'email' })
    expect(wrong(inviteForm, { ...invite, email: `${long}@example.org` })).toEqual({ email: 'tooLong' })
    expect(wrong(joinForm, { token: 't', name: 'Sam', password: 'short' })).toEqual({
      password: 'passwordShort',
    })
  })
})
