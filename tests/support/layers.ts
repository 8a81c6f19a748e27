type Border = { may: string[]; outside?: RegExp }

/**
 * Which way imports go. `may` lists our own folders and files that a layer may name (`@/` left out); `outside` the
 * packages, where the layer is choosy about them.
 */
export const layers: ({ layer: string } & Border)[] = [
  { layer: 'lib/domain/', may: ['lib/domain/'], outside: /^temporal-polyfill$/ },
  { layer: 'lib/forms/', may: ['lib/forms/', 'lib/domain/'], outside: /^(zod|@conform-to\/.*)$/ },
  {
    layer: 'components/',
    may: ['components/', 'lib/domain/', 'lib/forms/', 'lib/paths', 'lib/i18n/', 'lib/theme'],
    outside:
      /^(react|react-dom|next|next-intl|@simplewebauthn\/browser|@base-ui\/react|@conform-to|clsx|temporal-polyfill|@fullcalendar)(\/.*)?$/,
  },
  {
    layer: 'lib/gateways/',
    may: ['lib/gateways/', 'lib/domain/', 'lib/log', 'lib/env', 'lib/i18n/', 'lib/paths'],
  },
  // The two names of who may ask (actor, action) are words the database keeps as well.
  {
    layer: 'lib/data/',
    may: [
      ...['lib/data/', 'lib/domain/', 'lib/jobs/queues', 'lib/env', 'lib/log', 'lib/access/actor'],
      'lib/access/ways-to-be-allowed',
    ],
  },
  // Meets every request before anything else of ours is there.
  { layer: 'lib/edge/', may: ['lib/edge/', 'lib/env', 'lib/paths', 'lib/forms/form-state'] },
  { layer: 'lib/access/', may: ['lib/access/', 'lib/data/', 'lib/domain/', 'lib/clock'] },
  {
    layer: 'lib/use-cases/',
    may: [
      ...[
        'lib/use-cases/',
        'lib/access/',
        'lib/data/',
        'lib/gateways/',
        'lib/domain/',
        'lib/forms/',
        'lib/i18n/',
      ],
      ...['lib/auth/', 'lib/clock', 'lib/paths', 'lib/env', 'lib/log', 'lib/jobs/queues'],
    ],
  },
  {
    layer: 'lib/views/',
    may: [
      'lib/views/',
      'lib/access/',
      'lib/data/',
      'lib/gateways/',
      'lib/domain/',
      'lib/paths',
      'lib/i18n/',
      'lib/clock',
      'lib/auth/tokens',
      'lib/auth/demo-allowed',
      'lib/auth/demo-authenticator',
      'lib/auth/limits',
      'lib/auth/one-time-code',
    ],
  },
  {
    layer: 'lib/jobs/',
    may: [
      ...['lib/jobs/', 'lib/use-cases/', 'lib/gateways/', 'lib/clock', 'lib/log', 'lib/env'],
      // Of the queue itself, and of nobody: no command does it.
      ...['lib/data/held-jobs', 'lib/data/lost-connections'],
    ],
  },
  {
    layer: 'app/',
    may: [
      ...[
        'app/',
        'components/',
        'lib/use-cases/',
        'lib/views/',
        'lib/domain/',
        'lib/forms/',
        'lib/i18n/',
        'lib/auth/',
      ],
      ...[
        'lib/page',
        'lib/route',
        'lib/server-action',
        'lib/own-frame',
        'lib/if-reached',
        'lib/remember-choice',
        'lib/reader-language',
        'lib/way-back',
        'lib/paths',
      ],
      ...['lib/theme', 'lib/clock', 'lib/env', 'lib/access/', 'lib/edge/'],
    ],
  },
]

/** May a file of this layer import that name? */
export function allowed(name: string, { may, outside }: Border): boolean {
  if (!name.startsWith('@/')) return outside?.test(name) ?? true
  const target = name.slice(2)
  return may.some((place) => (place.endsWith('/') ? target.startsWith(place) : target === place))
}
