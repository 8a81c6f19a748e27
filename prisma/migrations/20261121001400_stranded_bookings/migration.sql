-- What stands booked although its clinician can no longer hold it: they went on leave, their license for a partner's
-- state ended, or they no longer work here. The rules refuse new bookings of that kind; these are the old ones, for
-- people to move. One reason each, the weightiest. A coordinator reads those of their couples, a director all of them
-- and a clinician their own sessions; an admin, whose change may strand them, reads when, what kind and who has to
-- act, but never which couple.

-- Each couple of a group by itself. A seat its partner released counts: they may still come after all. It is planned
-- anew at every call, because one couple's sessions and everybody's want different ways in.
CREATE FUNCTION stranded_sessions(from_time timestamptz, of_clinician uuid, of_couple uuid)
RETURNS TABLE (session_id uuid, couple_id uuid, kind text, starts_at timestamptz, clinician_id uuid, why text,
               coordinator_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  asking text := coalesce(app_role(), '');
  own uuid := CASE WHEN asking = 'clinician' THEN app_person() END;
  couples uuid[] := CASE WHEN of_couple IS NOT NULL THEN ARRAY[of_couple] END;
BEGIN
  IF asking NOT IN ('coordinator', 'clinician', 'director', 'admin') THEN RETURN; END IF;
  IF asking = 'coordinator' THEN
    couples := ARRAY(SELECT reach FROM unnest(app_couples()) AS reach WHERE of_couple IS NULL OR reach = of_couple);
  END IF;
  RETURN QUERY
  SELECT DISTINCT t.session, CASE WHEN asking NOT IN ('admin', 'clinician') THEN t.couple END, t.kind, t.starts_at,
         t.clinician, CASE WHEN t.gone THEN 'gone' WHEN t.on_leave THEN 'on-leave' ELSE 'unlicensed' END, a.coordinator_id
    FROM (SELECT s.id AS session, seat.couple_id AS couple, s.kind::text AS kind, s.starts_at, c.person_id AS clinician,
                 p.deactivated_at IS NOT NULL OR p.role <> 'clinician' AS gone,
                 EXISTS (SELECT 1 FROM clinician_leave v WHERE v.clinician_id = c.person_id
                            AND v.starts_at < s.ends_at AND v.ends_at > s.starts_at) AS on_leave,
                 s.kind <> 'peer' AND f.state IS NOT NULL
                   AND coalesce(l.expires_on < (s.starts_at AT TIME ZONE s.zone)::date, true) AS unlicensed
            FROM seat
            JOIN session s ON s.id = seat.session_id AND s.cancelled_at IS NULL
            JOIN seat c ON c.session_id = s.id AND c.part = 'clinician' AND c.released_at IS NULL
            JOIN person p ON p.id = c.person_id
            LEFT JOIN partner_profile f ON f.person_id = seat.person_id
            LEFT JOIN clinician_license l ON l.clinician_id = c.person_id AND l.state = f.state
           WHERE seat.part = 'partner' AND (seat.released_at IS NULL OR seat.released_by = seat.person_id)
             AND seat.starts_at > from_time AND c.starts_at > from_time
             AND (couples IS NULL OR seat.couple_id = ANY (couples))
             AND (of_clinician IS NULL OR c.person_id = of_clinician)
             AND (own IS NULL OR c.person_id = own)) AS t
    LEFT JOIN application a ON a.couple_id = t.couple
   WHERE t.gone OR t.on_leave OR t.unlicensed
   ORDER BY t.starts_at, t.session;
END $$;

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
