'use server'

import { fitAtOnce, levelOfCareFit } from '@/lib/domain/intake/level-of-care-fit'
import { done } from '@/lib/domain/outcome'
import { type FitForm, type FitShown, fitForm, fitSteps } from '@/lib/forms/fit-check'
import { action } from '@/lib/server-action'

/** Turns a page of the check. What was answered is neither stored nor logged: it goes back to the form it came from. */
export const turn = action('public.read', fitForm, async (_caller, input) => done(next(input)), {
  show: (shown) => [JSON.stringify(shown)],
})

function next({ step, go, ...answers }: FitForm): FitShown {
  if (go === 'back') return { step: Math.max(1, step - 1), answers, fit: null }
  const atOnce = fitAtOnce(answers)
  if (!atOnce && step < fitSteps.length) return { step: step + 1, answers, fit: null }
  const fit = atOnce ?? levelOfCareFit(answers)
  return { step: step + 1, answers, fit: fit.kind === 'not-today' ? fit.because : fit.kind }
}
