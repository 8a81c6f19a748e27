'use server'

import {
  bringOneForm,
  bringSureForm,
  setAsideBatchForm,
  takeBatchForm,
  waitingFileForm,
} from '@/lib/forms/reply-batches'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { bringFromBatch } from '@/lib/use-cases/benefits/bring-from-batch'
import { bringSureOnes } from '@/lib/use-cases/benefits/bring-sure-ones'
import { putAwayFile } from '@/lib/use-cases/benefits/put-away-file'
import { setAsideFromBatch } from '@/lib/use-cases/benefits/set-aside-from-batch'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { takeWaitingFile } from '@/lib/use-cases/benefits/take-waiting-file'

const at = (batch: string, said: string, place = '') =>
  `${paths.deskReplyBatch(batch)}?said=${said}${place && `&${place}`}`
const taken = ({ batchId, members }: { batchId: string; members: number }) =>
  at(batchId, members === 0 ? 'taken-before' : 'taken')

/** Longer texts stay where they came from: a file on the desk. */
const MOST_KEPT = 200_000

export const takeFile = action('replies.take', takeBatchForm, takeBatch, {
  then: taken,
  asWritten: ['text'],
  keep: ({ text }) => ({ text: text.length <= MOST_KEPT ? text : '' }),
})
export const takeFromFolder = action('replies.take', waitingFileForm, takeWaitingFile, { then: taken })
export const putAway = action('replies.put-away', waitingFileForm, putAwayFile, {
  then: () => `${paths.deskReplies}?said=put-away`,
})
export const bringSure = action('replies.take', bringSureForm, bringSureOnes, {
  then: ({ batchId, left }, { place }) => at(batchId, left > 0 ? 'brought-some' : 'brought', place),
})
export const bringOne = action('benefits.import-reply', bringOneForm, bringFromBatch, {
  then: (_, { batchId, place }) => at(batchId, 'brought-one', place),
})
export const setAside = action('replies.take', setAsideBatchForm, setAsideFromBatch, {
  then: (_, { batchId, back, place }) => at(batchId, back ? 'taken-up' : 'set-aside', place),
})
