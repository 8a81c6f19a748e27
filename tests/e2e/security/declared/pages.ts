import { only, onlySo, type Row, toAll } from '../../support/declared'
import type { World } from '../../support/world'
import { pagesOfStaff } from './pages-of-staff'

const missing = 'a-link-nobody-was-sent'
const open = (path: string): Row<() => string> => ({ at: () => path, says: toAll('shown') })

/** While an application is sent, or there is none, its questions lead back to the list of tasks. */
const closedQuestion = (path: string): Row<() => string> => ({
  at: () => path,
  says: onlySo({
    partner: 'to /apply',
    otherPartner: 'to /apply',
    unrelatedPartner: 'to /apply',
    exPartner: 'to /apply',
  }),
})
const ofOwnApplication = (path: string): Row<() => string> => ({
  at: () => path,
  says: onlySo({
    partner: 'shown',
    otherPartner: 'shown',
    unrelatedPartner: 'shown',
    exPartner: 'to /apply',
  }),
})
const firstPages = {
  partner: 'to /home',
  otherPartner: 'to /home',
  unrelatedPartner: 'to /home',
  exPartner: 'to /apply',
  coordinator: 'to /desk',
  otherCoordinator: 'to /desk',
  clinician: 'to /calendar',
  otherClinician: 'to /calendar',
  director: 'to /director',
  admin: 'to /staff',
} as const
const everybody = Object.keys(firstPages) as (keyof typeof firstPages)[]
const ownPage = (path: string): Row<() => string> => ({ at: () => path, says: only(...everybody) })
const everyPartner = only('partner', 'otherPartner', 'unrelatedPartner', 'exPartner')
const partnersOfACouple = only('partner', 'otherPartner', 'unrelatedPartner')

/**
 * Who is shown which page, by hand and on purpose not from the permission table: each row says what every principal
 * is answered when they ask for this page about one couple in the program, its session, its partners.
 */
export const declaredPages: Record<string, Row<(world: World) => string>> = {
  '/': open('/'),
  '/how-it-works': open('/how-it-works'),
  '/faq': open('/faq'),
  '/costs': open('/costs'),
  '/safety': open('/safety'),
  '/accessibility': open('/accessibility'),
  '/crisis': open('/crisis'),
  '/check': open('/check'),
  '/tech-check': open('/tech-check'),
  '/start': open('/start'),
  '/start/account': open('/start/account'),
  '/start/sent': open('/start/sent'),
  '/forgot': open('/forgot'),
  '/forgot/sent': open('/forgot/sent'),
  '/confirm/[token]': open(`/confirm/${missing}`),
  '/reset/[token]': open(`/reset/${missing}`),
  '/invite/[token]': open(`/invite/${missing}`),
  '/invite/[token]/join': open(`/invite/${missing}/join`),
  '/staff-invite/[token]': open(`/staff-invite/${missing}`),
  '/sign-in': {
    at: () => '/sign-in',
    says: {
      ...toAll('shown'),
      half: 'second-step',
      ...firstPages,
    },
  },
  '/sign-in/second': { at: () => '/sign-in/second', says: onlySo({ half: 'shown', ...firstPages }) },
  '/sign-in/set-up': { at: () => '/sign-in/set-up', says: onlySo(firstPages) },
  '/new-address/[token]': open(`/new-address/${missing}`),

  '/prove': ownPage('/prove'),
  '/settings/sign-in': ownPage('/settings/sign-in'),
  '/settings/sign-in/codes': ownPage('/settings/sign-in/codes'),
  '/settings/sign-in/passkey': ownPage('/settings/sign-in/passkey'),
  '/settings/sign-in/password': ownPage('/settings/sign-in/password'),
  '/settings/sign-in/e-mail': ownPage('/settings/sign-in/e-mail'),
  // Everybody here has an app already.
  '/settings/sign-in/app': {
    at: () => '/settings/sign-in/app',
    says: onlySo(Object.fromEntries([...everybody, 'half'].map((who) => [who, 'to /settings/sign-in']))),
  },

  '/apply': {
    at: () => '/apply',
    says: onlySo({
      partner: 'to /home',
      otherPartner: 'to /home',
      unrelatedPartner: 'to /home',
      exPartner: 'shown',
    }),
  },
  '/apply/about-you': closedQuestion('/apply/about-you'),
  '/apply/about-you/not-yet': closedQuestion('/apply/about-you/not-yet'),
  '/apply/reach': ofOwnApplication('/apply/reach'),
  '/apply/reach/emergency': ofOwnApplication('/apply/reach/emergency'),
  '/apply/your-plan': closedQuestion('/apply/your-plan'),
  '/apply/p': ofOwnApplication('/apply/p'),
  '/apply/p/1': closedQuestion('/apply/p/1'),
  '/apply/p/[n]': ofOwnApplication('/apply/p/2'),
  '/apply/together/home': closedQuestion('/apply/together/home'),
  '/apply/together/times': closedQuestion('/apply/together/times'),
  '/apply/sign': { at: () => '/apply/sign', says: everyPartner },
  '/apply/sign/[paper]': { at: () => '/apply/sign/care', says: everyPartner },
  '/privacy': { at: () => '/privacy', says: everyPartner },
  '/privacy/part': { at: () => '/privacy/part', says: everyPartner },
  '/privacy/share/[item]': { at: () => '/privacy/share/couples-therapist', says: everyPartner },
  '/privacy/from-partner': { at: () => '/privacy/from-partner', says: partnersOfACouple },
  '/privacy/release': { at: () => '/privacy/release', says: partnersOfACouple },
  '/privacy/release/[id]': { at: () => `/privacy/release/${crypto.randomUUID()}`, says: only() },
  '/apply/together/invite': closedQuestion('/apply/together/invite'),
  '/apply/together/check': ofOwnApplication('/apply/together/check'),
  '/apply/together/sent': {
    at: () => '/apply/together/sent',
    says: onlySo({
      partner: 'to /home',
      otherPartner: 'to /home',
      unrelatedPartner: 'to /home',
      exPartner: 'to /apply',
    }),
  },

  '/home': {
    at: () => '/home',
    says: onlySo({
      partner: 'shown',
      otherPartner: 'shown',
      unrelatedPartner: 'shown',
      exPartner: 'to /apply',
    }),
  },
  '/sessions/[id]': {
    at: ({ ours }) => `/sessions/${ours.jointSession}`,
    says: only('partner', 'otherPartner'),
  },
  '/sessions/[id]/seat': {
    at: ({ ours }) => `/sessions/${ours.jointSession}/seat`,
    says: only('partner', 'otherPartner'),
  },

  '/benefits': { at: () => '/benefits', says: everyPartner },
  '/letters': {
    at: () => '/letters',
    says: onlySo({ partner: 'shown', otherPartner: 'shown', unrelatedPartner: 'shown', exPartner: 'shown' }),
  },
  ...pagesOfStaff,

  // What helps while building does not exist in production.
  '/dev/gallery': { at: () => '/dev/gallery', says: toAll('not-there') },
  '/dev/codes': { at: () => '/dev/codes', says: toAll('not-there') },
  '/dev/outbox': { at: () => '/dev/outbox', says: toAll('not-there') },
  // Next's own, shown in place of others; the second is the fixed page of a fault, and says nothing of anybody.
  '/_not-found': { at: () => '/_not-found', says: toAll('not-there') },
  '/_global-error': { at: () => '/_global-error', says: toAll('broken') },
}
