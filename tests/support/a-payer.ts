import type { PayerSettings } from '@/lib/domain/benefits/payer'

/** The payer of the plans that `a-sent-couple` names. */
export const northstar: PayerSettings = {
  name: 'Northstar Health',
  code: 'NSH01',
  aliases: ['NSH', 'Northstar'],
  priorAuthorization: 'required',
  askPhone: '800 555 0100',
  askFax: '',
  askPortal: '',
  billableFloor: 180,
  costOrder: 'deductible-coinsurance-copay',
  dayCode: 'H0015',
  telehealthPlace: '10',
  modifiers: ['95'],
  jointInPerDiem: true,
  requestStyle: 'one-for-all',
  notes: '',
}
