import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import '@fontsource-variable/literata/opsz.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { chosenTheme } from '@/lib/theme'

export const metadata: Metadata = {
  title: { default: 'Alongside', template: '%s – Alongside' },
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false },
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
