/** Every address of the portal, once. Private addresses say nothing: the history list is a screen a partner can read. */
export const paths = {
  landing: '/',
  howItWorks: '/how-it-works',
  faq: '/faq',
  costs: '/costs',
  safety: '/safety',
  accessibility: '/accessibility',
  crisis: '/crisis',
  language: (to: 'en' | 'es') => `/language?to=${to}`,
  theme: (to: 'light' | 'dark' | 'device') => `/theme?to=${to}`,
  leave: '/leave',

  check: '/check',
  techCheck: '/tech-check',
  handOver: '/hand-over',

  start: '/start',
  startAccount: '/start/account',
  startSent: '/start/sent',
  confirm: (token: string) => `/confirm/${token}`,
  signIn: '/sign-in',
  signOut: '/sign-out',
  /** Between the password and being signed in. */
  secondStep: '/sign-in/second',
  secondStepPasskey: '/sign-in/second/passkey',
  setUpSecondStep: '/sign-in/set-up',
  prove: '/prove',
  signInSettings: '/settings/sign-in',
  addAuthenticator: '/settings/sign-in/app',
  addPasskey: '/settings/sign-in/passkey',
  recoveryCodes: '/settings/sign-in/codes',
  changePassword: '/settings/sign-in/password',
  changeEmail: '/settings/sign-in/e-mail',
  newEmail: (token: string) => `/new-address/${token}`,
  demoCodes: '/dev/codes',
  forgot: '/forgot',
  forgotSent: '/forgot/sent',
  reset: (token: string) => `/reset/${token}`,
  staffInvite: (token: string) => `/staff-invite/${token}`,
  outbox: '/dev/outbox',
  invite: (token: string) => `/invite/${token}`,
  join: (token: string) => `/invite/${token}/join`,

  apply: '/apply',
  aboutYou: '/apply/about-you',
  notYetAdult: '/apply/about-you/not-yet',
  reach: '/apply/reach',
  emergencyContact: '/apply/reach/emergency',
  yourPlan: '/apply/your-plan',
  yourAnswers: '/apply/p',
  privatePage: (n: number) => `/apply/p/${n}`,
  invitePartner: '/apply/together/invite',
  timesThatWork: '/apply/together/times',
  yourHome: '/apply/together/home',
  checkAnswers: '/apply/together/check',
  sent: '/apply/together/sent',

  home: '/home',
  session: (id: string) => `/sessions/${id}`,
  ownSeat: (id: string) => `/sessions/${id}/seat`,

  desk: '/desk',
  deskCalendar: '/desk/calendar',
  deskCouple: (couple: string) => `/desk/${couple}`,
  deskBenefits: (couple: string) => `/desk/${couple}/benefits`,
  deskReply: (couple: string, reply: string) => `/desk/${couple}/benefits/${reply}`,
  deskCareTeam: (couple: string) => `/desk/${couple}/care-team`,
  deskReplace: (couple: string, assignment: string) => `/desk/${couple}/care-team/${assignment}`,
  deskSchedule: (couple: string) => `/desk/${couple}/schedule`,
  /** The schedule of that session's week, with the form that moves it open. */
  deskMove: (couple: string, session: string) => `/desk/${couple}/schedule?session=${session}#find`,
  calendar: '/calendar',
  jointCalendar: (couple: string) => `/calendar/joint/${couple}`,
  staffSession: (id: string) => `/calendar/sessions/${id}`,
  caseload: '/caseload',
  direction: '/director',
  profile: '/profile',
  staff: '/staff',
  staffInvitation: '/staff/invite',
  staffMember: (person: string) => `/staff/${person}`,
} as const

/** Where "Leave this site" ends: a plain page that shows the same to everyone. */
export const neutralSite = 'https://www.weather.gov/'

/** Pages of one's most private answers: there a session ends after ten quiet minutes. */
export const isPrivate = (path: string): boolean =>
  path.startsWith('/apply/p/') || path.startsWith(paths.reach)
