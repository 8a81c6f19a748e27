import { env } from '@/lib/env'
import { clearingHouse } from '@/lib/gateways/payer/clearing-house'
import { fileExchange } from '@/lib/gateways/payer/file-exchange'
import type { PayerGateway } from '@/lib/gateways/payer/payer-gateway'

/** How this program asks payers: over HTTP where an address is set, and otherwise by files in a folder. */
export function ourPayer(): PayerGateway {
  if (!env.PAYER_URL) return fileExchange(env.PAYER_FOLDER)
  return clearingHouse({
    url: env.PAYER_URL,
    key: env.PAYER_KEY ?? null,
    keyHeader: env.PAYER_KEY_HEADER,
    sendField: env.PAYER_SEND_FIELD ?? null,
    answerField: env.PAYER_ANSWER_FIELD ?? null,
  })
}

/** The other side of the exchange by files; also beside a clearing house, which may deliver late answers so. */
export const payerFolder = () => env.PAYER_FOLDER

/** Who we are in a question. */
export function usInQuestions() {
  return {
    npi: env.PROGRAM_NPI ?? null,
    name: env.PROGRAM_LEGAL_NAME,
    sender: env.X12_SENDER,
    receiver: env.X12_RECEIVER ?? null,
    isTest: env.DEMO || !env.production,
  }
}
