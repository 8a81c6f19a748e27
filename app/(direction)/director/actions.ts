'use server'

import { handOverForm } from '@/lib/forms/hand-over'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { handOverCase } from '@/lib/use-cases/cases/hand-over-case'

export const handOver = action('case.hand-over', handOverForm, handOverCase, {
  then: () => `${paths.direction}?said=handed-over`,
})
