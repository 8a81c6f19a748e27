-- Which couples wait for a payer is asked of those of whom a question is out, not of every partner of the program: on a
-- desk of many hundred couples most of the queue's time went there.
-- Stops nothing new; the answer is the same.

CREATE OR REPLACE FUNCTION couples_asking(couples uuid[]) RETURNS TABLE (couple_id uuid, since timestamptz)
LANGUAGE sql STABLE SET search_path = public AS $$
  WITH asked AS MATERIALIZED (SELECT * FROM questions_out(couples))
  SELECT cp.couple_id, min(q.asked_at)
    -- The border of OFFSET 0 keeps the rest from being worked out before it is known who asked.
    FROM (SELECT m.couple_id, m.person_id FROM couple_partner m
           WHERE m.couple_id IN (SELECT couple_id FROM asked) OFFSET 0) cp
    LEFT JOIN LATERAL (SELECT c.id FROM coverage c
                        WHERE c.person_id = cp.person_id AND c.set_aside_at IS NULL AND NOT EXISTS (
                          SELECT 1 FROM benefit_verification v WHERE v.coverage_id = c.id AND v.superseded_at IS NULL)
                        ORDER BY c.pay_order LIMIT 1) one ON true
    LEFT JOIN asked q ON q.coverage_id = one.id
   WHERE NOT EXISTS (SELECT 1 FROM self_payment s WHERE s.person_id = cp.person_id AND s.withdrawn_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM coverage c JOIN benefit_verification v ON v.coverage_id = c.id
                      WHERE c.person_id = cp.person_id AND c.set_aside_at IS NULL AND v.superseded_at IS NULL
                        AND v.outcome = 'verified')
   GROUP BY cp.couple_id
  HAVING bool_and(q.asked_at IS NOT NULL AND consent_is_live(cp.person_id, 'care-and-payment'))
$$;
