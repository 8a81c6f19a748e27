'use server'

import { finishCallForm } from '@/lib/forms/finish-call'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { finishCall } from '@/lib/use-cases/contact/finish-call'

export const finish = action('contact.finish-call', finishCallForm, finishCall, {
  then: (_, { couple }) => `${paths.deskReach(couple)}?said=called`,
})
