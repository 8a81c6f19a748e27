'use client'

import { createContext, useContext } from 'react'
import { errorsIn, type FormState, type FormValues } from '@/lib/forms/form-state'

/** The few words every form needs, handed down from the server so that no message file travels to the browser. */
export type FormWords = {
  problem: string
  refused: string
  error: string
  optional: string
  month: string
  day: string
  year: string
  choose: string
  wait: string
  whoReads: string
  proofCode: string
  proofHint: string
  proofElsewhere: string
  setUpFirst: string
  unreached: string
  tryAgain: string
}

export type FormShared = {
  state: FormState
  initial: FormValues
  words: FormWords
  idPrefix: string
  pending: boolean
}

export const FormContext = createContext<FormShared | null>(null)

export function useForm(): FormShared {
  const shared = useContext(FormContext)
  if (!shared) throw new Error('A field stands outside an ActionForm')
  return shared
}

/** What one field shows: its id, its errors, and what the person last typed (else what was stored). */
export function useField(name: string) {
  const { state, initial, words, idPrefix } = useForm()
  const id = fieldId(idPrefix, name)
  const held = 'values' in state ? state.values[name] : initial[name]
  const errors = errorsOf(errorsIn(state), name)
  return {
    id,
    errors,
    words,
    value: Array.isArray(held) ? (held[0] ?? '') : (held ?? ''),
    all: Array.isArray(held) ? held : held === undefined ? [] : [held],
  }
}

/** Dots in names (`born.month`) become dashes in ids, so that links and selectors need no escaping. */
export function fieldId(prefix: string, name: string): string {
  return `${prefix}${name}`.replaceAll(/[^a-zA-Z0-9-]+/g, '-')
}

function errorsOf(errors: Record<string, string[]>, name: string): string[] {
  return Object.entries(errors)
    .filter(([field]) => field === name || field.startsWith(`${name}.`))
    .flatMap(([, sentences]) => sentences)
}
