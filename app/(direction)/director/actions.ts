'use server'

import { handOverForm } from '@/lib/forms/hand-over'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { handOverCases } from '@/lib/use-cases/cases/hand-over-cases'

export const handOver = action('case.hand-over', handOverForm, handOverCases, {
  then: (_, { seen }) => `${paths.direction}?said=handed-over${seen ? `&coordinator=${seen}` : ''}`,
})
