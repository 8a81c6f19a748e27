import { Prisma } from '@/lib/data/generated/client'
import { ConnectionLost, isConnectionLost } from '@/lib/data/lost-connections'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * The refusal behind each constraint, by its name: the longest matching beginning wins. A constraint that is not here
 * is a mistake in the program, not an answer to a person.
 */
const refusals: Record<string, Refusal> = {
  couple_stays_together: refusal('couple-would-be-split', {}),
  couple_stays_together_one_enrollment: refusal('couple-already-enrolled', {}),
  separate_individual_therapists: refusal('therapists-would-be-shared', {}),
  separate_individual_therapists_one_each: refusal('role-taken-a-moment-ago', {}),
  designated_couples_therapist: refusal('couples-therapist-not-separate', {}),
  one_holder_per_role: refusal('role-taken-a-moment-ago', {}),
  one_role_per_clinician: refusal('couples-therapist-not-separate', {}),
  one_place_at_a_time: refusal('time-taken-a-moment-ago', {}),
  licensed_where_the_partner_sits: refusal('license-does-not-reach', {}),
  caseload_not_exceeded: refusal('caseload-just-filled', {}),
  session_kind_fits_its_people: refusal('session-people-do-not-fit', {}),
  group_holds_its_capacity: refusal('group-just-filled', {}),
  couple_still_stands: refusal('couple-has-ended', {}),
  withdrawal_one_open: refusal('already-recorded', {}),
  joint_sessions_wait_for_clearance: refusal('joint-sessions-wait', {}),
  joint_seats_go_with_clearance: refusal('joint-seats-still-stand', {}),
  clinical_review_one_at_a_time: refusal('review-taken-a-moment-ago', {}),
  joint_clearance_one_live: refusal('already-recorded', {}),
  level_of_care_one_live: refusal('already-recorded', {}),
  duty_shift_once: refusal('duty-overlaps', {}),
  joint_record_needs_both_signatures: refusal('joint-record-waits', {}),
  applicant_one: refusal('already-recorded', {}),
  partner_invitation_one_open: refusal('already-recorded', {}),
  benefit_verification_one_live: refusal('already-recorded', {}),
  card_photo_one_live: refusal('already-recorded', {}),
  coverage_person_id_pay_order: refusal('already-recorded', {}),
  attended_days_keep_their_plan: refusal('attended-meanwhile', {}),
  checked_plan_is_kept: refusal('plan-was-checked', {}),
  estimate_owed_one_open: refusal('already-recorded', {}),
  good_faith_estimate_one_live: refusal('already-recorded', {}),
  payer_one_name: refusal('payer-listed-already', {}),
  fee_one_at_a_time: refusal('fee-overlaps', {}),
  fee_ends_after_it_begins: refusal('fee-ends-before-it-begins', {}),
  self_payment_one_live: refusal('already-recorded', {}),
  account_email_key: refusal('already-recorded', {}),
  case_snooze_one_live: refusal('already-recorded', {}),
  desk_filter_one_name: refusal('already-recorded', {}),
  waitlist_entry_one_live: refusal('on-the-waitlist-already', {}),
  case_closing_one_live: refusal('already-recorded', {}),
  identity_check_one_live: refusal('already-recorded', {}),
  identity_check_alone: refusal('recognized-alone-only', {}),
  identity_check_two_facts: refusal('two-facts-needed', {}),
  reply_batch_once: refusal('already-recorded', {}),
  reply_batch_delivered_once: refusal('file-handled-meanwhile', {}),
  case_tag_pkey: refusal('already-recorded', {}),
  reopened_partner_is_free: refusal('partner-applied-elsewhere', {}),
  only_a_declined_case_reopens: refusal('couple-has-ended', {}),
  booked_within_authorization: refusal('day-beyond-authorization', {}),
  prior_authorization_one_live: refusal('authorization-changed-meanwhile', {}),
  prior_authorization_asked_once: refusal('authorization-changed-meanwhile', {}),
  attendance_one_live: refusal('authorization-changed-meanwhile', {}),
  billing_diagnosis_one_at_a_place: refusal('diagnosis-place-taken', {}),
  application_closes_once: refusal('case-is-closed', {}),
}

type DriverCause = { originalCode?: string; originalMessage?: string }

/** The refusal a failed statement stands for, or undefined when it is a fault. */
export function refusalOf(error: unknown): Refusal | undefined {
  const cause = driverCause(error)
  if (!cause || !['23505', '23514', '23P01'].includes(cause.originalCode ?? '')) return undefined
  const name = /"([a-z_]+)"[^"]*$/.exec(cause.originalMessage ?? '')?.[1] ?? ''
  const known = Object.keys(refusals)
    .filter((beginning) => name.startsWith(beginning))
    .sort((a, b) => b.length - a.length)[0]
  return known ? refusals[known] : undefined
}

/** Two transactions stood in each other's way: doing it again may well succeed. */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034') return true
  return ['40001', '40P01'].includes(driverCause(error)?.originalCode ?? '')
}

/** Row security took no row of theirs: what the asker might do as the transaction began may be another's by now. */
export function isNoLongerTheirs(error: unknown): boolean {
  return driverCause(error)?.originalCode === '42501'
}

/** The pool had no connection to give within the time we wait. */
export function isBusy(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028'
}

/** A fault of the database by its code alone: its own text repeats values, and what is thrown may be printed. */
export function withoutValues(error: unknown): unknown {
  if (isConnectionLost(error)) return new ConnectionLost()
  const fromDatabase = error instanceof Error && error.name.startsWith('PrismaClient')
  if (!fromDatabase) return error
  const code = driverCause(error)?.originalCode ?? (error as { code?: string }).code ?? 'unknown'
  return new Error(`the database answered with fault ${code}`)
}

function driverCause(error: unknown): DriverCause | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined
  return (error.meta as { driverAdapterError?: { cause?: DriverCause } } | undefined)?.driverAdapterError
    ?.cause
}
