import { benefitOf } from '@/lib/domain/benefits/service-types'
import { sendsElsewhere } from '@/lib/gateways/eligibility/facts/elsewhere-in-words'
import { entityWords } from '@/lib/gateways/eligibility/facts/entity-words'
import {
  everywhere,
  messageWords,
  ownLines,
  type ReadFact,
  saidBriefly,
  scopeOf,
  scopesOf,
  servicesOf,
} from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply, Party, RelatedEntity } from '@/lib/gateways/eligibility/reply'

/** Who else is involved: another payer (EB01 R), and organizations that answer for this care in the payer's place. */
export function elsewhereFacts({ benefits, payer }: MemberReply): ReadFact[] {
  const otherPayers = benefits.filter(({ infoType }) => infoType === 'R').flatMap(otherPayer)
  const elsewhere = ownLines(benefits).flatMap((line) => [...byEntity(line, payer), ...byWords(line)])
  return [...otherPayers, ...elsewhere]
}

function otherPayer(line: Benefit): ReadFact[] {
  const about = { key: 'other-payer' as const, scope: everywhere, note: messageWords(line) }
  const payers = line.details.relatedEntities.filter(({ kind }) => !people.has(kind))
  if (payers.length === 0)
    return [
      {
        ...about,
        value: line.planName ?? 'other coverage; the payer does not name it',
        segment: line.segment,
      },
    ]
  return payers.map((entity) => ({ ...about, value: entityWords(entity), segment: entity.segment }))
}

/** EB01 U sends us to whomever it names; on any line of ours another payer or its deputy does the same (a carve-out). */
function byEntity(line: Benefit, payer: Party): ReadFact[] {
  const [scope] = scopesOf(line)
  if (!scope) return []
  const about = { key: 'ask-elsewhere' as const, scope, note: messageWords(line) }
  const sent = line.infoType === 'U'
  const entities = line.details.relatedEntities.filter(
    (entity) => (sent && !people.has(entity.kind)) || standsIn(entity, payer),
  )
  if (sent && entities.length === 0)
    return [
      { ...about, value: messageWords(line) ?? 'another organization, not named', segment: line.segment },
    ]
  return entities.map((entity) => ({ ...about, value: entityWords(entity), segment: entity.segment }))
}

/** A payer often gives its own name once more, with an address; that is nowhere else. */
function standsIn({ kind, name, id }: RelatedEntity, payer: Party): boolean {
  if (deputies.has(kind)) return true
  return kind === 'PR' && name !== '' && plain(name) !== plain(payer.name) && (id === '' || id !== payer.id)
}

function byWords(line: Benefit): ReadFact[] {
  if (line.infoType === 'U') return []
  const services = servicesOf(line)
  const ours = services.find((service) => service !== null && benefitOf(service) !== null)
  const scope = scopesOf(line)[0] ?? scopeOf(line, services[0] ?? null)
  return line.messages
    .filter(({ text }) => sendsElsewhere(text, ours !== undefined))
    .map(({ text, segment }) => ({
      key: 'ask-elsewhere',
      value: saidBriefly(text),
      segment,
      scope,
      note: null,
    }))
}

function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
}

/** NM101: a vendor, a review organization, a managed care organization, an administrator in the payer's place. */
const deputies = new Set(['VN', 'X3', 'Y2', '2B'])
/** NM101 of people, who insure nobody: the member, a dependent, a patient. */
const people = new Set(['IL', '03', 'QC'])
