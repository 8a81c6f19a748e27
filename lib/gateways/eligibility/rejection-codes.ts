import type { RejectionMeaning } from '@/lib/gateways/eligibility/reply'

/** AAA03: why the payer did not answer, in our words. None of them says that a person is not covered. */
export const rejectionCodes = new Map<string, { meaning: RejectionMeaning; sentence: string }>([
  ...list('try-later', [
    ['42', 'The payer cannot answer right now. This says nothing about coverage; try again later.'],
    ['80', 'The payer did not respond in time. This says nothing about coverage; try again later.'],
  ]),
  ...list('not-found', [
    ['58', 'The date of birth is missing or not valid.'],
    ['64', 'The member ID is missing or not valid.'],
    ['65', 'The name is missing or not valid.'],
    ['66', 'The gender code is missing or not valid.'],
    ['67', 'The payer did not find this person.'],
    ['68', 'The payer has this member ID more than once.'],
    ['71', 'The date of birth is not the one the payer has on file.'],
    ['72', 'The member ID is missing or not one the payer knows. Compare it with the card.'],
    ['73', 'The name of the policy holder is missing or not the one on file.'],
    ['74', 'The gender code of the policy holder is missing or not valid.'],
    ['75', 'The payer did not find the policy holder. Compare ID, name and date of birth with the card.'],
    ['76', 'The payer has this policy holder ID more than once.'],
    ['77', 'The payer found the policy holder but not this person.'],
    ['78', 'The policy holder is not in the group or plan we named.'],
  ]),
  ...list('our-set-up', [
    ['41', 'The payer does not let our account ask. Our set-up with the payer must be fixed.'],
    ['35', 'The payer says that we are not in the network of this plan, and did not answer.'],
    ['43', 'Our provider number is missing or not valid.'],
    ['44', 'Our provider name is missing or not valid.'],
    ['45', 'Our provider specialty is missing or not valid.'],
    ['46', 'Our provider telephone number is missing or not valid.'],
    ['47', 'Our provider state is missing or not valid.'],
    ['48', 'The number of the referring provider is missing or not valid.'],
    ['49', 'The payer answers only the primary care provider of this person.'],
    ['50', 'The payer does not accept questions from our provider number.'],
    ['51', 'The payer does not have our provider number on file.'],
    ['52', 'Our enrollment with this plan does not cover the dates we asked about.'],
    ['53', 'The payer does not answer this question for our type of provider.'],
    ['79', 'Our account number with the payer is not valid.'],
    ['97', 'Our provider address is missing or not valid.'],
    ['T4', 'The name or number of the payer was missing from our question.'],
  ]),
  ...list('dates', [
    ['56', 'The date we asked about is not one the payer answers for.'],
    ['57', 'The date of service is missing or not valid.'],
    ['60', 'The date of birth is later than the date we asked about.'],
    ['61', 'The payer has a date of death earlier than the date we asked about.'],
    ['62', 'The date we asked about is too far back or too far ahead for this payer.'],
    ['63', 'The date we asked about is in the future.'],
  ]),
  ...list('other', [
    ['04', 'More was asked for than has been authorized.'],
    ['15', 'The payer needs information that was not in our question.'],
    ['33', 'The payer found mistakes in our question.'],
    ['54', 'The payer does not take the kind of service code in our question.'],
    ['55', 'The payer does not take the service code in our question.'],
    ['69', "The question does not fit the person's age."],
    ['70', "The question does not fit the person's gender on file."],
    ['98', 'The payer calls this service experimental.'],
  ]),
])

/** AAA04: what the payer asks us to do next. */
export const followUps = new Map([
  ['C', 'Correct it and ask again.'],
  ['N', 'Asking again is not allowed.'],
  ['P', 'Send the same question again.'],
  ['R', 'Asking again is allowed.'],
  ['S', 'Do not ask again: the payer has asked someone else.'],
  ['W', 'Wait 30 days, then ask again.'],
  ['X', 'Wait 10 days, then ask again.'],
  ['Y', 'Do not ask again: the payer will answer later.'],
])

function list(
  meaning: RejectionMeaning,
  codes: [string, string][],
): [string, { meaning: RejectionMeaning; sentence: string }][] {
  return codes.map(([code, sentence]) => [code, { meaning, sentence }])
}
