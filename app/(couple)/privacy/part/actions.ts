'use server'

import { stopForm, undoForm } from '@/lib/forms/taking-part'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { sayStop, undoStop } from '@/lib/use-cases/taking-part/say-stop'

export const say = action('taking-part.stop', stopForm, sayStop, { then: () => `${paths.myPart}?said=said` })

export const undo = action('taking-part.stop', undoForm, undoStop, {
  then: () => `${paths.myPart}?said=undone`,
})
