/**
 * Do a payer's words send us to another organization? `aboutOurCare`: they stand on a line for our kind of care;
 * elsewhere they must name it. What a sentence like "call member services" means is no other organization.
 */
export function sendsElsewhere(text: string, aboutOurCare: boolean): boolean {
  return (aboutOurCare || ourCare.test(text)) && sends.test(text)
}

const sends =
  /\bCARV(E|ED|ING)[\s-]*OUT\b|\b(ADMINISTERED|MANAGED)\s+(BY|THROUGH)\b|\b(CONTACT|CALL|VERIFY WITH|(CLAIMS?|REQUESTS?) TO)\s+(?!(CUSTOMER|MEMBER|PROVIDER|CLAIMS?|BENEFITS?|THE|THIS|US|OUR|YOUR|PLAN|PAYER|FOR|TO)\b)[A-Z]/i
const ourCare =
  /BEHAV|MENTAL|PSYCH|SUBSTANCE|CHEMICAL\s+DEP|ALCOHOL|ADDICT|\b(MH|BH|SA|SU|SUD|MHSA|MH\/SA|MH\/SUD)\b/i
