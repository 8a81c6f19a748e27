-- In which open cases of one's own an approval of days may want somebody. The desk asks it of every case at each look, so
-- it is one question past the policies, which would find anew for each table whose cases these are. Which of them do is
-- found out case by case (lib/views/benefits/ending-soon.ts).
-- Stops: a desk that gets slow with its cases; a partner whose payer is never asked because nothing was ever written down.

-- `unasked`: partners with a verified plan, whose days must be approved and of whom no payer was asked, nor is to be.
CREATE FUNCTION approvals_to_look_at(by_day date, appeal_day date, few integer, at timestamptz)
RETURNS TABLE (couple_id uuid, couple text, unasked uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH own AS MATERIALIZED (
         SELECT cp.couple_id, cp.person_id, p.zone
           FROM application a
           JOIN couple_partner cp ON cp.couple_id = a.couple_id AND cp.left_at IS NULL
           JOIN person p ON p.id = cp.person_id
          WHERE app_role() = 'coordinator' AND a.coordinator_id = app_person() AND a.closed_at IS NULL),
       plan AS MATERIALIZED (
         SELECT own.*, k.id AS coverage_id, k.payer_id
           FROM coverage k JOIN own ON own.person_id = k.person_id WHERE k.set_aside_at IS NULL AND k.holder <> 'none'),
       approval AS MATERIALIZED (
         SELECT plan.couple_id, plan.zone, b.*
           FROM prior_authorization b JOIN plan ON plan.coverage_id = b.coverage_id
          WHERE b.superseded_at IS NULL AND b.status <> 'withdrawn'),
       asking AS (
         SELECT couple_id FROM approval b
          WHERE b.status = 'to-ask' OR b.appeal_by <= appeal_day
             OR (b.status IN ('asked', 'approved', 'partly-approved') AND b.review_due <= by_day)
             OR (b.status IN ('approved', 'partly-approved') AND (b.until_day <= by_day
               OR b.units - (SELECT count(DISTINCT (seat.starts_at AT TIME ZONE b.zone)::date)
                               FROM attendance t JOIN seat ON seat.session_id = t.session_id AND seat.person_id = t.person_id
                              WHERE t.person_id = b.person_id AND t.superseded_at IS NULL) <= few))
          UNION
         SELECT one.couple_id FROM (SELECT DISTINCT couple_id, person_id, zone FROM approval) one
          WHERE EXISTS (
            SELECT 1 FROM seat WHERE seat.person_id = one.person_id AND seat.released_at IS NULL AND seat.starts_at >= at
               AND NOT EXISTS (SELECT 1 FROM approval b
                                WHERE b.person_id = one.person_id AND b.status IN ('approved', 'partly-approved')
                                  AND (seat.starts_at AT TIME ZONE one.zone)::date BETWEEN b.from_day AND b.until_day - 1))),
       never AS (
         SELECT DISTINCT plan.couple_id, plan.person_id
           FROM plan JOIN benefit_verification v ON v.coverage_id = plan.coverage_id AND v.superseded_at IS NULL AND v.outcome = 'verified'
          WHERE NOT EXISTS (SELECT 1 FROM approval b WHERE b.person_id = plan.person_id)
            -- Cheaper than the question after it, which leaves few.
            AND (EXISTS (SELECT 1 FROM payer y WHERE y.id = plan.payer_id AND y.prior_authorization = 'required')
              OR EXISTS (SELECT 1 FROM benefit_fact f WHERE f.coverage_id = plan.coverage_id
                            AND f.key = 'prior-authorization' AND f.withdrawn_at IS NULL AND f.value = '"required"'))
            AND authorization_needed(plan.person_id))
  SELECT c.couple_id,
         (SELECT string_agg(p.name, ' and ' ORDER BY cp.position) FROM couple_partner cp JOIN person p ON p.id = cp.person_id
           WHERE cp.couple_id = c.couple_id) AS couple,
         ARRAY(SELECT never.person_id FROM never WHERE never.couple_id = c.couple_id)
    FROM (SELECT couple_id FROM asking UNION SELECT couple_id FROM never) c
   ORDER BY couple
$$;
