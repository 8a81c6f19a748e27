import { expect, test } from 'vitest'
import type { z } from 'zod'
import { startForm } from '@/lib/forms/account'
import { aboutYouForm } from '@/lib/forms/application-about-you'
import { answerForm } from '@/lib/forms/application-answer'
import { homeForm } from '@/lib/forms/application-home'
import { planForm } from '@/lib/forms/application-plan'
import { timesForm } from '@/lib/forms/application-times'
import { emergencyForm, reachForm } from '@/lib/forms/safe-contact'
import { techCheckForm } from '@/lib/forms/tech-check'

/** What a form carries along unseen. */
const carried = ['whose', 'back', 'applicationId', 'version', 'locale']
/** Inputs of one fact under two names, by the fact. Whoever gave it is shown it again, filled in. */
const sameFact: Record<string, string> = { name: 'calledName' }
const filledInAgain = ['calledName', 'zone']

const forms: Record<string, z.ZodType> = {
  ...{ startForm, aboutYouForm, reachForm, emergencyForm, planForm, answerForm, timesForm, homeForm },
  techCheckForm,
}

test('no fact is asked twice in one application, unless what is known stands there already', () => {
  const asked = Object.entries(forms).flatMap(([form, schema]) =>
    inputsOf(schema)
      .filter((name) => !carried.includes(name))
      .map((name) => ({ form, fact: sameFact[name] ?? name })),
  )
  expect(asked.length).toBeGreaterThan(40)
  const facts = asked.map(({ fact }) => fact)
  const twice = facts.filter((fact, place) => facts.indexOf(fact) !== place)
  expect(twice.sort()).toEqual(filledInAgain)
})

test('rooms, headphones and devices are asked with the home alone', () => {
  for (const fact of ['rooms', 'headphones', 'devices']) {
    expect(
      Object.entries(forms)
        .filter(([, schema]) => inputsOf(schema).includes(fact))
        .map(([form]) => form),
    ).toEqual(['homeForm'])
  }
})

type Inside = { shape?: object; def?: { in?: Inside; out?: Inside; innerType?: Inside } }

/** The names of a form's inputs, whatever is done to them before or after. */
function inputsOf(schema: unknown): string[] {
  const { shape, def } = schema as Inside
  if (shape) return Object.keys(shape)
  const inside = [def?.in, def?.out, def?.innerType].filter((one) => one !== undefined)
  return inside.flatMap(inputsOf)
}
