-- What stands booked although its clinician can no longer hold it: they went on leave, their license for a partner's
-- state ended, or they no longer work here. The rules refuse new bookings of that kind; these are the old ones, for
-- people to move. One reason each, the weightiest. A coordinator reads those of their couples, a director all of them
-- and a clinician their own sessions; an admin, whose change may strand them, reads when, what kind and who has to
-- act, but never which couple.

CREATE FUNCTION stranded_sessions(from_time timestamptz, of_clinician uuid, of_couple uuid)
RETURNS TABLE (session_id uuid, couple_id uuid, kind text, starts_at timestamptz, clinician_id uuid, why text,
               coordinator_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH ahead AS (
         SELECT s.*, c.person_id AS clinician_id, (s.starts_at AT TIME ZONE s.zone)::date AS on_day,
                seated.couple_id AS of, seated.people
           FROM session s JOIN seat c ON c.session_id = s.id AND c.part = 'clinician' AND c.released_at IS NULL
           LEFT JOIN LATERAL (
                  -- Each couple of a group by itself. Who said that they cannot come may still come after all.
                  SELECT seat.couple_id, array_agg(seat.person_id)
                           FILTER (WHERE seat.released_at IS NULL OR seat.released_by = seat.person_id) AS people
                    FROM seat WHERE seat.session_id = s.id AND seat.part = 'partner'
                   GROUP BY seat.couple_id) AS seated ON true
          WHERE s.cancelled_at IS NULL AND s.starts_at > from_time
            AND (of_clinician IS NULL OR c.person_id = of_clinician)
            AND (of_couple IS NULL OR seated.couple_id = of_couple)
            AND (app_role() IN ('admin', 'director') OR (app_role() = 'clinician' AND c.person_id = app_person())
              OR (app_role() = 'coordinator' AND seated.couple_id IN (SELECT unnest(app_couples()))))),
       judged AS (
         SELECT a.*, CASE
             WHEN p.deactivated_at IS NOT NULL OR p.role <> 'clinician' THEN 'gone'
             WHEN EXISTS (SELECT 1 FROM clinician_leave l WHERE l.clinician_id = a.clinician_id
                             AND l.starts_at < a.ends_at AND l.ends_at > a.starts_at) THEN 'on-leave'
             WHEN a.kind <> 'peer' AND EXISTS (
                    SELECT 1 FROM partner_profile f
                     WHERE f.person_id = ANY (a.people)
                       AND NOT EXISTS (SELECT 1 FROM clinician_license l WHERE l.clinician_id = a.clinician_id
                                          AND l.state = f.state AND l.expires_on >= a.on_day)) THEN 'unlicensed'
           END AS why
           FROM ahead a JOIN person p ON p.id = a.clinician_id)
  SELECT DISTINCT j.id, CASE WHEN app_role() NOT IN ('admin', 'clinician') THEN j.of END, j.kind::text, j.starts_at,
         j.clinician_id, j.why, a.coordinator_id
    FROM judged j LEFT JOIN application a ON a.couple_id = j.of
   WHERE j.why IS NOT NULL
   ORDER BY j.starts_at, j.id
$$;

CREATE FUNCTION stranded_places(on_day date, of_clinician uuid, of_couple uuid)
RETURNS TABLE (assignment_id uuid, couple_id uuid, role text, clinician_id uuid, why text, coordinator_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH judged AS (
         SELECT t.*, a.coordinator_id, CASE
             WHEN p.deactivated_at IS NOT NULL OR p.role <> 'clinician' THEN 'gone'
             WHEN t.role <> 'peer_coach' AND EXISTS (
                    SELECT 1 FROM couple_partner cp JOIN partner_profile f ON f.person_id = cp.person_id
                     WHERE cp.couple_id = t.couple_id AND (t.partner_id IS NULL OR t.partner_id = cp.person_id)
                       AND NOT EXISTS (SELECT 1 FROM clinician_license l WHERE l.clinician_id = t.clinician_id
                                          AND l.state = f.state AND l.expires_on >= on_day)) THEN 'unlicensed'
           END AS why
           FROM care_assignment t
           JOIN person p ON p.id = t.clinician_id
           LEFT JOIN application a ON a.couple_id = t.couple_id
          WHERE t.assigned_until IS NULL AND (of_clinician IS NULL OR t.clinician_id = of_clinician)
            AND (of_couple IS NULL OR t.couple_id = of_couple)
            AND (app_role() IN ('admin', 'director')
              OR (app_role() = 'coordinator' AND t.couple_id IN (SELECT unnest(app_couples())))))
  SELECT id, CASE WHEN app_role() <> 'admin' THEN couple_id END, role::text, clinician_id, why, coordinator_id
    FROM judged WHERE why IS NOT NULL ORDER BY assigned_from, id
$$;
