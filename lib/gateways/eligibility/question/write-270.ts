import { relationshipCodes } from '@/lib/domain/benefits/plan-relationships'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type ElementFitter, elementFitter } from '@/lib/gateways/eligibility/question/fit-elements'
import type { Question } from '@/lib/gateways/eligibility/question/question'
import { clock, segmentText as line } from '@/lib/gateways/eligibility/question/segment-text'
import { inEnvelope } from '@/lib/gateways/eligibility/question/write-envelope'

/**
 * The text of one eligibility question, X12 005010X279A1: one interchange, one group, one transaction, one person.
 * Its loops: 2000A/2100A the payer, 2000B/2100B the program, 2000C/2100C the subscriber, 2000D/2100D the dependent, and
 * 2110C or 2110D the service types. The trace stands with whoever is asked about. Of a subscriber whose dependent is
 * asked about only name and member ID are told. Segments end with `~` and a line feed.
 *
 * Refusals: `question-lacks`, `question-has-a-letter-payers-cannot-read`, `question-too-long`; every one there is.
 */
export function write270(question: Question): Outcome<string> {
  const fitter = elementFitter()
  const body = [
    ...heads(question, fitter),
    ...(question.dependent ? aboutDependent(question, fitter) : aboutSubscriber(question, fitter)),
  ]
  if (fitter.refusals.length > 0) return refuse(...fitter.refusals)
  return done(inEnvelope(question, body))
}

/** BHT and the two loops above any member. NM1*PR: 2 an organization, PI a payer's id. NM1*1P: XX an NPI. */
function heads({ trace, writtenOn, minute, us, payer }: Question, { words, day }: ElementFitter): string[] {
  return [
    line('BHT', '0022', '13', trace, day('the day it is written', writtenOn), clock(minute)),
    line('HL', 1, '', '20', 1),
    line(
      'NM1',
      'PR',
      '2',
      words('the payer’s name', payer.name, 60),
      '',
      '',
      '',
      '',
      'PI',
      words('the payer’s ID', payer.code, 80),
    ),
    line('HL', 2, 1, '21', 1),
    line('NM1', '1P', '2', words('the program’s name', us.name, 60), '', '', '', '', 'XX', us.npi),
  ]
}

/** 2000C with the question in it. */
function aboutSubscriber(question: Question, fitter: ElementFitter): string[] {
  const { subscriber } = question
  return [
    line('HL', 3, 2, '22', 0),
    traceLine(question),
    policyHolder(question, fitter),
    ...groupLine(question, fitter),
    line('DMG', 'D8', fitter.day(`the date of birth of ${subscriber.firstName}`, subscriber.dateOfBirth)),
    ...asked(question, fitter),
  ]
}

/** 2000C for the subscriber alone, then 2000D with the question. INS01 N: not the insured. */
function aboutDependent(question: Question, fitter: ElementFitter): string[] {
  const { dependent } = question
  if (!dependent) return []
  const { firstName, lastName, dateOfBirth, relationship } = dependent
  return [
    line('HL', 3, 2, '22', 1),
    policyHolder(question, fitter),
    ...groupLine(question, fitter),
    line('HL', 4, 3, '23', 0),
    traceLine(question),
    line(
      'NM1',
      '03',
      '1',
      fitter.words(`the last name of ${firstName}`, lastName, 60),
      fitter.words('the first name', firstName, 35),
    ),
    line('DMG', 'D8', fitter.day(`the date of birth of ${firstName}`, dateOfBirth)),
    line('INS', 'N', relationshipCodes[relationship]),
    ...asked(question, fitter),
  ]
}

/** 2100C NM1: IL the insured, 1 a person, MI a member ID. Spaces in the ID are how cards print it, not part of it. */
function policyHolder({ subscriber, dependent }: Question, { words }: ElementFitter): string {
  const whose = dependent ? 'the policy holder’s' : 'the'
  const first = words(`${whose} first name`, subscriber.firstName, 35)
  const last = words(`${whose} last name`, subscriber.lastName, 60)
  const id = words('the member ID', subscriber.memberId.replace(/\s+/g, ''), 80)
  return line('NM1', 'IL', '1', last, first, '', '', '', 'MI', id)
}

/** 2100C REF 6P: the group number, where the card has one. */
function groupLine({ subscriber }: Question, { words }: ElementFitter): string[] {
  const group = words('the group number', subscriber.group, 50, { needed: false })
  return group ? [line('REF', '6P', group)] : []
}

/** TRN03 is ten characters that begin with 9: an identifier we gave ourselves. */
function traceLine({ trace, us }: Question): string {
  return line('TRN', '1', trace, `9${us.sender.slice(0, 9).padEnd(9, '0')}`)
}

/** DTP 291: the day it is asked for. EQ01 repeats, with `^` between. */
function asked({ asOf, serviceTypes }: Question, { day }: ElementFitter): string[] {
  return [line('DTP', '291', 'D8', day('the day it is asked for', asOf)), line('EQ', serviceTypes.join('^'))]
}
