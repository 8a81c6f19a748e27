/** Why a question could not be sent, or its answer not be brought in: codes with the words a coordinator reads. */
export const whyNotAsked = {
  'no-connection': 'The payer could not be reached. That says nothing about coverage.',
  'too-slow': 'The payer did not answer in time. That says nothing about coverage.',
  'server-fault': 'The payer’s system had a fault. That says nothing about coverage.',
  'too-many-requests': 'The payer takes no more questions for now. That says nothing about coverage.',
  'unreadable-answer': 'What came back was no whole reply. That says nothing about coverage.',
  resting: 'The payer could not be reached several times in a row, so it is left alone for a while.',
  'folder-not-writable': 'The folder for questions cannot be written. Tell whoever runs the server.',
  'key-refused': 'The clearing house does not know our key. Tell whoever runs the server.',
  'not-accepted':
    'The clearing house did not take the question. Check the payer’s ID, and tell whoever runs the server.',
  'sent-elsewhere': 'The clearing house has another address now. Tell whoever runs the server.',
  'receipt-instead-of-answer':
    'A receipt came back that turns the question down. Check the payer’s ID and what we are called there.',
  'consent-ended': '“Talking to your plan” was stopped before it went out, so it was not sent.',
  'consent-ended-while-asking':
    '“Talking to your plan” was stopped while the question was being sent. The payer may have it; it is not tried again.',
  'plan-corrected':
    'The plan was corrected before it went out, so it was not sent. Write it anew under the words the plan has now.',
  'plan-corrected-while-asking':
    'The plan was corrected while the question was being sent. The payer may have it; it is not tried again. Write it anew.',
  'answer-after-consent':
    '“Talking to your plan” was stopped before the answer came, so the answer was not kept.',
  'answer-waits': 'An answer came that does not fit without a look. It waits under Replies.',
  'answer-about-another':
    'What came back answers another question than this one. It went to whoever asked that one. Ask again.',
  'case-passed-on': 'The answer came after the case was passed on, and was not kept. Ask again.',
} as const

/**
 * What became of an answer that was to be looked at, where it waits no longer: whoever set it aside may take it up again;
 * else it was brought to another plan, is forgotten, or belongs to whoever had the case before.
 */
export const answerSetAside =
  'An answer came that does not fit, and was set aside under Replies. Take it up again there, or write a new question.'
export const answerGone = 'An answer came that did not fit here, and waits no longer. Write a new question.'

export const askedUnderFormerWords =
  'It says words the plan had before it was corrected. What comes back is of those; write a new question.'

export type WhyNotAsked = keyof typeof whyNotAsked

export function whyNotAskedWords(code: string | null): string | null {
  return code === null ? null : (whyNotAsked[code as WhyNotAsked] ?? 'It is not known why.')
}
