import type { AlertCause, AlertLevel } from '@/lib/domain/measures/instrument'

/** An alert as the clinician reads it who attends it; nobody else is ever told its cause. */
export const alertCauses: Record<AlertCause, string> = {
  'self-harm-item': 'Thoughts of self-harm (PHQ-9, item 9)',
  'suicide-screen': 'Positive screen for suicide',
  'partner-violence': 'Hurt by, or afraid of, their partner (HARK)',
}

/** The same cause where it stands beside another alert about the same person: what it changes in how they are reached. */
export const alertBeside: Record<AlertCause, string> = {
  'self-harm-item':
    'They also said that they think of self-harm (PHQ-9, item 9). Ask about it in the same talk.',
  'suicide-screen': 'Their screen for suicide is positive too. Ask about it in the same talk.',
  'partner-violence':
    'Their partner may be the danger: they said that they were hurt by, or are afraid of, their partner (HARK). Speak with them alone, say nothing of this to their partner, and do not leave them in the care of their partner.',
}

export const alertLevels: Record<AlertLevel, string> = { now: 'At once', 'same-day': 'Same day' }

/**
 * What to do, as plain guidance. Sources: C-SSRS triage as published with the screener; O'Farrell (PMC2851021) on
 * joint work and violence; HHS telehealth emergency plan. It reminds; it replaces no judgment.
 */
export const alertSteps: Record<AlertCause, readonly string[]> = {
  'self-harm-item': [
    'Reach this partner today, only in a way they marked safe.',
    'Ask the suicide screener in full: one item alone misses many.',
    'Wish or thoughts only: plan care. Thoughts with a method, or behavior longer ago: evaluate today and write a safety plan.',
    'Intent, a plan, or behavior in the last 3 months: stay connected until they are seen. 988; in danger, 911 for the place where they are.',
  ],
  'suicide-screen': [
    'Call now, only in a way they marked safe. Ask where they are and who is with them.',
    'Intent, a plan, or behavior in the last 3 months: stay connected until they are seen. 988; in danger, 911 for the place where they are.',
    'Thoughts with a method, or behavior longer ago: evaluate today and write a safety plan with them.',
    'Ask about pills, weapons and other means at home.',
  ],
  'partner-violence': [
    'Speak with this partner alone. First ask: is now a safe time, are you alone? If not, offer another time and say nothing else.',
    'Ask yes or no questions that can be answered with someone in the room. Use the code word, if there is one.',
    'Ask about injury, fear, weapons and control. Offer 1-800-799-7233 (chat and text too) and a safety plan; in danger, 911.',
    'Nothing about this reaches their partner, the coordinator or the couples therapist. Joint sessions wait, as for everybody.',
  ],
}

/** How an alert ended, in one of a few ways; words go with each. */
export const alertOutcomes = {
  'spoke-safe': 'Spoke with them; safe for now, plan made',
  'spoke-care': 'Spoke with them; more care arranged',
  emergency: 'Emergency services or 988 took over',
  'not-reached': 'Not reached; handed on with a plan',
  'not-needed': 'Answered by mistake, said by themselves',
} as const
export type AlertOutcome = keyof typeof alertOutcomes
