-- A day that is over, on which a seat was held, keeps the plan it was under as an attended one does, until somebody writes
-- that the person was not there: approvals of that plan cover it, and attendance is often written a day later.
-- Stops: a February whose days were approved by one payer going to another, without a number, because the plan was changed
-- before somebody wrote down who was there. What is over depends on the moment of asking, so whoever asks says it; at commit
-- the database goes on comparing what is written (attended_days_keep_their_plan).

-- The days, by their own calendar, on which a person was in care, or was to be in a session that has begun and of which
-- nobody wrote down whether they were there. A seat that staff released is nobody's; one they gave back themselves still is.
CREATE FUNCTION days_that_keep_their_plan(asked_person uuid, by_now timestamptz) RETURNS SETOF date
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT (s.starts_at AT TIME ZONE p.zone)::date
    FROM attendance a JOIN session s ON s.id = a.session_id JOIN person p ON p.id = a.person_id
   WHERE a.person_id = asked_person AND a.superseded_at IS NULL AND a.minutes > 0
   UNION
  SELECT (s.starts_at AT TIME ZONE p.zone)::date
    FROM seat JOIN session s ON s.id = seat.session_id AND s.cancelled_at IS NULL JOIN person p ON p.id = seat.person_id
   WHERE seat.person_id = asked_person AND seat.starts_at <= by_now AND still_in_case(seat.couple_id, seat.person_id)
     AND (seat.released_at IS NULL OR seat.released_by = seat.person_id)
     AND NOT EXISTS (SELECT 1 FROM attendance a
                      WHERE a.session_id = seat.session_id AND a.person_id = seat.person_id AND a.superseded_at IS NULL)
$$;

-- As before, and days that are over, by the moment it is done, stay as the attended ones do.
DROP FUNCTION begin_plan_anew(uuid, plan_holder, text, text, text, plan_kind);
CREATE FUNCTION begin_plan_anew(plan uuid, in_name plan_holder, company text, member text, its_group text, kind plan_kind, by_now timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  former coverage := hold_plan_to_correct(plan);
  anew uuid := gen_random_uuid();
  kept uuid;
  at_time timestamptz(3) := clock_timestamp();
  last_day date := (SELECT max(day) FROM days_that_keep_their_plan(former.person_id, by_now) AS day
                     WHERE paying_plan(former.person_id, day) = plan);
  free date := (date_trunc('month', last_day) + interval '1 month')::date;
BEGIN
  UPDATE coverage SET set_aside_at = at_time, updated_at = at_time WHERE id = plan;
  INSERT INTO coverage (id, person_id, pay_order, holder, payer_name, member_id, group_number, plan_kind, order_reason,
                        order_set_by, order_set_at, payer_id, in_place_of, named_at, updated_at)
    VALUES (anew, former.person_id, former.pay_order, in_name, company, member, its_group, kind, former.order_reason,
            former.order_set_by, former.order_set_at, CASE WHEN same_words(former.payer_name, company) THEN former.payer_id END,
            plan, at_time, at_time);
  INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
    VALUES (anew, former.person_id, former.holder, former.payer_name, former.member_id, former.group_number, former.plan_kind,
            app_person(), at_time)
    RETURNING id INTO kept;
  UPDATE coverage SET heard_as = kept WHERE id = anew;
  WITH gone AS (
    UPDATE plan_turn SET superseded_at = greatest(at_time, set_at)
     WHERE coverage_id = plan AND superseded_at IS NULL AND until_day > coalesce(free, '-infinity') RETURNING until_day)
  INSERT INTO plan_turn (person_id, coverage_id, until_day, set_by, set_at)
    SELECT former.person_id, anew, until_day, app_person(), at_time FROM gone;
  IF free IS NOT NULL THEN
    INSERT INTO plan_turn (person_id, coverage_id, until_day, set_by, set_at)
      VALUES (former.person_id, plan, free, app_person(), at_time) ON CONFLICT DO NOTHING;
  END IF;
  IF same_words(former.payer_name, company) THEN UPDATE card_photo SET coverage_id = anew WHERE coverage_id = plan; END IF;
  RETURN anew;
END $$;
