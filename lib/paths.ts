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

  start: '/start',
  signIn: '/sign-in',
  signOut: '/sign-out',
  invite: (token: string) => `/invite/${token}`,

  apply: '/apply',
  aboutYou: '/apply/about-you',
  yourPlan: '/apply/your-plan',
  yourAnswers: '/apply/p/1',
  invitePartner: '/apply/together/invite',
  timesThatWork: '/apply/together/times',
  yourHome: '/apply/together/home',
  checkAnswers: '/apply/together/check',
  sent: '/apply/together/sent',

  home: '/home',
  session: (id: string) => `/sessions/${id}`,

  desk: '/desk',
  deskCouple: (couple: string) => `/desk/${couple}`,
  deskBenefits: (couple: string) => `/desk/${couple}/benefits`,
  deskCareTeam: (couple: string) => `/desk/${couple}/care-team`,
  deskSchedule: (couple: string) => `/desk/${couple}/schedule`,
  calendar: '/calendar',
  jointCalendar: (couple: string) => `/calendar/joint/${couple}`,
  caseload: '/caseload',
  direction: '/director',
  staff: '/staff',
} as const

/** Where "Leave this site" ends: a plain page that shows the same to everyone. */
export const neutralSite = 'https://www.weather.gov/'
