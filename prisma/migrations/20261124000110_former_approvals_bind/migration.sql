-- Another plan stands in the place of one of which days were approved: until the new one's payer answers, or somebody ends
-- the former approvals, no more is booked than those cover. And where a payer was heard under former words, the desk says
-- that the plan is to be checked anew.
-- Stops: days that may suddenly be booked without bound because a plan was corrected; a corrected plan that nobody asks about.

-- Of which plan the approvals bound what is booked under this one: its own, or the nearest former one's while its payer has
-- not answered. Claims never ask this: a number is of the plan it was given for.
CREATE FUNCTION approving_plan(asked_coverage uuid) RETURNS uuid
LANGUAGE sql STABLE SET search_path = public AS $$
  WITH RECURSIVE chain AS (
    SELECT c.id, c.in_place_of, 0 AS back FROM coverage c WHERE c.id = asked_coverage
    UNION ALL
    SELECT f.id, f.in_place_of, chain.back + 1 FROM chain JOIN coverage f ON f.id = chain.in_place_of)
  SELECT coalesce(
    (SELECT chain.id FROM chain
      WHERE EXISTS (SELECT 1 FROM prior_authorization a
                     WHERE a.coverage_id = chain.id AND a.superseded_at IS NULL
                       AND (a.status IN ('approved', 'partly-approved') OR (chain.back = 0 AND a.status = 'denied')))
      ORDER BY chain.back LIMIT 1), asked_coverage)
$$;

CREATE OR REPLACE FUNCTION plan_wants_approval(asked_coverage uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM prior_authorization
                  WHERE coverage_id = asked_coverage AND superseded_at IS NULL AND status <> 'withdrawn')
      OR approving_plan(asked_coverage) <> asked_coverage
      OR coalesce((SELECT bool_or(said = '"required"') FROM authorization_said(asked_coverage) said),
                  (SELECT y.prior_authorization = 'required' FROM coverage c JOIN payer y ON y.id = c.payer_id
                    WHERE c.id = asked_coverage), false)
$$;

-- As before, each day under the plan whose approvals bound it.
CREATE OR REPLACE FUNCTION days_beyond_authorization(asked_person uuid) RETURNS SETOF date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  plans uuid[] := ARRAY(SELECT turn.coverage_id FROM plans_in_turn(asked_person) turn WHERE plan_wants_approval(turn.coverage_id));
  approving uuid[];
  spans daterange[];
  remaining integer[];
  one record;
  found_at integer;
BEGIN
  SELECT array_agg(a.coverage_id ORDER BY a.until_day, a.from_day, a.chain),
         array_agg(daterange(a.from_day, a.until_day, '[)') ORDER BY a.until_day, a.from_day, a.chain),
         array_agg(a.units ORDER BY a.until_day, a.from_day, a.chain) INTO approving, spans, remaining
    FROM prior_authorization a
   WHERE a.superseded_at IS NULL AND a.status IN ('approved', 'partly-approved') AND a.coverage_id IN (SELECT approving_plan(plan) FROM unnest(plans) AS plan);
  FOR one IN
    SELECT d.day, d.settled, asks.of_plan AS coverage_id
      FROM days_of_care(asked_person) d
      JOIN (SELECT plan, approving_plan(plan) AS of_plan FROM unnest(plans) AS plan) asks ON asks.plan = d.coverage_id
      JOIN coverage c ON c.id = d.coverage_id
      LEFT JOIN payer y ON y.id = c.payer_id
     WHERE d.minutes >= coalesce(y.billable_floor, 180)
       AND (d.settled OR NOT EXISTS (
         SELECT 1 FROM authorization_override o WHERE o.person_id = asked_person AND o.withdrawn_at IS NULL
            AND d.day >= o.from_day AND d.day < o.until_day))
     ORDER BY d.settled DESC, d.day
  LOOP
    found_at := (SELECT min(i) FROM generate_subscripts(spans, 1) AS i
                  WHERE approving[i] = one.coverage_id AND remaining[i] > 0 AND spans[i] @> one.day);
    IF found_at IS NOT NULL THEN remaining[found_at] := remaining[found_at] - 1;
    ELSIF NOT one.settled THEN RETURN NEXT one.day;
    END IF;
  END LOOP;
END $$;

-- What the desk is told of each plan: also that its payer was heard under other words.
DO $$
DECLARE
  said text := '''concludedAt'', extract(epoch FROM v.decided_at) * 1000,';
  body text := pg_get_functiondef('desk_cases'::regproc);
BEGIN
  IF position(said IN body) = 0 THEN RAISE EXCEPTION 'desk_cases does not say %', said; END IF;
  EXECUTE replace(body, said, said || ' ''checkAnew'', c.heard_as IS NOT NULL,');
END $$;
