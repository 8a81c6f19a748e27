/** How long an invitation can be answered. */
export const invitationHours = 72

/** How many a partner can send in a day: an invitation must not become a way to press someone. */
export const invitationsADay = 3
