-- How many days their plan agreed to, and how many of them are used, is a partner's own to know: the days and the count,
-- never the reviewer, the reference or the note; and which days staff let pass, for which they may be billed, never why.
-- Stops a partner from being shown the other's days: each function answers about the one who asks, and about nobody else.

CREATE FUNCTION own_approvals()
RETURNS TABLE (id uuid, coverage_id uuid, units int, from_day date, until_day date, answered_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.chain, a.coverage_id, a.units, a.from_day, a.until_day, a.answered_on
    FROM prior_authorization a
   WHERE app_role() = 'partner' AND a.person_id = app_person() AND a.superseded_at IS NULL
     AND a.status IN ('approved', 'partly-approved')
     AND a.units IS NOT NULL AND a.from_day IS NOT NULL AND a.until_day IS NOT NULL
$$;

-- One's own time in sessions one is billed for, as the burn-down counts it, with the plan that pays first on that day.
CREATE FUNCTION own_billed_times()
RETURNS TABLE (starts_at timestamptz, ends_at timestamptz, attended int, coverage_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT starts_at, ends_at, attended, coverage_id FROM billed_times(app_person()) WHERE app_role() = 'partner'
   ORDER BY starts_at
$$;

-- Under which of one's own plans days must be approved at all, and the days that were let pass without.
CREATE FUNCTION own_plans_that_approve() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT turn.coverage_id FROM plans_in_turn(app_person()) turn
   WHERE app_role() = 'partner' AND authorization_needed(app_person()) AND plan_wants_approval(turn.coverage_id)
$$;

CREATE FUNCTION own_days_let_pass() RETURNS TABLE (from_day date, until_day date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT o.from_day, o.until_day FROM authorization_override o
   WHERE app_role() = 'partner' AND o.person_id = app_person() AND o.withdrawn_at IS NULL
$$;
