'use server'

import { rememberAlone, rememberPrivateLater } from '@/lib/auth/door-cookies'
import { answersPage } from '@/lib/domain/measures/private-pages'
import { done } from '@/lib/domain/outcome'
import { aloneForm, finishForm, itemForm, replyForm } from '@/lib/forms/private-answers'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { savePrivateText } from '@/lib/use-cases/private/save-private-text'

/** Not alone: the private part is closed in this browser, and not named, until they say that they are. */
export const sayWhetherAlone = action(
  'application.read',
  aloneForm,
  async (_, { alone }) => {
    if (alone === 'yes') await rememberAlone()
    else await rememberPrivateLater(true)
    return done(alone)
  },
  {
    then: (alone, { n = answersPage, back }) => {
      if (alone !== 'yes') return paths.apply
      return back ? `${paths.privatePage(n)}?back=${back}` : paths.privatePage(n)
    },
    replace: true,
  },
)

export const keepItem = action('private.save', itemForm, saveMeasureAnswer, {
  then: ({ next }) => paths.privatePage(next),
})

export const keepReply = action('private.save', replyForm, savePrivateText, {
  then: ({ next }) => paths.privatePage(next),
})

export const finish = action('private.save', finishForm, finishPrivatePart, {
  then: () => `${paths.apply}?said=private`,
  replace: true,
})
