-- A day that is over rests on its plan as an attended one does, also while nobody has written who was there.
-- Stops: a plan taken away as a mistake although care was given under it, so that the day, written down later, goes to another;
-- a correction that does not ask which plan it is, because nobody has written down yet who was there.

-- As before, with the days that are over by a moment.
DROP FUNCTION rests_on_plan(uuid, boolean);
CREATE FUNCTION rests_on_plan(plan uuid, with_former boolean, by_now timestamptz) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE own AS (
    SELECT c.* FROM coverage c WHERE c.id = plan AND app_role() = 'coordinator' AND c.id IN (SELECT unnest(app_plans()))
    UNION ALL
    SELECT f.* FROM own JOIN coverage f ON f.id = own.in_place_of WHERE with_former)
  SELECT found.word
    FROM own c
    CROSS JOIN LATERAL (VALUES
      (1, 'reply', EXISTS (SELECT 1 FROM eligibility_reply r WHERE r.coverage_id = c.id)),
      (2, 'call', EXISTS (SELECT 1 FROM benefit_call b WHERE b.coverage_id = c.id)),
      (3, 'question', EXISTS (SELECT 1 FROM eligibility_request q WHERE q.coverage_id = c.id)),
      (4, 'check', EXISTS (SELECT 1 FROM benefit_verification v WHERE v.coverage_id = c.id)),
      (5, 'approval', EXISTS (SELECT 1 FROM prior_authorization a WHERE a.coverage_id = c.id)),
      (6, 'picture', EXISTS (SELECT 1 FROM card_photo f WHERE f.coverage_id = c.id AND f.removed_at IS NULL)),
      (7, 'letter', EXISTS (SELECT 1 FROM benefit_letter l WHERE l.person_id = c.person_id AND l.made_at >= c.named_at)),
      (8, 'attended', EXISTS (SELECT 1 FROM days_that_keep_their_plan(c.person_id, by_now) AS day WHERE paying_plan(c.person_id, day) = c.id))
    ) AS found(place, word, there)
   WHERE found.there GROUP BY found.place, found.word ORDER BY found.place
$$;

-- As before, by the moment at which it is taken away.
CREATE OR REPLACE FUNCTION take_plan_away(plan uuid, at_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  gone coverage := hold_plan_to_correct(plan);
  behind uuid;
BEGIN
  IF EXISTS (SELECT 1 FROM rests_on_plan(plan, true, at_time)) THEN
    RAISE EXCEPTION 'violates rule "checked_plan_is_kept"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'checked_plan_is_kept';
  END IF;
  UPDATE plan_turn SET superseded_at = greatest(at_time, set_at) WHERE coverage_id = plan AND superseded_at IS NULL;
  UPDATE coverage SET set_aside_at = at_time, updated_at = at_time WHERE id = plan;
  FOR behind IN SELECT id FROM coverage WHERE person_id = gone.person_id AND set_aside_at IS NULL AND pay_order > gone.pay_order
                 ORDER BY pay_order LOOP
    UPDATE coverage SET pay_order = pay_order - 1 WHERE id = behind;
  END LOOP;
END $$;
