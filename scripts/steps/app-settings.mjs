import { keepSecrets } from './keep-secrets.mjs'

/**
 * What the program is started with by the commands of this folder. Whatever a person has set wins, the database's
 * address aside: that one was worked out from what they set.
 * @param {{ appUrl: string }} database
 * @param {number} port
 * @returns {NodeJS.ProcessEnv}
 */
export function appSettings({ appUrl }, port) {
  const { nextauthSecret, fieldKey } = keepSecrets()
  const origin = process.env.APP_ORIGIN ?? `http://localhost:${port}`
  return {
    NEXTAUTH_SECRET: nextauthSecret,
    FIELD_KEYS: `local:${Buffer.from(fieldKey, 'hex').toString('base64')}`,
    NEXTAUTH_URL: origin,
    LOG_LEVEL: 'warn',
    NEXT_TELEMETRY_DISABLED: '1',
    // An example number: the one on the CMS page that explains the last digit.
    PROGRAM_NPI: '1234567893',
    PROGRAM_LEGAL_NAME: 'Alongside Demo Program',
    // No tax number begins with 00, and no street is called so: papers of the demo are whole and bill nobody.
    PROGRAM_TIN: '00-1234567',
    PROGRAM_ADDRESS: '1 Invented Street, Denver, CO 80000',
    ...process.env,
    APP_ORIGIN: origin,
    PORT: String(port),
    DATABASE_URL: appUrl,
    TZ: 'UTC',
  }
}
