import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { choicesOf, type InstrumentId } from '@/lib/domain/measures/instrument'
import { inWordsOf, type LicensedCopy } from '@/lib/domain/measures/licensed-copy'
import { offeredIn } from '@/lib/domain/measures/offered'
import { score } from '@/lib/domain/measures/score'
import { readCopies } from '@/lib/gateways/instruments/licensed-copies'

/** Invented words of the right shape: no licensed text stands in this repository. */
function invented(id: InstrumentId, language: 'en' | 'es' = 'en'): LicensedCopy {
  const instrument = everyInstrument[id]
  const items = instrument.items.map((item) => ({
    key: item.key,
    text: `Invented question ${item.key} (${language})`,
    choices: choicesOf(instrument, item).map(({ value }) => ({ value, label: `Invented ${value}` })),
  }))
  return { id, language, licence: 'Example permission 1', items }
}

function fileWith(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'copies-')), 'licensed.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const licensed = ['cssrs', 'csi4', 'audit10', 'dast10', 'who5'] as const

describe('instruments whose words need a licence', () => {
  it('are not offered without it; what may be shipped stands in', () => {
    const ids = [...offeredIn('en', []).keys()].sort()
    expect(ids).toEqual(['asq', 'auditc', 'bam', 'drug1', 'gad7', 'hark', 'pcl5', 'phq9', 'scs-sf'])
  })

  it('are offered in the words of the program, scored by ours, and nothing is asked twice', async () => {
    const { copies, problems } = await readCopies(
      fileWith({ instruments: licensed.map((id) => invented(id)) }),
    )
    expect(problems).toEqual([])
    const offered = offeredIn('en', copies)
    expect([...offered.keys()].filter((id) => ['asq', 'auditc'].includes(id))).toEqual([])
    for (const id of licensed)
      expect(offered.get(id)?.instrument.items[0]?.text).toContain('Invented question')
    const dast = inWordsOf(invented('dast10'))
    expect(score(dast, Object.fromEntries(dast.items.map(({ key }) => [key, 0])))).toMatchObject({
      flags: [],
    })
  })

  it('are read in the reader’s language where there is a copy in it, else in English and said to be', () => {
    const copies = [invented('who5'), invented('who5', 'es'), invented('csi4')]
    expect(offeredIn('es', copies).get('who5')?.language).toBe('es')
    expect(offeredIn('en', copies).get('who5')?.language).toBe('en')
    expect(offeredIn('es', copies).get('csi4')?.language).toBe('en')
    expect(offeredIn('es', copies).get('phq9')?.language).toBe('en')
  })
})

describe('a file that does not fit', () => {
  const without = ({ items, ...copy }: LicensedCopy) => ({ ...copy, items: items.slice(1) })
  it.each([
    ['not JSON', '{', 'The file is not JSON.'],
    ['another shape', { copies: [] }, 'instruments: '],
    ['an unknown instrument', { instruments: [{ ...invented('who5'), id: 'who6' }] }, 'instruments.0.id: '],
    [
      'no licence named',
      { instruments: [{ ...invented('who5'), licence: ' ' }] },
      'instruments.0.licence: is empty.',
    ],
    [
      'an item short',
      { instruments: [without(invented('who5'))] },
      'who5 needs item "1" once, and has it 0 times.',
    ],
    [
      'an item too many',
      { instruments: [{ ...invented('csi4'), items: [...invented('csi4').items, { key: '9', text: 'x' }] }] },
      'csi4 has no item "9".',
    ],
    [
      'other values',
      { instruments: [{ ...invented('dast10'), items: invented('audit10').items }] },
      'dast10, item "1": its choices are worth 0, 1, not 0, 1, 2, 3, 4.',
    ],
    ['shipped words', { instruments: [invented('phq9')] }, 'phq9 comes with the program: leave it out.'],
    ['the same twice', { instruments: [invented('who5'), invented('who5')] }, 'who5 (en) is there twice.'],
  ])('%s is left aside as a whole, with a reason', async (_, content, reason) => {
    const { copies, problems } = await readCopies(fileWith(content))
    expect(copies).toEqual([])
    expect(problems.join('\n')).toContain(reason)
  })

  it('that is not there is said not to be', async () => {
    expect((await readCopies('/nowhere/licensed.json')).problems).toEqual(['The file could not be read.'])
  })
})
