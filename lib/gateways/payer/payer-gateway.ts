/** One question on its way: its 270, and the trace number by which the answer is known. */
export type PayerQuestion = { trace: string; text: string }

/**
 * What became of asking. `answered`: the 271, whole and readable, whatever it says. `taken`: handed over, the answer
 * comes by itself. `try-later`: an outage, of theirs or on the way, which says nothing about anybody's coverage.
 * `our-set-up`: somebody must change something here first, and trying again would not help. `stopped`: it may not be
 * asked any more, and no further try was made; an earlier one may have reached the payer.
 */
export type Asked =
  | { kind: 'answered'; text: string }
  | { kind: 'taken' }
  | { kind: 'try-later'; why: Outage }
  | { kind: 'our-set-up'; why: SetUpFault }
  | { kind: 'stopped' }

export type Outage =
  | 'no-connection'
  | 'too-slow'
  | 'server-fault'
  | 'too-many-requests'
  | 'unreadable-answer'
  | 'resting'
  | 'folder-not-writable'
export type SetUpFault = 'key-refused' | 'not-accepted' | 'sent-elsewhere' | 'receipt-instead-of-answer'

/** Whether it may still be asked: looked up anew before each further try. */
export type MayStill = () => Promise<boolean>

/** Asks a payer. Never throws for what the other side does; asking the same question twice does no harm. */
export type PayerGateway = (question: PayerQuestion, mayStill: MayStill) => Promise<Asked>
