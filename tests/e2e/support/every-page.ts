import { readdirSync } from 'node:fs'
import { inTransaction } from '@/lib/data/transaction'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { requestAccount } from '@/lib/use-cases/door/request-account'
import { proposeWeek } from '@/lib/use-cases/scheduling/propose-week'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { as, atTheDoor, must } from '../../../prisma/demo/callers'
import { personAt, tokenMailedTo } from '../../../prisma/demo/mailbox'
import { twoApplicants } from './applicants'
import { bringCouple, newPair, nextWeek } from './bring-couple'
import { factsOf } from './couple-facts'

/** A page as it is named in the app folder, and addresses of it worth looking at. */
export type Visit = { page: string; paths: string[] }
/** Everybody who sees pages of their own: the address of somebody signed in, or nobody. */
export type Audience = { who: string; email?: string; half?: boolean; visits: Visit[] }

/** Every page of the app folder by its address with gaps: `/desk/[couple]`. */
export function pagesOfApp(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map(
      (file) =>
        `/${file
          .replace(/(^|\/)page\.tsx$/, '')
          .replaceAll(/\([^)]*\)\//g, '')
          .replace(/^\([^)]*\)$/, '')}`,
    )
    .filter((page) => !onlyWhileBuilding.includes(page))
    .sort()
}

/** Pages that a production build answers with 404. */
const onlyWhileBuilding = ['/dev/gallery']

const visit = (page: string, ...paths: string[]): Visit => ({
  page,
  paths: paths.length > 0 ? paths : [page],
})

/** Who looks at which page of the demo program. */
export async function everyPage(): Promise<Audience[]> {
  const [links, ids] = await Promise.all([mailedLinks(), people()])
  const { couple, reply, assignment, jointSession, staffMember, drafted } = ids
  const apply = '/apply/together'
  return [
    {
      who: 'nobody',
      visits: [
        ...[
          '/',
          '/how-it-works',
          '/faq',
          '/costs',
          '/safety',
          '/accessibility',
          '/crisis',
          '/check',
          '/tech-check',
        ].map((page) => visit(page)),
        ...['/start', '/start/account', '/start/sent', '/sign-in', '/forgot', '/forgot/sent'].map((page) =>
          visit(page),
        ),
        visit('/confirm/[token]', `/confirm/${links.confirm}`, '/confirm/nothing'),
        visit('/reset/[token]', `/reset/${links.reset}`, '/reset/nothing'),
        visit('/invite/[token]', `/invite/${links.invite}`, '/invite/nothing'),
        visit('/invite/[token]/join', `/invite/${links.invite}/join`),
        visit('/staff-invite/[token]', `/staff-invite/${links.staff}`, '/staff-invite/nothing'),
        visit('/dev/outbox'),
        visit('/dev/codes'),
        visit('/new-address/[token]', '/new-address/nothing'),
      ],
    },
    {
      who: 'a partner who applies',
      email: links.applying,
      visits: [
        visit('/apply', '/apply', '/apply?said=plan'),
        ...[
          '/apply/about-you',
          '/apply/about-you/not-yet',
          '/apply/your-plan',
          '/apply/reach',
          '/apply/reach/emergency',
          '/tech-check',
          '/apply/p',
          '/apply/p/1',
        ].map((page) => visit(page)),
        // One's answers, a landing, an item, one with a number, support, a page in our words with several fields.
        visit('/apply/p/[n]', ...[2, 3, 21, 63, 48, 81].map((n) => `/apply/p/${n}`)),
        ...['times', 'home', 'check'].map((task) => visit(`${apply}/${task}`)),
        visit(`${apply}/invite`),
      ],
    },
    {
      who: 'a partner who is alone so far',
      email: links.alone,
      visits: [visit('/apply'), visit(`${apply}/invite`)],
    },
    {
      who: 'a partner who has sent',
      email: ids.sent,
      visits: [visit(`${apply}/sent`), visit(`${apply}/check`)],
    },
    {
      who: 'a partner in the program',
      email: ids.inProgram,
      visits: [
        visit('/home'),
        visit('/sessions/[id]', `/sessions/${jointSession}`),
        visit('/sessions/[id]/seat', `/sessions/${jointSession}/seat`),
        visit('/prove', '/prove?back=/home'),
        visit('/settings/sign-in', '/settings/sign-in', '/settings/sign-in?said=ended'),
        ...['codes', 'passkey', 'password', 'e-mail'].map((one) => visit(`/settings/sign-in/${one}`)),
      ],
    },
    {
      who: 'a director at the second step',
      email: 'director@demo.example',
      half: true,
      visits: [visit('/sign-in/second')],
    },
    {
      who: 'somebody new on the staff',
      email: links.newOnStaff,
      half: true,
      visits: [visit('/sign-in/set-up'), visit('/settings/sign-in/app'), visit('/settings/sign-in/passkey')],
    },
    {
      who: 'a coordinator',
      email: ids.coordinator,
      visits: [
        visit('/desk', '/desk', '/desk?view=program'),
        visit('/desk/calendar'),
        visit('/desk/[couple]', `/desk/${couple}`),
        visit('/desk/[couple]/benefits', `/desk/${couple}/benefits`),
        visit('/desk/[couple]/benefits/[reply]', `/desk/${couple}/benefits/${reply}`),
        visit('/desk/[couple]/care-team', `/desk/${couple}/care-team`),
        visit('/desk/[couple]/care-team/[assignment]', `/desk/${couple}/care-team/${assignment}`),
        visit(
          '/desk/[couple]/schedule',
          `/desk/${couple}/schedule`,
          `/desk/${couple}/schedule?week=${drafted}`,
          `/desk/${couple}/schedule?week=${drafted}&what=couples`,
        ),
      ],
    },
    {
      who: 'a clinician',
      email: ids.clinician,
      visits: [
        ...['/calendar', '/caseload', '/profile'].map((page) => visit(page)),
        visit('/calendar/joint/[couple]', `/calendar/joint/${couple}`),
        visit('/calendar/sessions/[id]', `/calendar/sessions/${jointSession}`),
      ],
    },
    {
      who: 'a director',
      email: 'director@demo.example',
      visits: [visit('/director', '/director', `/director?coordinator=${ids.coordinatorId}`)],
    },
    {
      who: 'an admin',
      email: 'admin@demo.example',
      visits: [visit('/staff'), visit('/staff/invite'), visit('/staff/[id]', `/staff/${staffMember}`)],
    },
  ]
}

/** Links that open once, each mailed for this look alone, and the couple they were mailed about. */
async function mailedLinks() {
  const now = new Date()
  const [{ name, email }] = twoApplicants()
  const [, stranger] = twoApplicants()
  const address = '198.51.100.7'
  const account = {
    name,
    email,
    password: 'a lamp and a sofa',
    zone: 'America/Denver',
    locale: 'en' as const,
    address,
  }
  await must(requestAccount(atTheDoor(now), account))
  const invited = await newPair('invited')
  const [first, second] = invited.partners
  const joined = await newPair('joined', 2)
  await must(askForReset(atTheDoor(now), { email: first.email, locale: 'en', address }))
  const admin = { name: 'Adil Demo', zone: 'America/Denver', id: await personAt('admin@demo.example') }
  // Long words are what a narrow page breaks at.
  const long = `somebody.with.a.rather.long.address.${stranger.email}`
  const newcomer = { name: 'Nia Demo', email: long, role: 'clinician' as const }
  await must(inviteStaff(as('admin', admin, now), newcomer))
  const hired = `hired.${stranger.email}`
  await must(inviteStaff(as('admin', admin, now), { ...newcomer, email: hired }))
  const accepted = { token: await tokenMailedTo(hired), name: 'Nia Demo', password: 'a lamp and a sofa' }
  await must(acceptStaffInvitation(atTheDoor(now), { ...accepted, zone: 'America/Denver' }))
  return {
    newOnStaff: hired,
    confirm: await tokenMailedTo(email),
    reset: await tokenMailedTo(first.email),
    invite: await tokenMailedTo(second.email),
    staff: await tokenMailedTo(long),
    applying: joined.partners[0].email,
    alone: first.email,
  }
}

/** A couple in the program, what the pages about it need to name, and a couple that has only sent. */
async function people() {
  const sent = await bringCouple('sent', 5)
  const { coupleId, pair, coordinator, caller } = await bringCouple('planned', 5)
  const drafted = nextWeek(2)
  const pattern = { days: 4, minutesPerDay: 150 }
  await must(proposeWeek(caller, { couple: coupleId, week: drafted, version: 0, pattern }))
  const facts = await factsOf(process.env.DATABASE_OWNER_URL ?? '', coupleId, pair)
  const { couplesTherapist, assignment, jointSession, coverage } = facts
  return {
    ...{ couple: coupleId, assignment, jointSession, reply: coverage.reply, staffMember: couplesTherapist },
    drafted,
    sent: sent.pair.partners[1].email,
    inProgram: pair.partners[0].email,
    coordinator: coordinator.email,
    coordinatorId: coordinator.id,
    clinician: await emailOf(couplesTherapist),
  }
}

async function emailOf(person: string): Promise<string> {
  const account = await inTransaction({ role: 'door' }, (tx) =>
    tx.account.findUniqueOrThrow({ where: { personId: person }, select: { email: true } }),
  )
  return account.email
}
