import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FormBoundary } from '@/components/forms/form-boundary'
import type { FormAction, FormValues } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

type ActionFormProps = {
  action: FormAction
  /** What is stored already, by input name; dates as `born.month`, `born.day`, `born.year`. */
  values?: FormValues
  /** Set when a page holds more than one form, so that field ids stay apart. */
  idPrefix?: string
  /** Staff pages speak English whatever the cookie says. */
  lang?: Locale
  /** Shown after an answer of `done` when the action does not redirect. */
  done?: ReactNode
  className?: string
  children: ReactNode
}

/** A form of a server action: works without script, keeps what was typed, says beside each field what is wrong. */
export async function ActionForm({ values = {}, idPrefix = '', lang, children, ...rest }: ActionFormProps) {
  const locale = lang ?? (await getLocale())
  const t = await getTranslations({ locale, namespace: 'shell.forms' })
  const words = {
    problem: t('problem'),
    refused: t('refused'),
    error: t('error'),
    optional: t('optional'),
    month: t('month'),
    day: t('day'),
    year: t('year'),
    choose: t('choose'),
    wait: t('wait'),
    whoReads: t('whoReads', { who: '{who}' }),
    proofCode: t('proofCode'),
    proofHint: t('proofHint'),
    proofElsewhere: t('proofElsewhere'),
    setUpFirst: t('setUpFirst'),
    unreached: t('unreached'),
    tryAgain: t('tryAgain'),
  }
  return (
    <FormBoundary initial={values} idPrefix={idPrefix} words={words} firstKey={crypto.randomUUID()} {...rest}>
      {children}
    </FormBoundary>
  )
}
