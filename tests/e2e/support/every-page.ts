import { readdirSync } from 'node:fs'
import { onDuty, workAddress } from './bring-couple'
import { mailedLinks, people } from './what-pages-show'

/** A page as it is named in the app folder, and addresses of it worth looking at. */
export type Visit = { page: string; paths: string[] }
/** Everybody who sees pages of their own: the address of somebody signed in, or nobody. */
export type Audience = { who: string; email?: string; half?: boolean; staff?: boolean; visits: Visit[] }

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
      visits: [visit('/apply'), visit('/benefits'), visit(`${apply}/invite`)],
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
        visit('/benefits'),
        visit('/letters'),
        visit('/apply/sign'),
        visit('/apply/sign/[paper]', '/apply/sign/care'),
        ...['/privacy', '/privacy/from-partner', '/privacy/part', '/privacy/release'].map((page) =>
          visit(page),
        ),
        visit('/privacy/release/[id]', `/privacy/release/${ids.release}`),
        visit('/privacy/share/[item]', '/privacy/share/couples-therapist'),
        visit('/sessions/[id]', `/sessions/${jointSession}`),
        visit('/sessions/[id]/seat', `/sessions/${jointSession}/seat`),
        visit('/prove', '/prove?back=/home'),
        visit('/settings/sign-in', '/settings/sign-in', '/settings/sign-in?said=ended'),
        ...['codes', 'passkey', 'password', 'e-mail'].map((one) => visit(`/settings/sign-in/${one}`)),
      ],
    },
    {
      who: 'a director at the second step',
      staff: true,
      email: 'director@demo.example',
      half: true,
      visits: [visit('/sign-in/second')],
    },
    {
      who: 'somebody new on the staff',
      staff: true,
      email: links.newOnStaff,
      half: true,
      visits: [visit('/sign-in/set-up'), visit('/settings/sign-in/app'), visit('/settings/sign-in/passkey')],
    },
    {
      who: 'a coordinator',
      staff: true,
      email: ids.coordinator,
      visits: [
        visit('/desk', '/desk', '/desk?view=program'),
        ...['calendar', 'referrals', 'expiring', 'replies'].map((page) => visit(`/desk/${page}`)),
        ...['notes', 'identity', 'close', 'apart', 'joint-record', 'authorizations', 'billing'].map((page) =>
          visit(`/desk/[couple]/${page}`, `/desk/${couple}/${page}`),
        ),
        visit('/desk/[couple]/joint-record/[release]', `/desk/${couple}/joint-record/${ids.given}`),
        visit('/desk/[couple]', `/desk/${couple}`),
        visit('/desk/replies/[batch]', `/desk/replies/${ids.batch}`),
        visit('/desk/[couple]/reach', `/desk/${couple}/reach`),
        visit('/desk/[couple]/benefits', `/desk/${couple}/benefits`),
        visit('/desk/[couple]/benefits/[reply]', `/desk/${couple}/benefits/${reply}`),
        visit('/desk/[couple]/care-team', `/desk/${couple}/care-team`),
        visit('/desk/[couple]/lost-step', `/desk/${couple}/lost-step`),
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
      staff: true,
      email: ids.clinician,
      visits: [
        ...['/calendar', '/review', '/caseload', '/profile'].map((page) => visit(page)),
        visit('/calendar/joint/[couple]', `/calendar/joint/${couple}`),
        visit('/calendar/sessions/[id]', `/calendar/sessions/${jointSession}`),
      ],
    },
    {
      who: 'a clinician on duty',
      staff: true,
      email: workAddress(onDuty),
      visits: [
        visit('/review'),
        visit('/review/alerts/[id]', `/review/alerts/${ids.alert}`),
        visit('/review/[couple]', `/review/${ids.inReview.couple}`),
        visit('/review/[couple]/[partner]', `/review/${ids.inReview.couple}/${ids.inReview.partner}`),
      ],
    },
    {
      who: 'a director',
      staff: true,
      email: 'director@demo.example',
      visits: [
        visit('/director', '/director', `/director?coordinator=${ids.coordinatorId}`),
        visit('/director/safety'),
      ],
    },
    {
      who: 'an admin',
      staff: true,
      email: 'admin@demo.example',
      visits: [
        ...['/staff', '/staff/invite', '/payers', '/payers/new', '/payers/own'].map((page) => visit(page)),
        visit('/staff/[id]', `/staff/${staffMember}`),
        visit('/payers/[id]', `/payers/${ids.payer}`),
      ],
    },
  ]
}
