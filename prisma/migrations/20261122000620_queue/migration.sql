-- The coordinator's queue in one statement: which couples stand in which view, in which order, and how many in each.
-- Stages and views are those of lib/domain/program (case-stage.ts, desk-views.ts) and held against them by a test.

-- Minutes in which somebody was at the desk, Monday to Friday 9 to 5 by the clocks of a zone, counted from a Monday
-- long ago: the difference between two instants is the working time between them (domain: workingMinutes).
CREATE FUNCTION working_minutes_until(at timestamptz, zone text) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ((at AT TIME ZONE zone)::date - date '2001-01-01') / 7 * 2400.0
       + least(((at AT TIME ZONE zone)::date - date '2001-01-01') % 7, 5) * 480
       + CASE WHEN ((at AT TIME ZONE zone)::date - date '2001-01-01') % 7 < 5
              THEN least(greatest(extract(epoch FROM (at AT TIME ZONE zone)::time) / 60 - 540, 0), 480) ELSE 0 END
$$;

CREATE FUNCTION case_stage(settled boolean, enrolled_at timestamptz, team_complete boolean, sessions_until timestamptz, at timestamptz)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN enrolled_at IS NULL THEN CASE WHEN settled THEN 'ready-to-enroll' ELSE 'to-verify' END
              WHEN NOT team_complete THEN 'ready-for-care-team'
              WHEN sessions_until > at THEN 'in-program' ELSE 'ready-to-schedule' END
$$;

-- In which views a couple stands. `payer`: 'asked' or 'silent' where all that is open waits for payers (couples_asking).
CREATE FUNCTION desk_views(stage text, needs boolean, closed boolean, waits boolean, asleep boolean, waiting_on text, payer text, starts_soon boolean, days_end boolean)
RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN closed THEN '{closed}'::text[]
    WHEN asleep AND NOT needs THEN array_remove(ARRAY['snoozed', CASE waiting_on WHEN 'payer' THEN 'payer' WHEN 'couple' THEN 'couple' END,
           CASE WHEN waits THEN 'waitlist' END, CASE WHEN stage = 'in-program' THEN 'program' END, CASE WHEN days_end THEN 'ending' END], NULL)
    WHEN waits AND NOT needs THEN array_remove(ARRAY['waitlist', CASE WHEN days_end THEN 'ending' END], NULL)
    ELSE array_remove(ARRAY[CASE WHEN needs OR (stage <> 'in-program' AND payer IS DISTINCT FROM 'asked') THEN 'next' END,
           CASE WHEN payer IS NOT NULL THEN 'payer' END, CASE WHEN waits THEN 'waitlist' END,
           CASE stage WHEN 'to-verify' THEN 'verify' WHEN 'ready-to-enroll' THEN 'enroll' WHEN 'ready-for-care-team' THEN 'care-team'
                      WHEN 'ready-to-schedule' THEN 'schedule' WHEN 'in-program' THEN 'program' END,
           CASE WHEN starts_soon THEN 'starting' END, CASE WHEN days_end THEN 'ending' END], NULL) END
$$;

-- What is due first comes first (what was promised and no longer holds before everything), then what is oldest. A
-- good-faith estimate that is owed stands among what is next whatever else is so, and is due by its legal day.
-- `named` are plain words; `ending` are couples whose approved days run out; `most` rows from `skipped` on. The answer is one row: how many in each view, how many in
-- this list, and the list's couples in order.
CREATE FUNCTION desk_queue(at timestamptz, zone text, week_end timestamptz, asked_view text, asked_tags text[], named text, sorted text, skipped int, most int, ending uuid[])
RETURNS TABLE (counts jsonb, total int, couples jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE asking uuid := CASE WHEN app_role() = 'coordinator' THEN app_person() END;
BEGIN
  RETURN QUERY
  WITH owed AS MATERIALIZED (
         SELECT cp.couple_id, min(o.due_on) AS due_on
           FROM estimate_owed o JOIN couple_partner cp ON cp.person_id = o.person_id
          WHERE o.settled_at IS NULL AND o.withdrawn_at IS NULL AND goes_on(cp.couple_id, cp.person_id)
          GROUP BY cp.couple_id),
       known AS MATERIALIZED (
         SELECT a.couple_id, a.submitted_at, a.closed_at, k.known_as, z.until, z.waiting_on, w.id IS NOT NULL AS waits,
                z.id IS NOT NULL AS asleep, e.couple_id IS NOT NULL AS owed,
                working_minutes_until((e.due_on + 1)::timestamp AT TIME ZONE zone, zone) AS owed_due,
                coalesce(k.stranded_session_until > at, false) OR coalesce(k.place_stranded_from <= at::date, false)
                  OR EXISTS (SELECT 1 FROM withdrawal y WHERE y.application_id = a.id AND y.undone_at IS NULL AND y.answered_at IS NULL) AS needs,
                case_stage(k.settled, k.enrolled_at, k.team_complete, k.sessions_until, at) AS stage,
                k.settled_at, k.enrolled_at, k.team_changed_at, k.sessions_from, k.sessions_until,
                CASE WHEN k.enrolled_at IS NULL AND NOT k.settled AND q.since IS NOT NULL
                     THEN CASE WHEN silent_since(at) > q.since THEN 'silent' ELSE 'asked' END END AS payer
           FROM application a
           JOIN case_standing k ON k.couple_id = a.couple_id
           LEFT JOIN case_snooze z ON z.couple_id = a.couple_id AND z.ended_at IS NULL AND z.until > at
           LEFT JOIN waitlist_entry w ON w.couple_id = a.couple_id AND w.removed_at IS NULL
           LEFT JOIN owed e ON e.couple_id = a.couple_id
           LEFT JOIN couples_asking(ARRAY(SELECT couple_id FROM application WHERE coordinator_id = asking)) q ON q.couple_id = a.couple_id
          WHERE a.coordinator_id = asking AND a.submitted_at IS NOT NULL),
       seen AS MATERIALIZED (
         SELECT k.*,
                desk_views(stage, needs OR owed, closed_at IS NOT NULL, waits, asleep, waiting_on, payer,
                  coalesce(enrolled_at IS NOT NULL AND sessions_from >= at AND sessions_from < week_end, false),
                  couple_id = ANY (ending)) AS views,
                CASE stage WHEN 'to-verify' THEN submitted_at WHEN 'ready-to-enroll' THEN settled_at
                  WHEN 'ready-for-care-team' THEN enrolled_at
                  WHEN 'ready-to-schedule' THEN greatest(enrolled_at, team_changed_at, sessions_until) END AS since
           FROM known k),
       here AS (
         SELECT s.*, least(owed_due, CASE WHEN stage IN ('to-verify', 'ready-to-enroll') THEN 480 ELSE 960 END
                     + working_minutes_until(since, zone)) AS due
           FROM seen s
          WHERE asked_view = ANY (views) AND (named = '' OR position(named IN known_as) > 0)
            AND NOT EXISTS (SELECT 1 FROM unnest(asked_tags) AS t (tag)
                             WHERE NOT EXISTS (SELECT 1 FROM case_tag x WHERE x.couple_id = s.couple_id AND x.tag = t.tag)))
  SELECT (SELECT coalesce(jsonb_object_agg(v.view, v.couples), '{}')
            FROM (SELECT view, count(*) AS couples FROM seen, unnest(views) AS view GROUP BY view) v),
         (SELECT count(*)::int FROM here),
         (SELECT coalesce(jsonb_agg(couple_id ORDER BY place), '[]')
            FROM (SELECT couple_id, row_number() OVER (ORDER BY CASE WHEN sorted = 'name' THEN known_as END,
                           CASE WHEN sorted = 'age' THEN submitted_at END,
                           CASE WHEN sorted = 'due' AND needs THEN 0 ELSE 1 END,
                           CASE WHEN sorted = 'due' AND NOT needs THEN due END NULLS LAST, submitted_at, couple_id) AS place
                    FROM here) ordered WHERE place > skipped AND place <= skipped + most);
END $$;

-- All that is shown of some couples of one's own. Reach is asked once for all of them instead of once a table. Of the
-- private parts, consents and the tech check it says only whether they are done; the consents are those that
-- required_consents_live asks for.
CREATE FUNCTION desk_cases(asked uuid[], at timestamptz) RETURNS TABLE (one jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT jsonb_build_object(
           'coupleId', a.couple_id, 'reference', a.reference, 'submittedAt', a.submitted_at, 'closedAt', a.closed_at,
           'owner', owner.name, 'enrolledAt', k.enrolled_at, 'apart', couple_is_apart(a.couple_id),
           'snooze', (SELECT jsonb_build_object('until', z.until, 'waitingOn', z.waiting_on) FROM case_snooze z
                       WHERE z.couple_id = a.couple_id AND z.ended_at IS NULL AND z.until > at),
           'waitlist', (SELECT jsonb_build_object('reason', w.reason, 'since', w.added_at) FROM waitlist_entry w
                         WHERE w.couple_id = a.couple_id AND w.removed_at IS NULL),
           'tags', coalesce((SELECT jsonb_agg(t.tag ORDER BY t.tag) FROM case_tag t WHERE t.couple_id = a.couple_id), '[]'),
           'team', coalesce((SELECT jsonb_agg(jsonb_build_object('role', t.role, 'partnerId', t.partner_id,
                                                         'from', extract(epoch FROM t.assigned_from) * 1000))
                       FROM care_assignment t
                      WHERE t.couple_id = a.couple_id AND t.assigned_until IS NULL), '[]'),
           'sessionsAhead', coalesce(k.sessions_until > at, false),
           'lastEndedAt', (SELECT max(s.ends_at) FROM session s WHERE s.couple_id = a.couple_id AND s.cancelled_at IS NULL
                              AND s.ends_at <= at),
           'isStranded', coalesce(k.stranded_session_until > at, false) OR coalesce(k.place_stranded_from <= at::date, false),
           'partners', (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'concern', q.answer,
                     'goesOn', goes_on(a.couple_id, p.id), 'saidStop', EXISTS (SELECT 1 FROM withdrawal y
                        WHERE y.application_id = a.id AND y.person_id = p.id AND y.undone_at IS NULL AND y.answered_at IS NULL),
                     'legalName', coalesce(f.legal_name, p.name),
                     'paysSince', extract(epoch FROM self.recorded_at) * 1000,
                     'owed', (SELECT jsonb_build_object('on', o.occasion_on, 'due', o.due_on) FROM estimate_owed o
                        WHERE o.person_id = p.id AND o.settled_at IS NULL AND o.withdrawn_at IS NULL),
                     'identified', EXISTS (SELECT 1 FROM identity_check i WHERE i.person_id = p.id AND i.withdrawn_at IS NULL),
                     'aboutYou', f.person_id IS NOT NULL,
                     'screened', EXISTS (SELECT 1 FROM private_part part WHERE part.person_id = p.id AND part.finished_at IS NOT NULL)
                        OR EXISTS (SELECT 1 FROM interview_record met WHERE met.couple_id = a.couple_id AND met.person_id = p.id AND met.held_alone),
                     'consented', 5 = (SELECT count(DISTINCT s.kind) FROM consent_signature s
                        WHERE s.person_id = p.id AND s.about = '' AND (s.expires_at IS NULL OR s.expires_at > at)
                          AND s.kind IN ('privacy-notice', 'care', 'video', 'agreement', 'care-and-payment')
                          AND NOT EXISTS (SELECT 1 FROM consent_ending x WHERE x.signature_id = s.id)),
                     'techChecked', EXISTS (SELECT 1 FROM tech_check tech WHERE tech.person_id = p.id),
                     'gaveTimes', EXISTS (SELECT 1 FROM available_time av WHERE av.person_id = p.id),
                     'coverages', coalesce(plans.list, '[]')) ORDER BY cp.position)
              FROM couple_partner cp
              JOIN person p ON p.id = cp.person_id
              LEFT JOIN partner_profile f ON f.person_id = p.id
              LEFT JOIN self_payment self ON self.person_id = p.id AND self.withdrawn_at IS NULL
              LEFT JOIN private_answer q ON q.person_id = p.id AND q.question = 'substance-related-concern'
              LEFT JOIN LATERAL (
                SELECT jsonb_agg(jsonb_build_object('id', c.id, 'holder', c.holder, 'payer', c.payer_name,
                         'planKind', c.plan_kind, 'outcome', v.outcome,
                         'concludedAt', extract(epoch FROM v.decided_at) * 1000,
                         'facts', coalesce((SELECT jsonb_agg(jsonb_build_object('key', f.key, 'value', f.value))
                                              FROM benefit_fact f WHERE v.id IS NULL AND f.coverage_id = c.id
                                               AND f.withdrawn_at IS NULL AND counts_until(f.said_on) > at::date), '[]'))
                         ORDER BY c.pay_order) AS list
                  FROM coverage c
                  LEFT JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL
                 WHERE c.person_id = p.id AND plan_of_case(c, cp)) plans ON true
             WHERE cp.couple_id = a.couple_id))
      FROM application a
      LEFT JOIN case_standing k ON k.couple_id = a.couple_id
      LEFT JOIN person owner ON owner.id = a.coordinator_id
     WHERE a.couple_id = ANY (asked) AND a.coordinator_id = app_person() AND app_role() = 'coordinator'
       AND a.submitted_at IS NOT NULL
$$;

-- What stands booked and cannot be held, now for as many couples at once as a list shows.
DROP FUNCTION stranded_sessions(timestamptz, uuid, uuid);
DROP FUNCTION stranded_places(date, uuid, uuid);

-- Each couple of a group by itself. A seat its partner released counts: they may still come after all. It is planned
-- anew at every call, because one couple's sessions and everybody's want different ways in.
CREATE FUNCTION stranded_sessions(from_time timestamptz, of_clinician uuid, of_couples uuid[])
RETURNS TABLE (session_id uuid, couple_id uuid, kind text, starts_at timestamptz, clinician_id uuid, why text,
               coordinator_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  asking text := coalesce(app_role(), '');
  own uuid := CASE WHEN asking = 'clinician' THEN app_person() END;
  couples uuid[] := of_couples;
BEGIN
  IF asking NOT IN ('coordinator', 'clinician', 'director', 'admin') THEN RETURN; END IF;
  IF asking = 'coordinator' THEN
    couples := ARRAY(SELECT reach FROM unnest(app_couples()) AS reach WHERE of_couples IS NULL OR reach = ANY (of_couples));
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

CREATE FUNCTION stranded_places(on_day date, of_clinician uuid, of_couples uuid[])
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
            AND (of_couples IS NULL OR t.couple_id = ANY (of_couples))
            AND (app_role() IN ('admin', 'director')
              OR (app_role() = 'coordinator' AND t.couple_id IN (SELECT unnest(app_couples())))))
  SELECT id, CASE WHEN app_role() <> 'admin' THEN couple_id END, role::text, clinician_id, why, coordinator_id
    FROM judged WHERE why IS NOT NULL ORDER BY assigned_from, id
$$;
