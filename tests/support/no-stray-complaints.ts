import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A console.error that no test expects is a defect someone would have scrolled past. */
const complaint = vi.spyOn(console, 'error')

beforeEach(() => {
  complaint.mockClear()
})

afterEach(() => {
  expect(complaint.mock.calls, 'nothing may be said on console.error').toEqual([])
})
