/**
 * The service types (X12 EB03) this program reads a reply for, in our own words, and the procedures (EB13) that name
 * its days and sessions: a payer answers by the one or the other.
 * `BH` is deliberately absent: it means pediatric care, not behavioral health.
 */
export function serviceTypeWords(code: string | null): string {
  return code === null ? 'no service named' : (words.get(code) ?? `service type ${code}`)
}

/** Which of the program's two benefits a service type belongs to. Hospital stays and day hospitals are neither. */
export function benefitOf(code: string): 'mental-health' | 'substance-use' | null {
  if (mentalHealth.has(code)) return 'mental-health'
  return substanceUse.has(code) ? 'substance-use' : null
}

/** The plan as a whole: service type 30, or a line that names no service. */
export function isPlanWide(code: string | null): boolean {
  return code === null || code === '30'
}

/** Outpatient behavioral care, the plan as a whole, and the office visits payers quote in their place. */
export function concernsProgram(code: string | null): boolean {
  return isPlanWide(code) || benefitOf(code as string) !== null || officeVisit.has(code as string)
}

/** Psychotherapy and its intake (907xx, 908xx) are billed by procedure; a payer may answer by it. */
const psychotherapy = ['90791', '90832', '90834', '90837', '90846', '90847', '90849', '90853']
const mentalHealth = new Set(['MH', 'A4', 'A6', 'A8', 'CF', 'CH', 'S9480', ...psychotherapy])
const substanceUse = new Set(['AI', 'AJ', 'AK', 'CJ', 'H0015', 'H0005', 'H0004'])
const officeVisit = new Set(['98', '96'])

const words = new Map([
  ['30', 'the whole plan'],
  ['1', 'medical care'],
  ['3', 'consultation'],
  ['5', 'laboratory tests'],
  ['22', 'social work'],
  ['33', 'chiropractic care'],
  ['35', 'dental care'],
  ['47', 'hospital'],
  ['48', 'hospital stay'],
  ['50', 'outpatient hospital'],
  ['86', 'emergency care'],
  ['88', 'pharmacy'],
  ['96', 'professional care'],
  ['98', 'office visit'],
  ['AL', 'eye care'],
  ['UC', 'urgent care'],
  ['MH', 'mental health'],
  ['AI', 'substance use'],
  ['AJ', 'alcohol use'],
  ['AK', 'drug use'],
  ['A4', 'psychiatric care'],
  ['A5', 'psychiatric room and board'],
  ['A6', 'psychotherapy'],
  ['A7', 'psychiatric hospital stay'],
  ['A8', 'psychiatric outpatient care'],
  ['BB', 'psychiatric partial hospital'],
  ['BC', 'psychiatric day care'],
  ['BD', 'cognitive therapy'],
  ['BH', 'pediatric care'],
  ['CE', 'mental health provider, hospital stay'],
  ['CF', 'mental health provider, outpatient'],
  ['CG', 'mental health facility, hospital stay'],
  ['CH', 'mental health facility, outpatient'],
  ['CI', 'substance use facility, hospital stay'],
  ['CJ', 'substance use facility, outpatient'],
  ['CQ', 'case management'],
  ['RT', 'residential psychiatric treatment'],
  ['H0015', 'intensive outpatient day, substance use'],
  ['H0005', 'group session, substance use'],
  ['H0004', 'counseling, substance use'],
  ...psychotherapy.map((code): [string, string] => [code, `psychotherapy (${code})`]),
  ['S9480', 'intensive outpatient day, mental health'],
])
