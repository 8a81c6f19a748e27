'use server'

import { cardForm, removeCardForm } from '@/lib/forms/card-pictures'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { removeCardPicture } from '@/lib/use-cases/benefits/remove-card-picture'

export const keepMyCard = action('card.keep', cardForm, addCardPictures, {
  then: () => `${paths.benefits}?said=kept`,
})

export const removeFromMyCard = action('card.keep', removeCardForm, removeCardPicture, {
  then: () => `${paths.benefits}?said=removed`,
})
