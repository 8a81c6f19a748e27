import { only, type Row } from '../../support/declared'
import type { World } from '../../support/world'

const theirCoordinator = only('coordinator')
const anyClinician = only('clinician', 'otherClinician')
const whoReadsPayers = only('coordinator', 'otherCoordinator', 'admin')
const anyCoordinator = only('coordinator', 'otherCoordinator')

/** The pages of those who work here, each for whom it is. */
export const pagesOfStaff: Record<string, Row<(world: World) => string>> = {
  '/desk': { at: () => '/desk', says: anyCoordinator },
  '/desk/calendar': { at: () => '/desk/calendar', says: anyCoordinator },
  '/desk/[couple]': { at: ({ ours }) => `/desk/${ours.id}`, says: theirCoordinator },
  '/desk/[couple]/reach': { at: ({ ours }) => `/desk/${ours.id}/reach`, says: theirCoordinator },
  '/desk/[couple]/benefits': { at: ({ ours }) => `/desk/${ours.id}/benefits`, says: theirCoordinator },
  '/desk/[couple]/benefits/[reply]': {
    at: ({ ours }) => `/desk/${ours.id}/benefits/${ours.coverage.reply}`,
    says: theirCoordinator,
  },
  '/desk/[couple]/authorizations': {
    at: ({ ours }) => `/desk/${ours.id}/authorizations`,
    says: theirCoordinator,
  },
  '/desk/[couple]/billing': { at: ({ ours }) => `/desk/${ours.id}/billing`, says: theirCoordinator },
  '/desk/[couple]/care-team': { at: ({ ours }) => `/desk/${ours.id}/care-team`, says: theirCoordinator },
  '/desk/[couple]/care-team/[assignment]': {
    at: ({ ours }) => `/desk/${ours.id}/care-team/${ours.assignment}`,
    says: theirCoordinator,
  },
  '/desk/[couple]/lost-step': { at: ({ ours }) => `/desk/${ours.id}/lost-step`, says: theirCoordinator },
  '/desk/[couple]/schedule': { at: ({ ours }) => `/desk/${ours.id}/schedule`, says: theirCoordinator },
  '/desk/[couple]/apart': { at: ({ ours }) => `/desk/${ours.id}/apart`, says: theirCoordinator },
  '/desk/[couple]/joint-record': {
    at: ({ ours }) => `/desk/${ours.id}/joint-record`,
    says: theirCoordinator,
  },
  // Nothing of theirs was given to anybody.
  '/desk/[couple]/joint-record/[release]': {
    at: ({ ours }) => `/desk/${ours.id}/joint-record/${crypto.randomUUID()}`,
    says: only(),
  },
  '/desk/[couple]/notes': { at: ({ ours }) => `/desk/${ours.id}/notes`, says: theirCoordinator },
  '/desk/[couple]/identity': { at: ({ ours }) => `/desk/${ours.id}/identity`, says: theirCoordinator },
  '/desk/[couple]/close': { at: ({ ours }) => `/desk/${ours.id}/close`, says: theirCoordinator },
  '/desk/replies': { at: () => '/desk/replies', says: anyCoordinator },
  // Nobody took a file.
  '/desk/replies/[batch]': { at: () => `/desk/replies/${crypto.randomUUID()}`, says: only() },
  '/desk/expiring': { at: () => '/desk/expiring', says: anyCoordinator },
  '/desk/referrals': { at: () => '/desk/referrals', says: anyCoordinator },
  '/director': { at: () => '/director', says: only('director') },
  '/director/safety': { at: () => '/director/safety', says: only('director') },

  '/calendar': { at: () => '/calendar', says: anyClinician },
  '/review': { at: () => '/review', says: anyClinician },
  // Nobody here is on duty or has an alert of their own.
  '/review/alerts/[id]': { at: () => `/review/alerts/${crypto.randomUUID()}`, says: only() },
  '/review/[couple]': { at: ({ ours }) => `/review/${ours.id}`, says: only('clinician') },
  // Their couples therapist, for whom neither has signed.
  '/review/[couple]/[partner]': {
    at: ({ ours }) => `/review/${ours.id}/${ours.pair.partners[0].id}`,
    says: only(),
  },
  '/caseload': { at: () => '/caseload', says: anyClinician },
  '/profile': { at: () => '/profile', says: anyClinician },
  '/calendar/joint/[couple]': {
    at: ({ ours }) => `/calendar/joint/${ours.id}`,
    says: only('clinician', 'coordinator', 'director'),
  },
  '/calendar/sessions/[id]': {
    at: ({ ours }) => `/calendar/sessions/${ours.jointSession}`,
    says: only('clinician', 'coordinator'),
  },

  '/payers': { at: () => '/payers', says: whoReadsPayers },
  '/payers/own': { at: () => '/payers/own', says: whoReadsPayers },
  '/payers/new': { at: () => '/payers/new', says: only('admin') },
  '/payers/[id]': { at: ({ payer }) => `/payers/${payer}`, says: whoReadsPayers },
  '/staff': { at: () => '/staff', says: only('admin') },
  '/staff/invite': { at: () => '/staff/invite', says: only('admin') },
  '/staff/[id]': { at: ({ people }) => `/staff/${people.clinician.id}`, says: only('admin') },
}
