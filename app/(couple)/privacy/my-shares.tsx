import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { paths } from '@/lib/paths'
import type { MyPrivacy, Share } from '@/lib/views/consent/my-privacy'
import { stop } from './actions'

/** One switch for each thing: to turn it on is a paper to read and sign, to turn it off is one press. */
export async function MyShares({ view }: { view: MyPrivacy }) {
  const t = await getTranslations('privacy.mine')
  return (
    <Card title={t('shares')}>
      <p className="mb-4 text-ink-2">{t('sharesNote')}</p>
      {view.applying && <p className="mb-4">{t('noPartner')}</p>}
      <ul className="mb-5 border-b border-hair">
        {view.shares.map((share) => (
          <li
            key={share.slug}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-hair py-3"
          >
            <Link href={paths.share(share.slug)} className="min-w-0 font-[560]">
              {share.title}
            </Link>
            {isOn(share) ? (
              <div className="flex items-center gap-3">
                <Tag tone="done">{t('on')}</Tag>
                <ActionForm action={stop} idPrefix={`${share.slug}-`}>
                  <HiddenField name="kind" value={share.kind} />
                  <HiddenField name="about" value={share.about} />
                  <SubmitButton tone="quiet">
                    {t('stop')}
                    <VisuallyHidden>: {share.title}</VisuallyHidden>
                  </SubmitButton>
                </ActionForm>
              </div>
            ) : (
              <span className="text-small text-ink-2">{t('off')}</span>
            )}
          </li>
        ))}
      </ul>
      {view.partnerName !== null && (
        <LinkButton href={paths.fromPartner} tone="quiet">
          {t('fromPartner', { partner: view.partnerName })}
        </LinkButton>
      )}
    </Card>
  )
}

const isOn = ({ state }: Share) => state === 'signed' || state === 'newer'
