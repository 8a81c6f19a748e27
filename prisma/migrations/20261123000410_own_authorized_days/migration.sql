-- How many days their plan agreed to, and how many of them are used, is a partner's own to know: the days and the count,
-- never the reviewer, the reference, the note or what staff let pass. Stops a partner from being shown the other's days:
-- both functions answer about the one who asks, and about nobody else.

CREATE FUNCTION own_approvals()
RETURNS TABLE (id uuid, coverage_id uuid, units int, from_day date, until_day date, told_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.chain, a.coverage_id, a.units, a.from_day, a.until_day, a.recorded_at
    FROM prior_authorization a
   WHERE app_role() = 'partner' AND a.person_id = app_person() AND a.superseded_at IS NULL
     AND a.status IN ('approved', 'partly-approved')
     AND a.units IS NOT NULL AND a.from_day IS NOT NULL AND a.until_day IS NOT NULL
$$;

-- One's own time in sessions one is billed for, as the burn-down counts it (lib/data/care-times.ts).
CREATE FUNCTION own_billed_times()
RETURNS TABLE (starts_at timestamptz, ends_at timestamptz, attended int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT s.starts_at, s.ends_at, a.minutes
    FROM couple_partner cp
    JOIN seat ON seat.couple_id = cp.couple_id AND seat.person_id = cp.person_id
    JOIN session s ON s.id = seat.session_id AND s.cancelled_at IS NULL
    LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = cp.person_id AND a.superseded_at IS NULL
    LEFT JOIN session_billing b ON b.session_id = s.id AND b.couple_id = cp.couple_id
   WHERE app_role() = 'partner' AND cp.person_id = app_person()
     AND (seat.released_at IS NULL OR seat.released_by = seat.person_id OR a.id IS NOT NULL)
     AND (s.kind NOT IN ('couples', 'group', 'peer') OR b.billable_to IS NULL OR b.billable_to = 'each-own-per-diem'
       OR b.billable_to = CASE cp.position WHEN 1 THEN 'first-partner' ELSE 'second-partner' END)
   ORDER BY s.starts_at
$$;
