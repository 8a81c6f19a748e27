import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A console.error that no test expects is a defect someone would have scrolled past. */
const complaint = vi.spyOn(console, 'error')

/** What a library says it will not bear for long, such as two questions at a time on one connection, ends the run. */
process.throwDeprecation = true

beforeEach(() => {
  complaint.mockClear()
})

afterEach(() => {
  expect(complaint.mock.calls, 'nothing may be said on console.error').toEqual([])
})
