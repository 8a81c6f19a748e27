import type { PriorAuthorization } from '@/lib/domain/benefits/benefit-fact'

/**
 * What a payer's free text says about prior authorization; `null` when it does not speak of it. Text that says both
 * yes and no, hedges, or speaks of hospital stays only is `unknown`: a person reads the words and asks.
 */
export function authorizationInWords(text: string): PriorAuthorization | null {
  const words = text.toUpperCase().replace(otherRequirements, ' ')
  if (!names.test(words) && !(bareWord.test(words) && demand.test(words))) return null
  const withoutNo = words.replace(denial, ' ')
  const saysNo = withoutNo !== words
  if (saysNo) return demand.test(withoutNo) ? 'unknown' : 'not required'
  const narrower = hospitalOnly.test(words) && !outpatient.test(words)
  return hedge.test(words) || narrower ? 'unknown' : 'required'
}

const names = /\bPRE-?\s?CERT|\bPRE-?\s?AUTH|\bPRIOR[\s-]*(AUTH|APPROVAL|CERT)/
const bareWord = /\bAUTHORI[SZ]ATION\b|\bCERTIFICATION\b/
const demand = /\bREQUIRE|\bMUST\b|\bNEEDED\b|\bNECESSARY\b|\bOBTAIN/
const denial =
  /\bNO\s+(PRIOR\s+|PRE-?\s?)?(AUTH|CERT|APPROVAL)\w*(\s+(IS\s+)?(REQUIRED|NEEDED|NECESSARY))?(?!\s+(PENALTY|ON FILE|FOUND))|\b(NOT|N'T|NEVER)\s+(BE\s+)?(REQUIRED?|NEED(ED)?|NECESSARY)\b|\bWAIVED\b/g
const otherRequirements = /\b(REFERRALS?|PCP( SELECTION)?)\s+((IS|ARE)\s+)?NOT\s+(REQUIRED|NEEDED)\b/g
const hedge = /\bMAY\b|\bMIGHT\b|\bSOME\b|\bCERTAIN\b|\bDEPEND|\bPOSSIBLY\b/
const hospitalOnly = /\bIN-?PATIENT\b|\bADMISSIONS?\b|\bRESIDENTIAL\b/
const outpatient = /\bOUT-?PATIENT\b|\bIOP\b|\bALL\b/
