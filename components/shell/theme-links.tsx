import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { chosenTheme } from '@/lib/theme'

/** Light, dark or like the device: three plain links, answered on the server. */
export async function ThemeLinks() {
  const t = await getTranslations('shell.theme')
  const chosen = (await chosenTheme()) ?? 'device'
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap gap-x-4">
        {(['light', 'dark', 'device'] as const).map((theme) => (
          <li key={theme}>
            <a
              href={paths.theme(theme)}
              aria-current={theme === chosen ? 'true' : undefined}
              className="inline-flex min-h-11 items-center text-ink-2 aria-[current]:font-[640] aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(theme)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
