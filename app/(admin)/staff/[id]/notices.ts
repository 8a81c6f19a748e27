/** What the page of a member of staff says after each change of it. */
export const notices = {
  deactivated: 'Deactivated and signed out everywhere. Open cases went to the other coordinators.',
  'deactivated-cases-wait':
    'Deactivated and signed out everywhere. No coordinator is left: the open cases wait for a director.',
  reactivated: 'Active again. The password is the one from before.',
  'role-changed': 'The role was changed, and every browser was signed out.',
  'step-reset': 'The second step was taken away, and every browser was signed out.',
  'profile-saved': 'The profile is saved.',
  'license-saved': 'The license is saved.',
  'license-removed': 'The license was removed.',
  'hours-saved': 'The working hours are saved.',
  'leave-saved': 'The leave is saved.',
  'leave-removed': 'The leave was removed.',
}
