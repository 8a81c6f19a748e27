-- Who is on duty, who reviews a couple, and what was decided about its joint work. A couple in which one is afraid of
-- the other is not put into one session; so each partner is met alone, and until a clinician has said yes the couple
-- stands on "review" like every other. A row here is read by clinicians and directors: a coordinator learns only
-- whether joint sessions may be booked (`joint_sessions_cleared`), a partner not even that.
-- Stops: two reviewers at once, two live decisions, a clinician on duty twice in the same hour.

CREATE TYPE clearance_decision AS ENUM ('cleared', 'individual_only', 'review');

CREATE TABLE duty_shift (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  clinician_id uuid NOT NULL REFERENCES clinician(person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  starts_at    timestamptz(3) NOT NULL,
  ends_at      timestamptz(3) NOT NULL,
  set_by       uuid NOT NULL,
  set_at       timestamptz(3) NOT NULL,
  removed_at   timestamptz(3),
  CONSTRAINT duty_shift_ends_after_it_starts CHECK (starts_at < ends_at),
  CONSTRAINT duty_shift_once EXCLUDE USING gist (clinician_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)
    WHERE (removed_at IS NULL)
);

CREATE TABLE clinical_review (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id    uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  clinician_id uuid NOT NULL REFERENCES clinician(person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  opened_at    timestamptz(3) NOT NULL,
  closed_at    timestamptz(3)
);
CREATE UNIQUE INDEX clinical_review_one_at_a_time ON clinical_review (couple_id) WHERE closed_at IS NULL;
CREATE INDEX clinical_review_clinician_id_idx ON clinical_review (clinician_id);

CREATE TABLE interview_record (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id  uuid NOT NULL,
  person_id  uuid NOT NULL,
  held_by    uuid NOT NULL REFERENCES clinician(person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  held_at    timestamptz(3) NOT NULL,
  held_alone boolean NOT NULL,
  notes      text NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  FOREIGN KEY (couple_id, person_id) REFERENCES couple_partner (couple_id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX interview_record_person_id_idx ON interview_record (person_id);

CREATE TABLE level_of_care (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id         uuid NOT NULL,
  person_id         uuid NOT NULL,
  criteria_edition  text NOT NULL,
  ratings           text NOT NULL,
  recommended       text NOT NULL,
  actual            text NOT NULL,
  difference_reason text,
  decided_by        uuid NOT NULL REFERENCES clinician(person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  decided_at        timestamptz(3) NOT NULL,
  superseded_at     timestamptz(3),
  CONSTRAINT level_of_care_difference_has_a_reason CHECK (recommended = actual OR difference_reason IS NOT NULL),
  FOREIGN KEY (couple_id, person_id) REFERENCES couple_partner (couple_id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE UNIQUE INDEX level_of_care_one_live ON level_of_care (person_id) WHERE superseded_at IS NULL;

CREATE TABLE joint_clearance (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id     uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  decision      clearance_decision NOT NULL,
  reason        text NOT NULL,
  review_due    date NOT NULL,
  decided_by    uuid NOT NULL,
  decided_as    person_role NOT NULL,
  decided_at    timestamptz(3) NOT NULL,
  superseded_at timestamptz(3),
  CONSTRAINT joint_clearance_by_who_may CHECK (decided_as IN ('clinician', 'director'))
);
CREATE UNIQUE INDEX joint_clearance_one_live ON joint_clearance (couple_id) WHERE superseded_at IS NULL;

-- Whether joint sessions of a couple may be booked: yes, or not yet. Why not is nobody's business here.
CREATE FUNCTION joint_sessions_cleared(couple uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(app_role() IN ('coordinator', 'clinician', 'director'), false)
     AND couple IN (SELECT unnest(app_couples()))
     AND EXISTS (SELECT 1 FROM joint_clearance c
                  WHERE c.couple_id = couple AND c.superseded_at IS NULL AND c.decision = 'cleared')
$$;

-- The clinicians who answer for alerts at this moment, by the clock of the database: staff's to know, and the jobs' that
-- call them.
CREATE FUNCTION on_duty_now() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  RETURN (SELECT array_agg(DISTINCT d.clinician_id) FROM duty_shift d JOIN person p ON p.id = d.clinician_id
           WHERE (app_is_staff() OR app_role() = 'job')
             AND d.removed_at IS NULL AND d.starts_at <= now() AND d.ends_at > now() AND p.deactivated_at IS NULL);
END $$;

CREATE FUNCTION app_is_on_duty() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  RETURN coalesce(app_role() = 'clinician' AND app_person() = ANY (on_duty_now()), false);
END $$;

-- Couples whose review the asking clinician has open. Never those they are the couples therapist of: joint work reads
-- what each told alone only where that partner signed for it.
CREATE FUNCTION app_reviewed_couples() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  IF app_role() IS DISTINCT FROM 'clinician' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(r.couple_id) FROM clinical_review r
           WHERE r.clinician_id = asking AND r.closed_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM care_assignment c
                              WHERE c.couple_id = r.couple_id AND c.clinician_id = asking
                                AND c.role = 'couples_therapist' AND c.assigned_until IS NULL));
END $$;

-- Partners whose private part the asking clinician reads as reviewer, each of the two in a view of their own.
CREATE FUNCTION app_reviewed() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE couples uuid[] := app_reviewed_couples();
BEGIN
  IF couples IS NULL THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(person_id) FROM couple_partner WHERE couple_id = ANY (couples) AND left_at IS NULL);
END $$;

-- Partners for whom an alert is open that the asking clinician attends: anyone's while on duty, their own until it ends.
CREATE FUNCTION app_attended() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  asking uuid := app_person();
  on_duty boolean := app_is_on_duty();
BEGIN
  IF app_role() IS DISTINCT FROM 'clinician' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(DISTINCT person_id) FROM safety_alert
           WHERE closed_at IS NULL AND (on_duty OR acknowledged_by = asking));
END $$;

-- Couples whose review waits, for a clinician on duty or a director: sent, not closed, not yet decided or due again.
-- Names and waiting times, nothing of what anyone answered.
CREATE FUNCTION couples_to_review()
RETURNS TABLE (couple_id uuid, reference text, first_name text, second_name text, sent_at timestamptz, reviewer uuid, again boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.id, a.reference, p1.name, p2.name, a.submitted_at, r.clinician_id, d.id IS NOT NULL
    FROM couple c
    JOIN application a ON a.couple_id = c.id AND a.closed_at IS NULL AND a.submitted_at IS NOT NULL
    JOIN person p1 ON p1.id = c.first_partner_id
    JOIN person p2 ON p2.id = c.second_partner_id
    LEFT JOIN clinical_review r ON r.couple_id = c.id AND r.closed_at IS NULL
    LEFT JOIN joint_clearance d ON d.couple_id = c.id AND d.superseded_at IS NULL
   WHERE (app_is_on_duty() OR app_role() = 'director')
     AND (d.id IS NULL OR d.decision = 'review' OR d.review_due <= current_date)
     AND NOT EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = c.id AND cp.left_at IS NOT NULL)
   ORDER BY a.submitted_at, c.id
$$;

-- For the job that reminds whoever is on duty: how many decisions are due to be looked at again, and nothing else.
CREATE FUNCTION reviews_due(today date) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT count(*)::integer FROM joint_clearance d
   WHERE app_role() = 'job' AND d.superseded_at IS NULL AND d.review_due <= today
     AND NOT EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = d.couple_id AND cp.left_at IS NOT NULL)
$$;

-- Whether a clinician on duty may open this couple's review: it waits, an alert about one of them is open, or they are
-- one of the couple's own clinicians and see a need. Its couples therapist never may.
CREATE FUNCTION may_take_review(couple uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT app_is_on_duty()
    AND NOT EXISTS (SELECT 1 FROM care_assignment c
                     WHERE c.couple_id = couple AND c.clinician_id = app_person()
                       AND c.role = 'couples_therapist' AND c.assigned_until IS NULL)
    AND (
    EXISTS (SELECT 1 FROM couples_to_review() r WHERE r.couple_id = couple)
    OR EXISTS (SELECT 1 FROM safety_alert a JOIN couple_partner cp ON cp.person_id = a.person_id
                WHERE cp.couple_id = couple AND cp.left_at IS NULL AND a.closed_at IS NULL)
    OR EXISTS (SELECT 1 FROM care_assignment c
                WHERE c.couple_id = couple AND c.clinician_id = app_person() AND c.assigned_until IS NULL))
$$;

-- A reviewer sees the couple as its care team does.
CREATE OR REPLACE FUNCTION app_couples() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  RETURN CASE app_role()
    WHEN 'partner' THEN (SELECT array_agg(couple_id) FROM couple_partner WHERE person_id = asking AND left_at IS NULL)
    WHEN 'coordinator' THEN (SELECT array_agg(couple_id) FROM application WHERE coordinator_id = asking AND couple_id IS NOT NULL)
    WHEN 'clinician' THEN (SELECT array_agg(couple_id) FROM (
        SELECT couple_id FROM care_assignment WHERE clinician_id = asking AND assigned_until IS NULL
        UNION SELECT couple_id FROM clinical_review WHERE clinician_id = asking AND closed_at IS NULL) AS couples)
    WHEN 'director' THEN (SELECT array_agg(id) FROM couple)
  END;
END $$;

-- Who is on duty when: all staff may know; directors say so.
ALTER TABLE duty_shift ENABLE ROW LEVEL SECURITY; ALTER TABLE duty_shift FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON duty_shift TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON duty_shift TO alongside_app;
CREATE POLICY may_read ON duty_shift FOR SELECT TO alongside_app USING (app_is_staff());
CREATE POLICY may_add ON duty_shift FOR INSERT TO alongside_app WITH CHECK (app_role() = 'director' AND set_by = app_person());
CREATE POLICY may_change ON duty_shift FOR UPDATE TO alongside_app USING (app_role() = 'director');

-- A review is taken by a clinician on duty for themselves, where one waits or there is cause: being on duty alone opens no
-- private part. It is handed on by a director, and closed by whoever has it.
ALTER TABLE clinical_review ENABLE ROW LEVEL SECURITY; ALTER TABLE clinical_review FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON clinical_review TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (closed_at) ON clinical_review TO alongside_app;
CREATE POLICY may_read ON clinical_review FOR SELECT TO alongside_app USING ((app_role() = 'clinician' AND (clinician_id = app_person() OR app_is_on_duty())) OR app_role() = 'director');
CREATE POLICY may_add ON clinical_review FOR INSERT TO alongside_app WITH CHECK (app_role() = 'director' OR (clinician_id = app_person() AND may_take_review(couple_id)));
CREATE POLICY may_change ON clinical_review FOR UPDATE TO alongside_app USING ((app_role() = 'clinician' AND (clinician_id = app_person() OR app_is_on_duty())) OR app_role() = 'director');

-- What was said in an interview held alone: the reviewer, and this partner's own clinicians. Never the other's, never a
-- coordinator's, never the couples therapist's.
ALTER TABLE interview_record ENABLE ROW LEVEL SECURITY; ALTER TABLE interview_record FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON interview_record TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON interview_record TO alongside_app;
CREATE POLICY may_read ON interview_record FOR SELECT TO alongside_app USING (app_role() = 'clinician' AND (person_id IN (SELECT unnest(app_reviewed())) OR person_id IN (SELECT unnest(app_own_patients()))));
CREATE POLICY may_add ON interview_record FOR INSERT TO alongside_app WITH CHECK (app_role() = 'clinician' AND held_by = app_person() AND person_id IN (SELECT unnest(app_reviewed())));

-- The same people read and record which level of care fits.
ALTER TABLE level_of_care ENABLE ROW LEVEL SECURITY; ALTER TABLE level_of_care FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON level_of_care TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON level_of_care TO alongside_app;
CREATE POLICY may_read ON level_of_care FOR SELECT TO alongside_app USING (app_role() = 'clinician' AND (person_id IN (SELECT unnest(app_reviewed())) OR person_id IN (SELECT unnest(app_own_patients()))));
CREATE POLICY may_add ON level_of_care FOR INSERT TO alongside_app WITH CHECK (app_role() = 'clinician' AND decided_by = app_person() AND person_id IN (SELECT unnest(app_reviewed())));
CREATE POLICY may_change ON level_of_care FOR UPDATE TO alongside_app USING (app_role() = 'clinician' AND person_id IN (SELECT unnest(app_reviewed())));

-- A decision is only ever put in the place of another. A clinician's "yes" wants both met alone, and no open alert
-- (domain: mayDecide); a director's does not replace what a clinician has ruled out.
CREATE FUNCTION may_clear(couple uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE app_role()
    WHEN 'clinician' THEN NOT EXISTS (
      SELECT 1 FROM couple_partner cp WHERE cp.couple_id = couple AND cp.left_at IS NULL
         AND (NOT EXISTS (SELECT 1 FROM interview_record i WHERE i.couple_id = couple AND i.person_id = cp.person_id AND i.held_alone)
              OR EXISTS (SELECT 1 FROM safety_alert a WHERE a.person_id = cp.person_id AND a.closed_at IS NULL)))
    WHEN 'director' THEN coalesce((SELECT NOT (decided_as = 'clinician' AND decision = 'individual_only')
      FROM joint_clearance WHERE couple_id = couple ORDER BY decided_at DESC LIMIT 1), true)
    ELSE false END
$$;

-- The decision on joint work: the couple's clinicians and directors.
ALTER TABLE joint_clearance ENABLE ROW LEVEL SECURITY; ALTER TABLE joint_clearance FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON joint_clearance TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON joint_clearance TO alongside_app;
CREATE POLICY may_read ON joint_clearance FOR SELECT TO alongside_app USING (app_role() IN ('clinician', 'director') AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON joint_clearance FOR INSERT TO alongside_app WITH CHECK (decided_by = app_person() AND decided_as::text = app_role() AND ((app_role() = 'clinician' AND couple_id IN (SELECT unnest(app_reviewed_couples()))) OR app_role() = 'director'));
CREATE POLICY may_clear ON joint_clearance AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (decision <> 'cleared' OR may_clear(couple_id));
CREATE POLICY may_change ON joint_clearance FOR UPDATE TO alongside_app USING ((app_role() = 'clinician' AND couple_id IN (SELECT unnest(app_reviewed_couples()))) OR app_role() = 'director');

-- A clinician who closes the gate frees the couple's joint seats in the same act, and a reviewer need not be in the room.
CREATE POLICY may_close_the_gate ON seat FOR UPDATE TO alongside_app USING (app_role() = 'clinician' AND (couple_id IN (SELECT unnest(app_reviewed_couples())) OR session_id IN (SELECT id FROM session WHERE couple_id IN (SELECT unnest(app_reviewed_couples())))));
CREATE POLICY may_close_the_gate ON session FOR UPDATE TO alongside_app USING (app_role() = 'clinician' AND couple_id IN (SELECT unnest(app_reviewed_couples())));

-- Alerts: clinicians on duty, whoever took one on, and the couple's reviewer.
CREATE POLICY may_attend ON safety_alert FOR SELECT TO alongside_app USING (app_role() = 'clinician' AND (app_is_on_duty() OR acknowledged_by = app_person() OR person_id IN (SELECT unnest(app_reviewed()))));
CREATE POLICY may_attend_to ON safety_alert FOR UPDATE TO alongside_app USING (app_role() = 'clinician' AND (app_is_on_duty() OR acknowledged_by = app_person() OR person_id IN (SELECT unnest(app_reviewed()))));

-- Whoever answers for an alert, or ends it, is who says so.
CREATE FUNCTION rule_alert_in_ones_own_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_role() = 'clinician'
     AND (NEW.acknowledged_by IS DISTINCT FROM OLD.acknowledged_by AND NEW.acknowledged_by IS DISTINCT FROM app_person()
          OR NEW.closed_by IS DISTINCT FROM OLD.closed_by AND (OLD.closed_by IS NOT NULL OR NEW.closed_by IS DISTINCT FROM app_person())) THEN
    RAISE EXCEPTION 'violates rule "alert_in_ones_own_name"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'alert_in_ones_own_name';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER alert_in_ones_own_name BEFORE UPDATE ON safety_alert
  FOR EACH ROW EXECUTE FUNCTION rule_alert_in_ones_own_name();

-- What a director sees of alerts: their clocks. Neither whose they are nor why.
CREATE FUNCTION alert_clocks() RETURNS TABLE (level text, raised_at timestamptz, due_at timestamptz, acknowledged_at timestamptz, closed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT level, raised_at, due_at, acknowledged_at, closed_at FROM safety_alert
   WHERE app_role() = 'director' ORDER BY raised_at DESC
$$;

-- The sittings with an instrument behind the alerts a clinician attends: those answers, and no others.
CREATE FUNCTION app_attended_rounds() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  asking uuid := app_person();
  on_duty boolean := app_is_on_duty();
BEGIN
  IF app_role() IS DISTINCT FROM 'clinician' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(round_id) FROM safety_alert
           WHERE closed_at IS NULL AND round_id IS NOT NULL AND (on_duty OR acknowledged_by = asking));
END $$;

-- The private parts of both partners, for the clinician who reviews the couple; the answers behind an alert, for the one
-- who attends it; and for both how to reach this partner safely, and whom to call in an emergency.
CREATE POLICY may_review ON measure_round FOR SELECT TO alongside_app USING (person_id IN (SELECT unnest(app_reviewed())) OR id IN (SELECT unnest(app_attended_rounds())));
CREATE POLICY may_review ON measure_answer FOR SELECT TO alongside_app USING (person_id IN (SELECT unnest(app_reviewed())) OR round_id IN (SELECT unnest(app_attended_rounds())));
CREATE POLICY may_review ON private_text FOR SELECT TO alongside_app USING (person_id IN (SELECT unnest(app_reviewed())));
CREATE POLICY may_review ON private_answer FOR SELECT TO alongside_app USING (person_id IN (SELECT unnest(app_reviewed())));
CREATE POLICY may_review ON safe_contact FOR SELECT TO alongside_app USING (person_id IN (SELECT unnest(app_reviewed())) OR person_id IN (SELECT unnest(app_attended())));
CREATE POLICY may_review ON safe_channel FOR SELECT TO alongside_app USING (person_id IN (SELECT unnest(app_reviewed())) OR person_id IN (SELECT unnest(app_attended())));
CREATE POLICY may_review ON emergency_contact FOR SELECT TO alongside_app USING (person_id IN (SELECT unnest(app_reviewed())) OR person_id IN (SELECT unnest(app_attended())));

-- Where an alert is announced: whoever is on duty at that moment, and while nobody is, every director.
CREATE OR REPLACE FUNCTION duty_addresses(at_time timestamptz) RETURNS TABLE (address text, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH on_duty AS (
    SELECT DISTINCT d.clinician_id AS id FROM duty_shift d JOIN person p ON p.id = d.clinician_id
     WHERE d.removed_at IS NULL AND d.starts_at <= at_time AND d.ends_at > at_time AND p.deactivated_at IS NULL)
  SELECT a.email, p.locale FROM person p JOIN account a ON a.person_id = p.id
   WHERE app_role() = 'job' AND p.deactivated_at IS NULL
     AND (p.id IN (SELECT id FROM on_duty) OR (p.role = 'director' AND NOT EXISTS (SELECT 1 FROM on_duty)))
   ORDER BY p.id
$$;

-- A reviewer who closes the gate, like the coordinator, tells both partners that something changed.
CREATE OR REPLACE FUNCTION notice_people(asked_couple uuid, asked_session uuid) RETURNS TABLE (person uuid, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id, p.locale FROM person p
   WHERE p.deactivated_at IS NULL AND p.id IN (
     SELECT person_id FROM couple_partner
      WHERE couple_id = asked_couple AND left_at IS NULL
        AND ((app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())))
          OR couple_id IN (SELECT unnest(app_reviewed_couples())))
     UNION
     SELECT seat.person_id FROM seat JOIN session s ON s.id = seat.session_id
      WHERE s.id = asked_session AND seat.part = 'partner' AND seat.released_at IS NULL
        AND ((app_role() = 'coordinator' AND (s.couple_id IS NULL OR s.couple_id IN (SELECT unnest(app_couples()))))
          OR (app_role() = 'clinician' AND s.id IN (SELECT unnest(app_sessions())))
          OR s.couple_id IN (SELECT unnest(app_reviewed_couples()))))
   ORDER BY p.id
$$;
