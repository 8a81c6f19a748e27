/** What the page of a payer says once something was done. */
export const notices = {
  added:
    'The payer is in the list. Plans that were named so are matched to it. Now enter its allowed amounts.',
  changed: 'The changes are saved.',
  retired: 'The payer is retired. Plans that were matched to it stay so.',
  back: 'The payer is in use again.',
  fee: 'The amount is saved.',
  ended: 'The amount ends on that day.',
  dropped:
    'The amount no longer counts and stays on record. No other holds in its place: add one if there should be.',
  reopened: 'The amount no longer counts and stays on record. The one it had ended holds again.',
}
