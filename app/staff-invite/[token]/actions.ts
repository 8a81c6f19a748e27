'use server'

import { beginSession } from '@/lib/auth/begin-session'
import { done } from '@/lib/domain/outcome'
import { acceptInvitationForm } from '@/lib/forms/staff'
import { action } from '@/lib/server-action'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { firstPage } from '@/lib/views/door/first-page'

export const join = action(
  'door.accept-staff-invitation',
  acceptInvitationForm,
  async (caller, input) => {
    const outcome = await acceptStaffInvitation(caller, input)
    if (!outcome.ok) return outcome
    const actor = await beginSession(outcome.value.personId)
    return done(await firstPage({ ...caller, actor }))
  },
  { then: (path) => path },
)
