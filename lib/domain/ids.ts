/**
 * Ids are UUID strings branded by what they name, so that a partner's id cannot be passed where a couple's is meant.
 * `asId` is the only way in; it is used where rows or checked input enter the domain.
 */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type PersonId = Id<'person'>
export type CoupleId = Id<'couple'>
export type ApplicationId = Id<'application'>
export type CoverageId = Id<'coverage'>
export type SessionId = Id<'session'>
export type AssignmentId = Id<'assignment'>

export function asId<T extends Id<string>>(value: string): T {
  return value as T
}

/** Whether a text from outside could be an id at all: anything else is asked of no database. */
export const looksLikeId = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
