import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import '@fontsource-variable/literata/opsz.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { requestOf } from '@/lib/edge/open-requests'
import { chosenTheme } from '@/lib/theme'

/** A page drawn in the answer to a form that was refused says so before its title: without script nothing else could. */
export async function generateMetadata(): Promise<Metadata> {
  const refused = requestOf(await headers())?.refused
  const error = refused
    ? `${(await getTranslations({ locale: refused.locale, namespace: 'shell.forms' }))('error')} `
    : ''
  return {
    title: { default: `${error}Alongside`, template: `${error}%s – Alongside` },
    icons: { icon: '/icon.svg' },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf6ee' },
    { media: '(prefers-color-scheme: dark)', color: '#1f1b21' },
  ],
}

/** The page around every page: language and theme are decided on the server, so nothing flashes and no script runs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme] = await Promise.all([getLocale(), chosenTheme()])
  return (
    <html lang={locale} data-theme={theme}>
      <body>{children}</body>
    </html>
  )
}
