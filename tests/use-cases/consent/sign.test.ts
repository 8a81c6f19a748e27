import { beforeAll, describe, expect, it } from 'vitest'
import { requiredKinds } from '@/lib/domain/consent/kinds'
import { declineConsent } from '@/lib/use-cases/consent/decline-consent'
import { handOutCopy } from '@/lib/use-cases/consent/hand-out-copy'
import { signConsent } from '@/lib/use-cases/consent/sign-consent'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { textToRead } from '@/lib/views/consent/text-to-read'
import { anEnrolledCouple, aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codes, must } from '../../support/partners'
import { sign, signRequired } from '../../support/sign'

const { asOwner } = testDatabase()
let couple: Record<'maya' | 'sam', ReturnType<typeof callerOf>>

beforeAll(async () => {
  const coordinator = await aStaffMember(asOwner, 'coordinator', 'Casey')
  const names: [string, string] = ['Maya Alvarez', 'Samuel Kim']
  const { first, second } = await anEnrolledCouple(asOwner, { coordinator, names })
  couple = { maya: callerOf('partner', first), sam: callerOf('partner', second) }
})

const key = { kind: 'care-and-payment', about: '' } as const

describe('reading and signing', () => {
  it('keeps the text that was read, the name that was typed, and when', async () => {
    const id = await sign(couple.maya, 'care')
    const [row] = await asOwner(
      `SELECT s.typed_name, s.locale, s.version, t.text FROM consent_signature s
         JOIN consent_text t ON t.sha256 = s.text_sha256 WHERE s.id = $1`,
      [id],
    )
    expect(row).toMatchObject({ typed_name: 'Maya Alvarez', locale: 'en', version: 1 })
    expect(String(row?.text)).toContain('Agreeing to care')
    expect((await textToRead(couple.maya, { kind: 'care', about: '' }, 'en'))?.state).toBe('signed')
  })

  it('refuses another name, and tells which one is meant', async () => {
    const text = await textToRead(couple.maya, key, 'en')
    const input = { ...key, locale: 'en', shown: text?.shown ?? '', typedName: 'Sam Kim' } as const
    expect(await codes(signConsent(couple.maya, input))).toEqual(['type-your-full-name'])
  })

  it('refuses a text that is not the one that would be signed', async () => {
    const input = { ...key, locale: 'en', shown: 'x', typedName: 'Maya Alvarez' } as const
    expect(await codes(signConsent(couple.maya, input))).toEqual(['text-changed-meanwhile'])
  })

  it('a “no” can be followed by a “yes”, that by a stop, and that by a “yes” again', async () => {
    const state = async () => (await textToRead(couple.maya, key, 'en'))?.state
    await must(declineConsent(couple.maya, key))
    expect(await state()).toBe('declined')
    await sign(couple.maya, key.kind)
    expect(await state()).toBe('signed')
    expect(await codes(declineConsent(couple.maya, key))).toEqual(['already-signed'])
    await must(stopConsent(couple.maya, key))
    expect(await state()).toBe('stopped')
    expect(await codes(stopConsent(couple.maya, key))).toEqual(['nothing-to-stop'])
    await sign(couple.maya, key.kind)
    expect(await state()).toBe('signed')
  })

  it('each partner signs for themselves: the other’s stay unsigned', async () => {
    for (const kind of requiredKinds)
      expect((await textToRead(couple.sam, { kind, about: '' }, 'en'))?.state).toBe('open')
    await signRequired(couple.sam)
    expect((await textToRead(couple.sam, key, 'en'))?.state).toBe('signed')
  })

  it('the copy is the same bytes every time, and tagged', async () => {
    const signatureId = await sign(couple.maya, 'to-partner', 'goals')
    const [one, two] = [
      await must(handOutCopy(couple.maya, { signatureId })),
      await must(handOutCopy(couple.maya, { signatureId })),
    ]
    expect(one.equals(two)).toBe(true)
    const whole = one.toString('latin1')
    expect(whole).toContain('/MarkInfo')
    expect(whole).toContain('/Lang (en)')
    expect(whole).toContain('pdfuaid:part')
    expect(whole).not.toContain('/BaseFont /Helvetica')
  })

  it('nobody else gets the copy, nor learns that there is one', async () => {
    const signatureId = await sign(couple.maya, 'to-partner', 'times')
    await expect(handOutCopy(couple.sam, { signatureId })).rejects.toThrow('not found')
  })
})
