import type { Instrument, InstrumentId } from '@/lib/domain/measures/instrument'
import { asq } from '@/lib/domain/measures/instruments/asq'
import { audit10 } from '@/lib/domain/measures/instruments/audit10'
import { auditc } from '@/lib/domain/measures/instruments/auditc'
import { bam } from '@/lib/domain/measures/instruments/bam'
import { csi4 } from '@/lib/domain/measures/instruments/csi4'
import { cssrs } from '@/lib/domain/measures/instruments/cssrs'
import { dast10 } from '@/lib/domain/measures/instruments/dast10'
import { drug1 } from '@/lib/domain/measures/instruments/drug1'
import { gad7 } from '@/lib/domain/measures/instruments/gad7'
import { hark } from '@/lib/domain/measures/instruments/hark'
import { pcl5 } from '@/lib/domain/measures/instruments/pcl5'
import { phq9 } from '@/lib/domain/measures/instruments/phq9'
import { scsShort } from '@/lib/domain/measures/instruments/scs-sf'
import { who5 } from '@/lib/domain/measures/instruments/who5'

/** Every instrument by its id, with the words we may ship and without those a program must bring. */
export const everyInstrument: Record<InstrumentId, Instrument> = {
  asq,
  cssrs,
  phq9,
  gad7,
  who5,
  hark,
  csi4,
  auditc,
  audit10,
  drug1,
  dast10,
  bam,
  pcl5,
  'scs-sf': scsShort,
}
