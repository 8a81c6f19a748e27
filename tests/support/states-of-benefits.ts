/** Each state of plans, payers and approved days that a demo should have to show, and whether it is there. */
export const statesOfBenefits = `
  WITH live_fact AS (SELECT * FROM benefit_fact WHERE withdrawn_at IS NULL),
       concluded AS (SELECT * FROM benefit_verification WHERE superseded_at IS NULL),
       approved AS (SELECT * FROM prior_authorization WHERE superseded_at IS NULL AND status = 'approved'),
       attended AS (
         SELECT a.person_id, (s.starts_at AT TIME ZONE p.zone)::date AS day
           FROM attendance a JOIN session s ON s.id = a.session_id JOIN person p ON p.id = a.person_id
          WHERE a.superseded_at IS NULL GROUP BY 1, 2 HAVING sum(a.minutes) >= 180)
  SELECT state, "is" FROM (VALUES
    ('two plans: their own pays first, the partner’s second, both verified', EXISTS (
        SELECT FROM coverage own JOIN coverage other USING (person_id)
         WHERE own.pay_order = 1 AND own.holder = 'self' AND other.pay_order = 2 AND other.holder = 'partner'
           AND 2 = (SELECT count(*) FROM concluded c WHERE c.outcome = 'verified' AND c.coverage_id IN (own.id, other.id)))),
    ('one policy for both', EXISTS (SELECT FROM coverage WHERE pay_order = 1 AND holder = 'partner')),
    ('an amount the reply withheld, and a call told', EXISTS (
        SELECT FROM live_fact told WHERE told.call_id IS NOT NULL AND told.key = 'copay' AND told.coverage_id IN
          (SELECT coverage_id FROM live_fact WHERE reply_id IS NOT NULL)
           AND NOT EXISTS (SELECT FROM live_fact f WHERE f.coverage_id = told.coverage_id AND f.reply_id IS NOT NULL
                              AND f.key IN ('copay', 'coinsurance')))),
    ('sources that disagree', EXISTS (SELECT FROM live_fact one JOIN live_fact other USING (coverage_id, key)
         WHERE key = 'prior-authorization' AND one.reply_id IS NOT NULL AND other.call_id IS NOT NULL
           AND one.value <> other.value)),
    ('not covered, with an estimate in good faith', EXISTS (
        SELECT FROM concluded c JOIN good_faith_estimate g USING (person_id) WHERE c.outcome = 'not_covered')),
    ('a payer that cannot answer now, beside a verified partner', EXISTS (
        SELECT FROM eligibility_reply r JOIN couple_partner late ON late.person_id = r.person_id
          JOIN couple_partner beside ON beside.couple_id = late.couple_id AND beside.person_id <> late.person_id
          JOIN concluded c ON c.person_id = beside.person_id AND c.outcome = 'verified'
         WHERE r.text LIKE '%AAA*N**42*%')),
    ('approved days that end within a week', EXISTS (
        SELECT FROM approved WHERE until_day > current_date AND until_day <= current_date + 7)),
    ('days let pass with a reason', EXISTS (SELECT FROM authorization_override WHERE withdrawn_at IS NULL)),
    ('five approved days not attended yet', EXISTS (SELECT FROM approved a WHERE a.units = 5 + (
        SELECT count(*) FROM attended d WHERE d.person_id = a.person_id) AND a.units > 5)),
    ('a letter sent and one not sent', 2 = (SELECT count(DISTINCT sent_at IS NULL) FROM benefit_letter)),
    ('pictures of both sides of a card', 2 = (SELECT count(DISTINCT side) FROM card_photo WHERE removed_at IS NULL)),
    ('a question sent, and one only written', 2 = (SELECT count(DISTINCT status) FROM eligibility_request
        WHERE status IN ('sent', 'written'))),
    ('a batch that waits to be looked at', EXISTS (SELECT FROM reply_batch_member WHERE state = 'waiting'))
  ) AS states (state, "is")`

/** Of each coordinator, whoever waits longest for verification: both have signed what that needs. */
export const whoIsVerifiedFirst = `
  SELECT DISTINCT ON (a.coordinator_id) 2 = (
           SELECT count(*) FROM applicant p JOIN consent_signature s ON s.person_id = p.person_id
            WHERE p.application_id = a.id AND s.kind = 'care-and-payment'
              AND NOT EXISTS (SELECT FROM consent_ending e WHERE e.signature_id = s.id)) AS signed
    FROM application a
   WHERE a.submitted_at IS NOT NULL AND 2 > (
           SELECT count(DISTINCT v.person_id) FROM benefit_verification v JOIN applicant p ON p.person_id = v.person_id
            WHERE p.application_id = a.id AND v.superseded_at IS NULL AND v.outcome = 'verified' AND p.left_at IS NULL)
     AND NOT EXISTS (SELECT FROM case_closing c WHERE c.couple_id = a.couple_id AND c.closed_at IS NOT NULL)
     AND NOT EXISTS (SELECT FROM couple_partner p WHERE p.couple_id = a.couple_id AND p.left_at IS NOT NULL)
   ORDER BY a.coordinator_id, a.submitted_at`
