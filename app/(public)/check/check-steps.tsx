'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { FormContext, useForm } from '@/components/forms/form-context'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FitShown, fitSteps } from '@/lib/forms/fit-check'
import type { FormState } from '@/lib/forms/form-state'

type CheckStepsProps = {
  questions: ReactNode[]
  results: Record<string, ReactNode>
  words: { on: string; back: string; change: string; count: string }
}

const names = fitSteps.flat()

/** One question at a time. What was answered before travels along in the form; without script the server turns the page. */
export function CheckSteps({ questions, results, words }: CheckStepsProps) {
  const form = useForm()
  const { step, fit, values } = shownBy(form.state)
  const asked: readonly string[] = fit ? [] : (fitSteps[step - 1] ?? [])
  const top = useRef<HTMLDivElement>(null)
  const turned = useRef(step)
  useEffect(() => {
    if (turned.current === step) return
    turned.current = step
    top.current?.focus()
    scrollTo(0, 0)
  }, [step])

  return (
    <FormContext value={{ ...form, initial: values }}>
      <div ref={top} tabIndex={-1}>
        <input type="hidden" name="step" value={step} />
        {names.map(
          (name) =>
            !asked.includes(name) &&
            values[name] && <input key={name} type="hidden" name={name} value={values[name]} />,
        )}
        {fit ? (
          results[fit]
        ) : (
          <>
            <p className="mb-2 text-small text-ink-2">{words.count.replace('{number}', String(step))}</p>
            {questions[step - 1]}
          </>
        )}
        <div className="mt-6 flex flex-wrap items-center gap-3">
          {!fit && <SubmitButton>{words.on}</SubmitButton>}
          {step > 1 && (
            <SubmitButton tone={fit ? 'quiet' : 'plain'} name="go" value="back">
              {fit ? words.change : words.back}
            </SubmitButton>
          )}
        </div>
      </div>
    </FormContext>
  )
}

/** Where the check stands: what the last answer shows, or the question that was not answered. */
function shownBy(state: FormState): { step: number; fit: string | null; values: Record<string, string> } {
  if (state.status === 'done' && state.shown?.[0]) {
    const { step, fit, answers } = JSON.parse(state.shown[0]) as FitShown
    const given = Object.entries(answers).filter((pair): pair is [string, string] => pair[1] !== null)
    return { step, fit, values: Object.fromEntries(given) }
  }
  if (state.status === 'invalid' || state.status === 'refused') {
    const given = Object.entries(state.values).map(([name, value]) => [name, String(value)])
    const values: Record<string, string> = Object.fromEntries(given)
    const step = Number(values.step)
    return { step: step >= 1 && step <= fitSteps.length ? step : 1, fit: null, values }
  }
  return { step: 1, fit: null, values: {} }
}
