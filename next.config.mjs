import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Done in proxy.ts, so that this answer carries the security headers like every other.
  skipTrailingSlashRedirect: true,
  // Tests build beside what a person is looking at.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Loaded as they are: native parts, or code that finds its own files.
  serverExternalPackages: [
    'pino',
    'pg',
    'pg-boss',
    'nodemailer',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    'pdfkit',
  ],
  // Types are a gate of `npm run check` and `npm test`; building is not a second one.
  typescript: { ignoreBuildErrors: true },
  // No picture of ours needs it, and it breaks on addresses that are none: unoptimized, its address is not there.
  images: { unoptimized: true },
  logging: { incomingRequests: false },
  experimental: {
    // A payer's reply, or each side of a card, may have up to 5 MB; what is larger must still arrive to be refused with a
    // sentence. proxy.ts says which page takes how much (lib/edge/largest-form.ts).
    serverActions: { bodySizeLimit: '10mb' },
    // Keeps every build and dev server from adding its own folder to tsconfig.json.
    strictRouteTypes: true,
  },
}

export default withNextIntl(config)
