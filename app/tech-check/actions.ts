'use server'

import { techCheckForm } from '@/lib/forms/tech-check'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { saveTechCheck } from '@/lib/use-cases/contact/save-tech-check'

export const keepTechCheck = action('tech-check.save', techCheckForm, saveTechCheck, {
  then: () => `${paths.apply}?said=tech`,
})
