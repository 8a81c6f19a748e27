/** The roles of those who work here, as staff read them. A partner's is none of these. */
export const staffRoles = {
  coordinator: 'Coordinator',
  clinician: 'Clinician',
  director: 'Director',
  admin: 'Administrator',
} as const

export type StaffRole = keyof typeof staffRoles
export const staffRoleCodes = Object.keys(staffRoles) as [StaffRole, ...StaffRole[]]

export function isStaffRole(role: string): role is StaffRole {
  return role in staffRoles
}
