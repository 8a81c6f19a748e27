type AsOwner = (sql: string, values?: unknown[]) => Promise<unknown>

/** Signatures as rows alone, for whom only it counts that a consent holds: nobody read a text, and none is sealed. */
export async function haveSigned(
  asOwner: AsOwner,
  people: readonly string[],
  kinds: readonly string[] = ['care-and-payment'],
): Promise<void> {
  await asOwner(
    `INSERT INTO consent_text (sha256, text, kept_at) VALUES (encode(sha256('x'), 'hex'), 'x', now()) ON CONFLICT DO NOTHING`,
  )
  await asOwner(
    `INSERT INTO consent_signature (person_id, kind, version, locale, text_sha256, typed_name, identity, signed_at,
                                    login_session_id, seal)
     SELECT person, kind, 1, 'en', encode(sha256('x'), 'hex'), 'x', 'x', now(), 'x', 'x'
       FROM unnest($1::uuid[]) AS person, unnest($2::text[]) AS kind`,
    [people, kinds],
  )
}
