-- What a couple said of their two policies is theirs: it is read and ended in a case in which both of them stand. And what
-- rests on a plan that went on in a later case is what rested on it until then, by every word of it.
-- Stops: a coordinator of one partner in a later case, beside somebody else, reading or ending what the earlier couple said,
-- and learning from it who the other was; a former coordinator learning by SQL that such an answer was taken back since, that
-- a colleague wrote a letter, or that days were attended, whatever moment they ask about.

-- A row says when a later answer took its place, so of those whose end is not the reader's it is not read itself.
ALTER POLICY may_read ON policy_answer USING (app_role() = 'coordinator'
  AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans()))
  AND held_id IN (SELECT unnest(app_plans() || app_former_plans()))
  AND EXISTS (SELECT 1 FROM couple_partner a JOIN couple_partner b ON b.couple_id = a.couple_id
               WHERE a.person_id = policy_answer.person_id AND b.person_id = policy_answer.holder_id)
  AND in_its_time(coalesce(superseded_at, recorded_at), coverage_id, (SELECT app_plan_ends()))
  AND in_its_time(coalesce(superseded_at, recorded_at), held_id, (SELECT app_plan_ends())));
ALTER POLICY may_change ON policy_answer USING (app_role() = 'coordinator' AND superseded_at IS NULL
  AND coverage_id IN (SELECT unnest(app_plans())) AND held_id IN (SELECT unnest(app_plans()))
  AND EXISTS (SELECT 1 FROM couple_partner a JOIN couple_partner b ON b.couple_id = a.couple_id
               WHERE a.person_id = policy_answer.person_id AND b.person_id = policy_answer.holder_id
                 AND still_in_case(a.couple_id, a.person_id) AND still_in_case(b.couple_id, b.person_id)));

-- The answers that count of these plans, or did as the reader's case left them.
CREATE FUNCTION policy_answers_of(plans uuid[]) RETURNS TABLE (coverage_id uuid, held_id uuid, one_policy boolean, recorded_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT said.coverage_id, said.held_id, said.one_policy, said.recorded_at
    FROM policy_answer said, (SELECT app_plans() || app_former_plans() AS plans, app_plan_ends() AS ends) AS own
   WHERE said.coverage_id = ANY (policy_answers_of.plans) AND said.coverage_id = ANY (own.plans) AND said.held_id = ANY (own.plans)
     AND EXISTS (SELECT 1 FROM couple_partner a JOIN couple_partner b ON b.couple_id = a.couple_id
                  WHERE a.person_id = said.person_id AND b.person_id = said.holder_id AND a.couple_id = ANY (app_couples()))
     AND in_its_time(said.recorded_at, said.coverage_id, own.ends) AND in_its_time(said.recorded_at, said.held_id, own.ends)
     AND (in_its_time(said.superseded_at, said.coverage_id, own.ends)
          AND in_its_time(said.superseded_at, said.held_id, own.ends)) IS NOT TRUE
$$;

-- As before; letters and days too are those of the case, and days are over by its end at the latest.
CREATE OR REPLACE FUNCTION rests_on_plan(plan uuid, with_former boolean, by_now timestamptz) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE own AS (
    SELECT c.* FROM coverage c WHERE c.id = plan AND app_role() = 'coordinator' AND c.id IN (SELECT unnest(app_plans()))
    UNION ALL
    SELECT f.* FROM own JOIN coverage f ON f.id = own.in_place_of WHERE with_former),
  said AS MATERIALIZED (SELECT app_plan_ends() AS ends)
  SELECT found.word
    FROM own c
    CROSS JOIN said
    CROSS JOIN LATERAL (VALUES
      (1, 'reply', EXISTS (SELECT 1 FROM eligibility_reply r WHERE r.coverage_id = c.id AND in_its_time(r.imported_at, c.id, ends))),
      (2, 'call', EXISTS (SELECT 1 FROM benefit_call b WHERE b.coverage_id = c.id AND in_its_time(b.called_at, c.id, ends))),
      (3, 'question', EXISTS (SELECT 1 FROM eligibility_request q WHERE q.coverage_id = c.id AND in_its_time(q.written_at, c.id, ends))),
      (4, 'check', EXISTS (SELECT 1 FROM benefit_verification v WHERE v.coverage_id = c.id AND in_its_time(v.decided_at, c.id, ends))),
      (5, 'approval', EXISTS (SELECT 1 FROM prior_authorization a WHERE a.coverage_id = c.id AND in_its_time(a.recorded_at, c.id, ends))),
      (6, 'picture', EXISTS (SELECT 1 FROM card_photo f WHERE f.coverage_id = c.id AND f.removed_at IS NULL AND in_its_time(f.added_at, c.id, ends))),
      (7, 'letter', EXISTS (SELECT 1 FROM benefit_letter l WHERE l.person_id = c.person_id AND l.made_at >= c.named_at
                               AND in_its_time(l.made_at, c.id, ends))),
      (8, 'attended', EXISTS (SELECT 1 FROM person p,
                                     days_that_keep_their_plan(c.person_id, least(by_now, (ends ->> c.id::text)::timestamptz)) AS day
                               WHERE p.id = c.person_id AND in_its_time(day::timestamp AT TIME ZONE p.zone, c.id, ends)
                                 AND paying_plan(c.person_id, day) = c.id))
    ) AS found(place, word, there)
   WHERE found.there GROUP BY found.place, found.word ORDER BY found.place
$$;

CREATE OR REPLACE FUNCTION rests_on_correction(plan uuid, by_now timestamptz) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT word FROM rests_on_plan(plan, false, by_now) AS word
   WHERE word <> 'picture'
      OR EXISTS (SELECT 1 FROM card_photo f JOIN coverage c ON c.id = f.coverage_id
                  WHERE c.id = plan AND f.removed_at IS NULL AND f.added_at >= c.named_at
                    AND in_its_time(f.added_at, c.id, (SELECT app_plan_ends())))
$$;
