-- Prior authorization, billable days and what a claim is made of. Everything here is about one partner: their plan's
-- approval, their minutes, their diagnosis. None of it is readable by either partner (a claim's paper is handed to its
-- person by the desk), and none of it by the other partner's clinicians. What was written is never changed: a newer
-- row takes the place of an older one, which stays.
-- Stops: approved days without a number or an end, an answer without its day, a denial without why, half of a request, a day
-- to appeal by where nothing was denied, more days than their span has, two rows in force for one thing,
-- minutes for somebody who has no seat, two first diagnoses on one day.

-- A payer's approval of days of care for one partner, from being needed to being over; `chain` names the approval,
-- each row a state of it. Days are half-open: `until_day` is the first that is no longer approved.
CREATE TABLE prior_authorization (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  chain           uuid NOT NULL,
  person_id       uuid NOT NULL,
  coverage_id     uuid NOT NULL,
  service_code    text NOT NULL,
  status          text NOT NULL,
  asked_on        date,
  answered_on     date,
  asked_units     integer,
  asked_from      date,
  asked_until     date,
  asked_per_week  integer,
  continues       uuid,
  denied_sealed   text,
  appeal_by       date,
  reference       text NOT NULL DEFAULT '',
  units           integer,
  from_day        date,
  until_day       date,
  reviewer        text NOT NULL DEFAULT '',
  reviewer_phone  text NOT NULL DEFAULT '',
  review_due      date,
  note_sealed     text,
  recorded_by     uuid NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  superseded_at   timestamptz(3),
  CONSTRAINT prior_authorization_coverage_id_person_id_fkey FOREIGN KEY (coverage_id, person_id)
    REFERENCES coverage (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT prior_authorization_status CHECK (status IN ('to-ask', 'asked', 'approved', 'partly-approved', 'denied', 'withdrawn', 'ended')),
  CONSTRAINT prior_authorization_answered CHECK (status NOT IN ('approved', 'partly-approved', 'denied') OR (answered_on IS NOT NULL AND coalesce(answered_on >= asked_on, true))),
  CONSTRAINT prior_authorization_denied_says_why CHECK (status <> 'denied' OR denied_sealed IS NOT NULL),
  -- What is asked for stands whole or not at all, so that an approval in part has a whole.
  CONSTRAINT prior_authorization_asked_whole CHECK (num_nonnulls(asked_units, asked_from, asked_until, asked_per_week) IN (0, 4)
    AND (continues IS NULL OR asked_units IS NOT NULL)),
  CONSTRAINT prior_authorization_asked_within CHECK (asked_until > asked_from AND asked_units BETWEEN 1 AND asked_until - asked_from
    AND asked_per_week BETWEEN 1 AND 7),
  CONSTRAINT prior_authorization_appeal CHECK (appeal_by IS NULL OR (status = 'denied' AND appeal_by >= answered_on)),
  CONSTRAINT prior_authorization_units CHECK (units BETWEEN 1 AND 366),
  CONSTRAINT prior_authorization_forwards CHECK (until_day > from_day),
  CONSTRAINT prior_authorization_approved_in_full CHECK (status NOT IN ('approved', 'partly-approved')
    OR (units IS NOT NULL AND from_day IS NOT NULL AND until_day IS NOT NULL AND btrim(reference) <> '')),
  CONSTRAINT prior_authorization_within_its_span CHECK (status NOT IN ('approved', 'partly-approved') OR units <= until_day - from_day)
);
CREATE INDEX prior_authorization_person_id_idx ON prior_authorization (person_id);
CREATE INDEX prior_authorization_coverage_id_idx ON prior_authorization (coverage_id);
CREATE UNIQUE INDEX prior_authorization_one_live ON prior_authorization (chain) WHERE superseded_at IS NULL;

-- Days of one partner that may be booked beyond what their payer approved: who said so and why.
CREATE TABLE authorization_override (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id    uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  from_day     date NOT NULL,
  until_day    date NOT NULL,
  reason       text NOT NULL,
  made_by      uuid NOT NULL,
  made_at      timestamptz(3) NOT NULL,
  withdrawn_at timestamptz(3),
  CONSTRAINT authorization_override_forwards CHECK (until_day > from_day),
  CONSTRAINT authorization_override_says_why CHECK (btrim(reason) <> ''),
  CONSTRAINT authorization_override_a_month CHECK (until_day - from_day <= 31),
  -- A week back by anybody's clocks.
  CONSTRAINT authorization_override_not_long_past CHECK (from_day >= (made_at AT TIME ZONE 'UTC')::date - 8)
);
CREATE INDEX authorization_override_person_id_idx ON authorization_override (person_id);

-- Under whom a joint session is billed. Without a row it is part of each partner's own day. A table of its own and no
-- column of `session`: partners may read their session's row, and this is not theirs to read.
CREATE TABLE session_billing (
  session_id  uuid NOT NULL REFERENCES session(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  couple_id   uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  billable_to text NOT NULL,
  set_by      uuid NOT NULL,
  set_at      timestamptz(3) NOT NULL,
  PRIMARY KEY (session_id, couple_id),
  CONSTRAINT session_billing_to CHECK (billable_to IN ('first-partner', 'second-partner', 'each-own-per-diem', 'none'))
);

-- Asked at the end, for a booking says who is billed before anybody sits in it.
CREATE FUNCTION billed_apart_only_jointly() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM session s JOIN seat ON seat.session_id = s.id AND seat.couple_id = NEW.couple_id
                  WHERE s.id = NEW.session_id AND s.kind IN ('couples', 'group', 'peer')) THEN
    RAISE EXCEPTION 'only a session that a couple shares is billed to one of them'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'billed_apart_only_jointly';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER billed_apart_only_jointly AFTER INSERT OR UPDATE ON session_billing
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION billed_apart_only_jointly();

-- How long one partner was there, as who was in the room wrote it down.
CREATE TABLE attendance (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  session_id    uuid NOT NULL,
  person_id     uuid NOT NULL,
  minutes       integer NOT NULL,
  recorded_by   uuid NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  superseded_at timestamptz(3),
  CONSTRAINT attendance_session_id_person_id_fkey FOREIGN KEY (session_id, person_id)
    REFERENCES seat (session_id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT attendance_minutes CHECK (minutes BETWEEN 0 AND 1440)
);
CREATE UNIQUE INDEX attendance_one_live ON attendance (session_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX attendance_person_id_idx ON attendance (person_id);

-- Minutes are written down of a session that has begun, and never more than it lasts.
CREATE FUNCTION attendance_within_its_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE held session;
BEGIN
  SELECT * INTO held FROM session WHERE id = NEW.session_id;
  IF held.starts_at > NEW.recorded_at OR NEW.minutes * interval '1 minute' > held.ends_at - held.starts_at THEN
    RAISE EXCEPTION 'nobody was in a session before it began or for longer than it lasted'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attendance_within_its_session';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attendance_within_its_session BEFORE INSERT ON attendance
  FOR EACH ROW EXECUTE FUNCTION attendance_within_its_session();

-- What one partner is treated for, in the order of a claim (`place` 1 comes first). Code and words are sealed.
CREATE TABLE billing_diagnosis (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id   uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  place       integer NOT NULL,
  sealed      text NOT NULL,
  from_day    date NOT NULL,
  until_day   date,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT billing_diagnosis_place CHECK (place BETWEEN 1 AND 12),
  CONSTRAINT billing_diagnosis_forwards CHECK (until_day >= from_day),
  CONSTRAINT billing_diagnosis_one_at_a_place EXCLUDE USING gist (person_id WITH =, place WITH =, daterange(from_day, until_day, '[)') WITH &&)
);

-- What the payer is told of the level of care: which, and when it was found; never by what. For the coordinator of the
-- case, while the partner's consent to work with payers holds.
CREATE FUNCTION level_for_payer(person uuid) RETURNS TABLE (recommended text, actual text, decided_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT l.recommended, l.actual, l.decided_at::date FROM level_of_care l
   WHERE app_role() = 'coordinator' AND person IN (SELECT unnest(app_people())) AND l.person_id = person
     AND l.superseded_at IS NULL AND consent_is_live(person, 'care-and-payment')
$$;

-- One partner's time in the sessions they are billed for, with the minutes somebody wrote down and the plan that pays first
-- on that day. A seat its partner released keeps its time until somebody writes that they were not there. Only joint sessions
-- are billed to one of two, and to a payer that bills joint work apart no couples session is part of a day (domain: countsInDay).
CREATE FUNCTION billed_times(asked_person uuid)
RETURNS TABLE (starts_at timestamptz, ends_at timestamptz, attended integer, coverage_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT s.starts_at, s.ends_at, a.minutes, turn.coverage_id
    FROM seat JOIN session s ON s.id = seat.session_id AND s.cancelled_at IS NULL
    JOIN couple_partner cp ON cp.couple_id = seat.couple_id AND cp.person_id = seat.person_id
    JOIN person p ON p.id = seat.person_id
    LEFT JOIN plans_in_turn(asked_person) turn ON (s.starts_at AT TIME ZONE p.zone)::date >= coalesce(turn.from_day, '-infinity')
     AND (s.starts_at AT TIME ZONE p.zone)::date < coalesce(turn.until_day, 'infinity')
    LEFT JOIN coverage c ON c.id = turn.coverage_id
    LEFT JOIN payer y ON y.id = c.payer_id
    LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = seat.person_id AND a.superseded_at IS NULL
    LEFT JOIN session_billing b ON b.session_id = s.id AND b.couple_id = seat.couple_id
   WHERE seat.person_id = asked_person
     AND (seat.released_at IS NULL OR seat.released_by = seat.person_id OR a.id IS NOT NULL)
     AND (s.kind NOT IN ('couples', 'group', 'peer') OR (coalesce(b.billable_to, 'each-own-per-diem') IN
       ('each-own-per-diem', CASE cp.position WHEN 1 THEN 'first-partner' ELSE 'second-partner' END)
       AND (s.kind <> 'couples' OR coalesce(y.joint_in_per_diem, true))))
$$;
REVOKE EXECUTE ON FUNCTION billed_times(uuid) FROM PUBLIC;

-- The same by their own calendar day, in minutes, and whether all of the day has been written down.
CREATE FUNCTION days_of_care(asked_person uuid)
RETURNS TABLE (day date, minutes integer, settled boolean, coverage_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT (t.starts_at AT TIME ZONE p.zone)::date,
         sum(coalesce(t.attended, extract(epoch FROM t.ends_at - t.starts_at) / 60))::integer,
         bool_and(t.attended IS NOT NULL), t.coverage_id
    FROM billed_times(asked_person) t JOIN person p ON p.id = asked_person
   GROUP BY 1, 4
$$;
REVOKE EXECUTE ON FUNCTION days_of_care(uuid) FROM PUBLIC;

ALTER TABLE prior_authorization ENABLE ROW LEVEL SECURITY; ALTER TABLE prior_authorization FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON prior_authorization TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON prior_authorization TO alongside_app;
CREATE POLICY may_read ON prior_authorization FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));
CREATE POLICY may_add ON prior_authorization FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND recorded_by = app_person());
CREATE POLICY may_change ON prior_authorization FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));
CREATE POLICY needs_consent ON prior_authorization AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (consent_is_live(person_id, 'care-and-payment'));

ALTER TABLE authorization_override ENABLE ROW LEVEL SECURITY; ALTER TABLE authorization_override FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON authorization_override TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON authorization_override TO alongside_app;
CREATE POLICY may_read ON authorization_override FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));
CREATE POLICY may_add ON authorization_override FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND made_by = app_person());
CREATE POLICY may_change ON authorization_override FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));

ALTER TABLE session_billing ENABLE ROW LEVEL SECURITY; ALTER TABLE session_billing FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON session_billing TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (billable_to, set_by, set_at) ON session_billing TO alongside_app;
CREATE POLICY may_read ON session_billing FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON session_billing FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND set_by = app_person());
CREATE POLICY may_change ON session_billing FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples()))) WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND set_by = app_person());

-- Who sat in the session writes down who was there, and so does the coordinator of the case.
ALTER TABLE attendance ENABLE ROW LEVEL SECURITY; ALTER TABLE attendance FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON attendance TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON attendance TO alongside_app;
CREATE POLICY may_read ON attendance FOR SELECT TO alongside_app USING ((app_role() = 'clinician' AND session_id IN (SELECT unnest(app_sessions()))) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON attendance FOR INSERT TO alongside_app WITH CHECK (recorded_by = app_person() AND ((app_role() = 'clinician' AND session_id IN (SELECT unnest(app_sessions()))) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())))));
CREATE POLICY may_change ON attendance FOR UPDATE TO alongside_app USING ((app_role() = 'clinician' AND session_id IN (SELECT unnest(app_sessions()))) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));

-- A partner's own clinicians say what they treat; the coordinator reads it for the claim. Never the couples therapist.
ALTER TABLE billing_diagnosis ENABLE ROW LEVEL SECURITY; ALTER TABLE billing_diagnosis FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON billing_diagnosis TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (until_day) ON billing_diagnosis TO alongside_app;
CREATE POLICY may_read ON billing_diagnosis FOR SELECT TO alongside_app USING ((app_role() = 'clinician' AND person_id IN (SELECT unnest(app_own_patients()))) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON billing_diagnosis FOR INSERT TO alongside_app WITH CHECK (app_role() = 'clinician' AND person_id IN (SELECT unnest(app_own_patients())) AND recorded_by = app_person());
CREATE POLICY may_change ON billing_diagnosis FOR UPDATE TO alongside_app USING (app_role() = 'clinician' AND person_id IN (SELECT unnest(app_own_patients())));
