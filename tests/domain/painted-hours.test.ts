import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt, cellsOf, inCommon, minutesIn, windowsOf } from '@/components/calendar/painted-hours'
import { linesFrom, linesOf, windowsIn, withOneSpare } from '@/components/calendar/painter-lines'

describe('hours that work', () => {
  it('are the same as cells and as windows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: cellAt(1, 0), max: cellAt(7, 1_410) })), (cells) => {
        expect(cellsOf(windowsOf(cells))).toEqual(new Set([...cells].sort((a, b) => a - b)))
      }),
    )
  })

  it('do not run from one day into the next', () => {
    expect(windowsOf([cellAt(1, 1_410), cellAt(2, 0)])).toEqual([
      { day: 1, from: 1_410, until: 1_440 },
      { day: 2, from: 0, until: 30 },
    ])
  })

  it('shared by both are what each has', () => {
    const mine = cellsOf([{ day: 3, from: 1_080, until: 1_260 }])
    const theirs = cellsOf([{ day: 3, from: 1_140, until: 1_320 }])
    expect(inCommon(mine, theirs)).toEqual([{ day: 3, from: 1_140, until: 1_260 }])
    expect(minutesIn(inCommon(mine, theirs))).toBe(120)
  })

  it('survive the list, with lines to spare; unfinished and backward lines count for nothing', () => {
    const windows = [{ day: 3, from: 1_080, until: 1_260 }]
    expect(linesOf(windows)).toHaveLength(4)
    expect(windowsIn(linesOf(windows))).toEqual(windows)
    const posted = linesFrom({
      day: ['3', '4', '5'],
      from: ['1080', '', '600'],
      until: ['1260', '600', '540'],
    })
    expect(posted).toHaveLength(3)
    expect(windowsIn(posted)).toEqual(windows)
  })

  it('keep one line to spare where a script can add more, and everything that was filled in, even by half', () => {
    const lines = [...linesOf([{ day: 3, from: 1_080, until: 1_260 }]), ...linesFrom({ day: '4' })]
    expect(withOneSpare(lines).map(({ day }) => day)).toEqual(['3', '4', ''])
    expect(withOneSpare([]).map(({ day }) => day)).toEqual([''])
  })

  it('end with the day, whatever somebody posts', () => {
    const posted = linesFrom({ day: ['3', '3'], from: ['0', '-99999999999'], until: ['99999999999', '60'] })
    expect(windowsIn(posted)).toEqual([])
  })
})
