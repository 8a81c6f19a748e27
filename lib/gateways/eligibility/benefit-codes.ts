import { codesOf } from '@/lib/gateways/eligibility/code-table'

/** The codes of an EB segment that this reader knows, and the words some of them carry on screen. */
export const levelWords = new Map([
  ['IND', 'individual'],
  ['FAM', 'family'],
  ['EMP', 'employee only'],
  ['ESP', 'employee and spouse'],
  ['ECH', 'employee and children'],
  ['DEP', 'dependents only'],
  ['CHD', 'children only'],
  ['SPO', 'spouse only'],
  ['SPC', 'spouse and children'],
])

export const coverageLevels = codesOf(levelWords.keys())

export const informationTypes = codesOf([
  ...['1', '2', '3', '4', '5', '6', '7', '8'],
  ...['A', 'B', 'C', 'CB', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'MC', 'N', 'O', 'P', 'Q', 'R'],
  ...['S', 'T', 'U', 'V', 'W', 'X', 'Y'],
])

/** EB04. One that is not here is kept as sent: who buys a plan decides nothing. */
export const insuranceTypes = codesOf(
  (
    '12 13 14 15 16 41 42 43 47 AP C1 CO CP D DB EP FF GP HM HN HS IN IP LC LD LI LT MA MB MC MH MI MP OT PE PL PP ' +
    'PR PS QM RP SP TF U WC WU'
  ).split(' '),
)

/** EB01 1-5: active, in variants. */
export const active = new Set(['1', '2', '3', '4', '5'])
/** EB01 6-8: inactive, in variants. */
export const inactive = new Set(['6', '7', '8'])

/** EB06 and HSD05, as they read after an amount: `20 visits per calendar year`. */
export const periodWords = new Map([
  ['6', 'per hour'],
  ['7', 'per day'],
  ['13', 'per 24 hours'],
  ['21', 'per year'],
  ['22', 'per service year'],
  ['23', 'per calendar year'],
  ['24', 'in the year so far'],
  ['25', 'per contract'],
  ['26', 'per episode'],
  ['27', 'per visit'],
  ['28', 'as an outlier'],
  ['29', 'remaining'],
  ['30', 'exceeded'],
  ['31', 'not exceeded'],
  ['32', 'per lifetime'],
  ['33', 'remaining in the lifetime'],
  ['34', 'per month'],
  ['35', 'per week'],
  ['36', 'per admission'],
])

export const periods = codesOf(periodWords.keys())

/** EB09 and HSD01. */
export const quantityWords = new Map([
  ['VS', 'visits'],
  ['DY', 'days'],
  ['HS', 'hours'],
  ['MN', 'months'],
  ['YY', 'years'],
  ['P6', 'services'],
  ['99', 'used'],
  ['CA', 'covered so far'],
  ['CE', 'covered, estimated'],
  ['QA', 'approved'],
  ['FL', 'units'],
  ['DB', 'deductible blood units'],
  ['D3', 'coinsurance days'],
  ['LA', 'lifetime reserve days'],
  ['LE', 'lifetime reserve days, estimated'],
  ['M2', 'at most'],
  ['8H', 'at least'],
  ['S7', 'years of age at most'],
  ['S8', 'years of age at least'],
])

/** HSD03. */
export const unitWords = new Map([
  ['DA', 'day'],
  ['WK', 'week'],
  ['MO', 'month'],
  ['YR', 'year'],
  ['VS', 'visit'],
  ['HR', 'hour'],
])

/** III02 beside III01 ZZ, as CMS numbers places of service: where the line holds. */
export const placeWords = new Map([
  ['02', 'telehealth, not at home'],
  ['10', 'telehealth at home'],
  ['11', 'office'],
  ['12', 'home'],
  ['19', 'hospital outpatient, off campus'],
  ['21', 'hospital stay'],
  ['22', 'hospital outpatient'],
  ['49', 'independent clinic'],
  ['52', 'psychiatric partial hospital'],
  ['53', 'community mental health center'],
  ['55', 'residential substance use care'],
  ['57', 'substance use care, not residential'],
  ['58', 'opioid treatment program'],
])
