import { expect, test } from 'vitest'
import { hashToken } from '@/lib/auth/tokens'
import { acceptInvitation } from '@/lib/use-cases/intake/accept-invitation'
import { declineInvitation } from '@/lib/use-cases/intake/decline-invitation'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { joinApplication } from '@/lib/use-cases/intake/join-application'
import { renewInvitation } from '@/lib/use-cases/intake/renew-invitation'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { withdrawInvitation } from '@/lib/use-cases/intake/withdraw-invitation'
import { testDatabase } from '../../support/database'
import { codes, must, noon, signedIn, stranger } from '../../support/partners'

const db = testDatabase()
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000)
const account = { name: 'Sam', password: 'a long enough secret', locale: 'en' } as const

async function invited(email = `sam-${crypto.randomUUID()}@example.org`) {
  const maya = await signedIn('Maya')
  const { applicationId } = await must(startApplication(maya))
  const token = crypto.randomUUID()
  const input = { applicationId, partnerName: 'Sam', email, locale: 'en' } as const
  await must(invitePartner(maya, input, () => token))
  return { maya, applicationId, token, email, input }
}

test('the mail says who asks and holds the link; we keep only a hash of its secret', async () => {
  const { token, email } = await invited()
  const [mail] = await db.asOwner(
    'select template, locale, values from outbox_message where to_address = $1',
    [email],
  )
  const link = `http://localhost:3000/invite/${token}`
  expect(mail).toEqual({ template: 'partner-invitation', locale: 'en', values: { inviter: 'Maya', link } })
  const [row] = await db.asOwner('select * from partner_invitation where email = $1', [email])
  expect(row?.token_hash).toBe(hashToken(token))
  expect(JSON.stringify(row)).not.toContain(token)
})

test('the link names the language of the invitation, and its token is as long a secret as any', async () => {
  const maya = await signedIn('Maya')
  const { applicationId } = await must(startApplication(maya))
  const email = `sam-${crypto.randomUUID()}@example.org`
  await must(invitePartner(maya, { applicationId, partnerName: 'Sam', email, locale: 'es' }))
  const [mail] = await db.asOwner(
    `select values->>'link' as link from outbox_message where to_address = $1`,
    [email],
  )
  expect(mail?.link).toMatch(/\/invite\/es-[\w-]{43}$/)
  const token = String(mail?.link).split('/').at(-1) ?? ''
  await must(acceptInvitation(stranger(), { token, ...account, locale: 'es' }))
})

test('an address with an account gets the same answer and the same mail as one without', async () => {
  const known = await signedIn('Known')
  const answers: unknown[] = []
  for (const email of [known.email, `new-${crypto.randomUUID()}@example.org`]) {
    const { email: to } = await invited(email)
    const [mail] = await db.asOwner('select template, locale from outbox_message where to_address = $1', [to])
    answers.push(mail)
  }
  expect(answers[0]).toBeDefined()
  expect(answers[0]).toEqual(answers[1])
})

test('joining makes an account for the invited address and uses the link up', async () => {
  const { token, email, applicationId } = await invited()
  const { personId } = await must(acceptInvitation(stranger(), { token, ...account }))
  const [row] = await db.asOwner(
    `select a.email, p.role, x.position, x.application_id from account a join person p on p.id = a.person_id
       join applicant x on x.person_id = p.id where p.id = $1`,
    [personId],
  )
  expect(row).toEqual({ email, role: 'partner', position: 2, application_id: applicationId })
  expect(await codes(acceptInvitation(stranger(), { token, ...account }))).toEqual(['invitation-not-open'])
})

test('two redeem one link at once: one person comes of it', async () => {
  const { token, email } = await invited()
  const tries = await Promise.all(
    [1, 2, 3].map(() => codes(acceptInvitation(stranger(), { token, ...account }))),
  )
  expect(tries.filter((refused) => refused.length === 0)).toHaveLength(1)
  expect(await db.asOwner('select 1 from account where email = $1', [email])).toHaveLength(1)
})

test('a link works to the last moment of its 72 hours and not after', async () => {
  const early = await invited()
  const late = await invited()
  const lastMoment = new Date(hours(72).getTime() - 1)
  expect(await codes(acceptInvitation(stranger(lastMoment), { token: early.token, ...account }))).toEqual([])
  const refused = ['invitation-not-open']
  expect(await codes(acceptInvitation(stranger(hours(72)), { token: late.token, ...account }))).toEqual(
    refused,
  )
})

test('unknown, taken back, declined and renewed links are all just not open', async () => {
  const refused = ['invitation-not-open']
  const open = (token: string) => codes(acceptInvitation(stranger(), { token, ...account }))
  expect(await open('never given out')).toEqual(refused)

  const back = await invited()
  await must(withdrawInvitation(back.maya, { applicationId: back.applicationId }))
  expect(await open(back.token)).toEqual(refused)

  const no = await invited()
  await must(declineInvitation(stranger(), { token: no.token }))
  expect(await open(no.token)).toEqual(refused)
  expect(await codes(declineInvitation(stranger(), { token: no.token }))).toEqual(refused)

  const again = await invited()
  const { maya, applicationId } = again
  await must(renewInvitation(maya, { applicationId, locale: 'es' }, () => `again-${again.token}`))
  expect(await open(again.token)).toEqual(refused)
  expect(await open(`again-${again.token}`)).toEqual([])
})

test('one waits at a time, three a day, and never to oneself', async () => {
  const { maya, applicationId, input } = await invited()
  expect(await codes(invitePartner(maya, input))).toEqual(['invitation-still-open'])
  await must(withdrawInvitation(maya, { applicationId }))
  expect(await codes(invitePartner(maya, { ...input, email: maya.email }))).toEqual(['invitation-to-oneself'])
  await must(invitePartner(maya, input))
  await must(renewInvitation(maya, { applicationId, locale: 'en' }))
  expect(await codes(renewInvitation(maya, { applicationId, locale: 'en' }))).toEqual([
    'too-many-invitations',
  ])
  const nextDay = { ...maya, clock: () => hours(25) }
  expect(await codes(renewInvitation(nextDay, { applicationId, locale: 'en' }))).toEqual([])
})

test('after a no the inviter can do exactly what they can do after silence', async () => {
  const answers: unknown[] = []
  for (const decline of [true, false]) {
    const { maya, applicationId, token, input } = await invited()
    if (decline) await must(declineInvitation(stranger(), { token }))
    const again = await codes(invitePartner(maya, input))
    const renewed = await codes(renewInvitation(maya, { applicationId, locale: 'en' }))
    answers.push([again, renewed])
  }
  expect(answers[0]).toEqual([['invitation-still-open'], []])
  expect(answers[0]).toEqual(answers[1])
})

test('an account that exists is not changed by a link to its address', async () => {
  const sam = await signedIn('Sam')
  const before = await db.asOwner('select * from account where email = $1', [sam.email])
  const { token } = await invited(sam.email)
  const taken = acceptInvitation(stranger(), { token, ...account, password: 'somebody else chose this' })
  expect(await codes(taken)).toEqual(['address-has-an-account'])
  expect(await db.asOwner('select * from account where email = $1', [sam.email])).toEqual(before)
  expect(await codes(joinApplication(sam, { token }))).toEqual([])
})

test('a password that is easy to guess is refused, and the invitation stays open', async () => {
  const { token, input } = await invited()
  for (const easy of ['password1234', 'SamSamSamSam', input.email]) {
    const attempt = acceptInvitation(stranger(), { token, ...account, password: easy })
    expect(await codes(attempt)).toEqual(['password-easy-to-guess'])
  }
  await must(acceptInvitation(stranger(), { token, ...account }))
})
