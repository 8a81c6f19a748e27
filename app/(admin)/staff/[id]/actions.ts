'use server'

import type { Refusal } from '@/lib/domain/refusals'
import { resetFactorsForm } from '@/lib/forms/sign-in'
import { changeRoleForm, deactivateForm, staffMemberForm } from '@/lib/forms/staff'
import { workingHoursForm } from '@/lib/forms/staff-hours'
import {
  clinicianProfileForm,
  leaveForm,
  licenseForm,
  removeLeaveForm,
  removeLicenseForm,
} from '@/lib/forms/staff-profile'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { resetFactors } from '@/lib/use-cases/sign-in/reset-factors'
import { addLeave } from '@/lib/use-cases/staff/add-leave'
import { changeStaffRole } from '@/lib/use-cases/staff/change-staff-role'
import { deactivateStaff } from '@/lib/use-cases/staff/deactivate-staff'
import { reactivateStaff } from '@/lib/use-cases/staff/reactivate-staff'
import { removeLeave } from '@/lib/use-cases/staff/remove-leave'
import { removeLicense } from '@/lib/use-cases/staff/remove-license'
import { saveClinicianProfile } from '@/lib/use-cases/staff/save-clinician-profile'
import { saveLicense } from '@/lib/use-cases/staff/save-license'
import { setWorkingHours } from '@/lib/use-cases/staff/set-working-hours'

const back = (said: string) => ({
  then: (_: unknown, { personId }: { personId: string }) => `${paths.staffMember(personId)}?said=${said}`,
})

/** A "no" that lists what is booked asks whether to go on; every other "no" does not. */
const booked = new Set<Refusal['code']>(['session-still-booked', 'place-still-held'])
const keep = (_: unknown, refusals: Refusal[]): Record<string, string> =>
  refusals.some(({ code }) => booked.has(code)) ? { booked: 'yes' } : {}

export const deactivate = action('staff.deactivate', deactivateForm, deactivateStaff, {
  keep,
  then: ({ waiting }, { personId }) =>
    `${paths.staffMember(personId)}?said=${waiting > 0 ? 'deactivated-cases-wait' : 'deactivated'}`,
})
export const reactivate = action('staff.reactivate', staffMemberForm, reactivateStaff, back('reactivated'))
export const changeRole = action('staff.change-role', changeRoleForm, changeStaffRole, back('role-changed'))

export const resetStep = action('second-factor.reset', resetFactorsForm, resetFactors, back('step-reset'))

const edit = 'staff.edit-profile'
export const saveProfile = action(edit, clinicianProfileForm, saveClinicianProfile, back('profile-saved'))
export const addLicense = action(edit, licenseForm, saveLicense, {
  ...back('license-saved'),
  keep,
})
export const dropLicense = action(edit, removeLicenseForm, removeLicense, {
  ...back('license-removed'),
  keep,
})
export const saveHours = action(edit, workingHoursForm, setWorkingHours, back('hours-saved'))
export const takeLeave = action(edit, leaveForm, addLeave, { ...back('leave-saved'), keep })
export const dropLeave = action(edit, removeLeaveForm, removeLeave, back('leave-removed'))
