-- Who is asking, as every row-level policy sees it. The application sets `app.person` and `app.role` at the start of
-- each transaction (lib/data/transaction.ts); without them nobody is asking and every table is empty.
-- Roles: partner, coordinator, clinician, director, admin; `door` for what happens before someone is signed in
-- (sign-in, making an account, opening an invitation) and `job` for background work.
-- The functions run with their owner's rights, because reach must be found out before it can be enforced.

CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;

CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.role', true), '') $$;

CREATE FUNCTION app_is_staff() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(app_role() IN ('coordinator', 'clinician', 'director', 'admin'), false) $$;

-- What is in reach is found out once for a statement, one branch for each role, and every table is entered by an
-- index: a page about one person costs the same among ten couples and among ten thousand.

-- Applications in reach: a partner's own; a coordinator's own cases once sent; for a director every sent one.
CREATE FUNCTION app_applications() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  RETURN CASE app_role()
    WHEN 'partner' THEN (SELECT array_agg(application_id) FROM applicant WHERE person_id = asking AND left_at IS NULL)
    WHEN 'coordinator' THEN (SELECT array_agg(id) FROM application WHERE coordinator_id = asking AND submitted_at IS NOT NULL)
    WHEN 'director' THEN (SELECT array_agg(id) FROM application WHERE submitted_at IS NOT NULL)
  END;
END $$;

-- Couples in reach: a partner's own; a coordinator's cases; couples on whose care team a clinician is now; all for a director.
CREATE FUNCTION app_couples() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  RETURN CASE app_role()
    WHEN 'partner' THEN (SELECT array_agg(couple_id) FROM couple_partner WHERE person_id = asking AND left_at IS NULL)
    WHEN 'coordinator' THEN (SELECT array_agg(couple_id) FROM application WHERE coordinator_id = asking AND couple_id IS NOT NULL)
    WHEN 'clinician' THEN (SELECT array_agg(DISTINCT couple_id) FROM care_assignment
                            WHERE clinician_id = asking AND assigned_until IS NULL)
    WHEN 'director' THEN (SELECT array_agg(id) FROM couple)
  END;
END $$;

-- Sessions in which the asking person has a seat. A clinician's released seat no longer counts.
CREATE FUNCTION app_sessions() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  RETURN (SELECT array_agg(session_id) FROM seat
           WHERE person_id = asking AND (part = 'partner' OR released_at IS NULL));
END $$;

-- Sessions a clinician may see besides their own: joint ones of the couples they serve.
CREATE FUNCTION app_joint_sessions() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'clinician' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(DISTINCT s.id)
            FROM unnest(app_couples()) AS couple JOIN seat ON seat.couple_id = couple
            JOIN session s ON s.id = seat.session_id AND s.kind IN ('couples', 'group', 'peer'));
END $$;

-- People, other than staff, whose name the asking person may read.
CREATE FUNCTION app_people() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  asking uuid := app_person();
  partner boolean := coalesce(app_role() = 'partner', false);
  applications uuid[] := app_applications();
  couples uuid[] := app_couples();
  sessions uuid[] := CASE WHEN app_role() IN ('partner', 'clinician') THEN app_sessions() END;
BEGIN
  RETURN (SELECT array_agg(id) FROM (
    SELECT person_id AS id FROM unnest(applications) AS reach JOIN applicant ON application_id = reach
    UNION
    SELECT person_id FROM unnest(couples) AS reach JOIN couple_partner ON couple_id = reach
    UNION
    SELECT coordinator_id FROM unnest(applications) AS reach JOIN application ON id = reach
     WHERE partner AND coordinator_id IS NOT NULL
    UNION
    SELECT clinician_id FROM unnest(couples) AS reach JOIN care_assignment ON couple_id = reach
     WHERE partner AND (partner_id IS NULL OR partner_id = asking)
    UNION
    SELECT person_id FROM unnest(sessions) AS reach JOIN seat ON session_id = reach
     WHERE NOT partner OR part = 'clinician') AS people);
END $$;

-- Partners whose own clinician (not the couples therapist) the asking clinician is.
CREATE FUNCTION app_own_patients() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  IF app_role() IS DISTINCT FROM 'clinician' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(partner_id) FROM care_assignment
           WHERE clinician_id = asking AND partner_id IS NOT NULL AND assigned_until IS NULL);
END $$;

-- When people are busy, and nothing else: what a coordinator needs to find a joint time without reading calendars.
-- A seat its partner released still takes their time, as in the rule one-place-at-a-time.
CREATE FUNCTION busy_times(people uuid[], from_time timestamptz, until_time timestamptz)
RETURNS TABLE (person_id uuid, starts_at timestamptz, ends_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT person_id, starts_at, ends_at FROM seat
   WHERE app_role() IN ('coordinator', 'director') AND person_id = ANY (people)
     AND (released_at IS NULL OR (part = 'partner' AND released_by = person_id))
     AND starts_at < until_time AND ends_at > from_time
   ORDER BY person_id, starts_at
$$;

-- A partner's sessions that the asking person may not read, as bare times: shown as "own time" in the lanes.
-- A seat its partner released still counts: otherwise the other would see that they are not going.
CREATE FUNCTION own_times(couple uuid, from_time timestamptz, until_time timestamptz)
RETURNS TABLE (person_id uuid, starts_at timestamptz, ends_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT seat.person_id, seat.starts_at, seat.ends_at
    FROM seat JOIN session s ON s.id = seat.session_id
   WHERE couple IN (SELECT unnest(app_couples())) AND app_role() IN ('partner', 'clinician')
     AND seat.couple_id = couple AND s.cancelled_at IS NULL
     AND s.kind IN ('individual', 'counseling', 'medical')
     AND NOT seat.session_id IN (SELECT unnest(app_sessions()))
     AND seat.starts_at < until_time AND seat.ends_at > from_time
   ORDER BY seat.starts_at
$$;

-- How full each clinician is, for choosing a team: counts only, never whose.
CREATE FUNCTION caseloads() RETURNS TABLE (clinician_id uuid, couples int, as_couples_therapist int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT clinician_id, count(DISTINCT couple_id)::int, (count(*) FILTER (WHERE role = 'couples_therapist'))::int
    FROM care_assignment WHERE app_is_staff() AND assigned_until IS NULL GROUP BY clinician_id
$$;

-- How many places of a group are taken: a count, never by whom.
CREATE FUNCTION group_places_taken(sessions uuid[]) RETURNS TABLE (session_id uuid, taken int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT session_id, count(*)::int FROM seat
   WHERE app_is_staff() AND session_id = ANY (sessions) AND part = 'partner' AND released_at IS NULL
   GROUP BY session_id
$$;

-- The coordinator with the fewest open cases receives a newly sent application.
CREATE FUNCTION coordinator_with_fewest_cases() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id FROM person p LEFT JOIN application a ON a.coordinator_id = p.id AND a.closed_at IS NULL
   WHERE p.role = 'coordinator' AND p.deactivated_at IS NULL
   GROUP BY p.id ORDER BY count(a.id), p.created_at, p.id LIMIT 1
$$;

-- When a coordinator leaves, each open case goes to the colleague who has the fewest at that moment; with nobody left
-- it waits without a coordinator, where a director sees it. An admin moves cases without ever reading one.
CREATE FUNCTION hand_over_cases(leaving uuid)
RETURNS TABLE (moved_application uuid, moved_couple uuid, receiver uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'admin' THEN RETURN; END IF;
  FOR moved_application IN
    SELECT id FROM application WHERE coordinator_id = leaving AND closed_at IS NULL ORDER BY submitted_at, id FOR UPDATE
  LOOP
    UPDATE application SET coordinator_id = coordinator_with_fewest_cases() WHERE id = moved_application
      RETURNING couple_id, coordinator_id INTO moved_couple, receiver;
    RETURN NEXT;
  END LOOP;
END $$;

-- Where to write to partners whose calendar changed: one couple's two, or everyone seated in one session. Addresses
-- only, for those who may change that calendar, and used for notices from fixed templates; no screen shows them.
CREATE FUNCTION notice_addresses(asked_couple uuid, asked_session uuid) RETURNS TABLE (address text, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.email, p.locale FROM person p JOIN account a ON a.person_id = p.id
   WHERE p.deactivated_at IS NULL AND p.id IN (
     SELECT person_id FROM couple_partner
      WHERE couple_id = asked_couple AND left_at IS NULL
        AND app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples()))
     UNION
     SELECT seat.person_id FROM seat JOIN session s ON s.id = seat.session_id
      WHERE s.id = asked_session AND seat.part = 'partner' AND seat.released_at IS NULL
        AND ((app_role() = 'coordinator' AND (s.couple_id IS NULL OR s.couple_id IN (SELECT unnest(app_couples()))))
          OR (app_role() = 'clinician' AND s.id IN (SELECT unnest(app_sessions())))))
   ORDER BY p.id
$$;

-- What a director needs to see where couples wait, and no more: how each check of benefits ended, without payer, plan
-- or figures, and how many partners who asked for a counselor have none yet, without saying who.
CREATE FUNCTION case_checks() RETURNS TABLE (person_id uuid, outcome text, decided_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.person_id, v.outcome::text, v.decided_at
    FROM coverage c LEFT JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL
   WHERE app_role() = 'director'
$$;

CREATE FUNCTION counselors_missing() RETURNS TABLE (couple_id uuid, missing int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT cp.couple_id, count(*)::int
    FROM couple_partner cp
    JOIN private_answer q ON q.person_id = cp.person_id AND q.question = 'substance-related-concern' AND q.answer = 'yes'
   WHERE app_role() = 'director' AND cp.left_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM care_assignment a WHERE a.couple_id = cp.couple_id AND a.partner_id = cp.person_id
                        AND a.role = 'counselor' AND a.assigned_until IS NULL)
   GROUP BY cp.couple_id
$$;

-- A case never rests with someone who has left: an application sent at the very moment its coordinator is deactivated
-- waits here for that decision and goes to a colleague instead.
CREATE FUNCTION case_has_a_working_coordinator() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM person WHERE id = NEW.coordinator_id AND role = 'coordinator' AND deactivated_at IS NULL FOR KEY SHARE;
  IF NOT FOUND THEN NEW.coordinator_id := coordinator_with_fewest_cases(); END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER case_has_a_working_coordinator BEFORE INSERT OR UPDATE OF coordinator_id ON application
  FOR EACH ROW WHEN (NEW.coordinator_id IS NOT NULL) EXECUTE FUNCTION case_has_a_working_coordinator();

-- What a couple has sent is no longer theirs to change, neither back to unsent nor to another coordinator. A trigger and
-- not a policy, because they still lock the row to be told so.
CREATE FUNCTION sent_application_is_kept() RETURNS trigger
LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  RAISE EXCEPTION 'a partner changes nothing that was sent' USING ERRCODE = '42501';
END $$;

CREATE TRIGGER sent_application_is_kept BEFORE UPDATE ON application
  FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL AND current_setting('app.role', true) = 'partner')
  EXECUTE FUNCTION sent_application_is_kept();
