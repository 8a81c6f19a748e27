import { getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { readerLanguage } from '@/lib/reader-language'

type RefusedHereProps = {
  sentences: string[]
  /** Who reads it. */
  kind: string
  /** Where the page would have sent them; it then has nothing else to show. */
  onward?: string
}

/**
 * Why nothing was done, at the top of the page: without script the page is drawn in the answer to the form, and what
 * was refused may have taken the form itself away. Where the form stands it says so itself, and this is not shown.
 */
export async function RefusedHere({ sentences, kind, onward }: RefusedHereProps) {
  const t = await getTranslations({ locale: await readerLanguage(kind), namespace: 'shell' })
  return (
    <div data-untold={onward ? undefined : ''}>
      {onward && <PageHeading title={t('forms.refused')} />}
      <Notice tone="danger" role="alert" title={onward ? undefined : t('forms.refused')}>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
      {onward && <BackLink href={onward}>{t('back')}</BackLink>}
    </div>
  )
}

/** The path a page sends its reader to, if that is what it has thrown; the framework keeps it in `digest`. */
export function onwardOf(thrown: unknown): string | undefined {
  const digest = (thrown as { digest?: unknown } | undefined)?.digest
  const [, path] = /^NEXT_REDIRECT;\w+;(.*);\d+;$/.exec(typeof digest === 'string' ? digest : '') ?? []
  return path
}
