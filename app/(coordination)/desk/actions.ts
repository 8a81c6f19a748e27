'use server'

import { actForm, dropListForm, findForm, keepListForm, keysForm, undoForm } from '@/lib/forms/desk'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { actOnCases } from '@/lib/use-cases/desk/act-on-cases'
import { findCases } from '@/lib/use-cases/desk/find-cases'
import { chooseKeys, dropList, keepList } from '@/lib/use-cases/desk/keep-list'
import { undoAct } from '@/lib/use-cases/desk/undo-act'
import { deskHref } from '@/lib/views/desk/desk-views'

export const actOn = action('queue.find', actForm, actOnCases, {
  then: ({ actId }, { back }) => deskHref({ ...back, act: actId }),
})

export const undo = action('queue.undo', undoForm, undoAct, { then: () => `${paths.desk}?said=undone` })

/** The answer is shown on the page that asked; what was asked stands in no address. */
export const find = action('queue.find', findForm, findCases, {
  show: (found) => found.map((one) => JSON.stringify(one)),
})

export const keepThisList = action('queue.keep-list', keepListForm, keepList, {
  then: (_, list) => deskHref(list),
})

export const dropThisList = action('queue.keep-list', dropListForm, dropList, { then: () => paths.desk })

export const switchKeys = action('queue.choose-keys', keysForm, chooseKeys)
