-- One partner may stop at any stage. What they say is theirs: it is kept apart, read by themselves, the coordinator of
-- the case and their own clinicians, and changes nothing the other partner can see. Only an open act of staff ends the
-- couple: then both have left it in one statement, neither reads anything of the other any longer, joint seats are
-- released, and whoever goes on keeps their own record, clinicians and sessions.
-- Stops: a couple of which one half has left; joint work, a clearance, an enrollment, a place on the waitlist or a letter
-- that declines for two who are no couple any longer; care "by oneself" for somebody who still stands in a couple; a wish told twice.
-- Becomes the refusals `couple-has-ended` and `already-recorded`.

CREATE TABLE withdrawal (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  person_id      uuid NOT NULL,
  wish           text NOT NULL,
  said_at        timestamptz(3) NOT NULL,
  undone_at      timestamptz(3),
  answered_at    timestamptz(3),
  answered_by    uuid,
  CONSTRAINT withdrawal_known_wish CHECK (wish IN ('stop', 'apart')),
  CONSTRAINT withdrawal_ends_once CHECK (undone_at IS NULL OR answered_at IS NULL),
  CONSTRAINT withdrawal_answered_by_somebody CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
  FOREIGN KEY (application_id, person_id) REFERENCES applicant (application_id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX withdrawal_open_idx ON withdrawal (application_id) WHERE undone_at IS NULL AND answered_at IS NULL;
CREATE UNIQUE INDEX withdrawal_one_open ON withdrawal (person_id) WHERE undone_at IS NULL AND answered_at IS NULL;

CREATE TABLE solo_care (
  id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_at   timestamptz(3) NOT NULL,
  from_by   uuid NOT NULL,
  until_at  timestamptz(3),
  FOREIGN KEY (couple_id, person_id) REFERENCES couple_partner (couple_id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE UNIQUE INDEX solo_care_one_live ON solo_care (person_id) WHERE until_at IS NULL;
CREATE INDEX solo_care_couple_id_idx ON solo_care (couple_id);

-- What only a couple that stands may have, and what only those who left one may.
CREATE FUNCTION rule_couple_still_stands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM couple_partner WHERE couple_id = NEW.couple_id AND (left_at IS NULL) = (TG_TABLE_NAME = 'solo_care')
    AND (TG_TABLE_NAME <> 'solo_care' OR person_id = (to_jsonb(NEW) ->> 'person_id')::uuid);
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "couple_still_stands"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'couple_still_stands';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER couple_still_stands AFTER INSERT ON enrollment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_still_stands();
CREATE CONSTRAINT TRIGGER couple_still_stands AFTER INSERT ON joint_clearance
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_still_stands();
CREATE CONSTRAINT TRIGGER couple_still_stands AFTER INSERT ON waitlist_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_still_stands();
CREATE CONSTRAINT TRIGGER couple_still_stands AFTER INSERT ON case_closing
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_still_stands();
CREATE CONSTRAINT TRIGGER couple_still_stands AFTER INSERT ON solo_care
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_still_stands();

-- Has the couple ended, with one or both in care of their own? Then only those who go on count. (domain: CaseFacts)
CREATE FUNCTION couple_is_apart(couple uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM solo_care s WHERE s.couple_id = couple AND s.until_at IS NULL)
$$;

CREATE FUNCTION goes_on(couple uuid, person uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT NOT couple_is_apart(couple)
      OR EXISTS (SELECT 1 FROM solo_care s WHERE s.couple_id = couple AND s.person_id = person AND s.until_at IS NULL)
$$;

-- RULE session-kind-fits-its-people, once more: who serves the two as one meets, when they are no couple any longer, only
-- whoever goes on.
CREATE OR REPLACE FUNCTION misfit_of_session(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH s AS (SELECT * FROM session WHERE id = asked),
       partners AS (SELECT seat.* FROM seat, s WHERE session_id = s.id AND part = 'partner'),
       leads AS (SELECT seat.* FROM seat, s WHERE session_id = s.id AND part = 'clinician' AND released_at IS NULL),
       wanted AS (SELECT CASE s.kind WHEN 'couples' THEN 'couples_therapist' WHEN 'individual' THEN 'individual_therapist'
                           WHEN 'counseling' THEN 'counselor' WHEN 'medical' THEN 'psychiatric_provider'
                           WHEN 'peer' THEN 'peer_coach' END::care_role AS role FROM s)
  SELECT CASE
    WHEN s.cancelled_at IS NOT NULL THEN false
    WHEN s.kind = 'group' THEN NOT EXISTS (SELECT 1 FROM leads) OR EXISTS (
      SELECT 1 FROM leads JOIN clinician c ON c.person_id = leads.person_id
       WHERE NOT c.disciplines && ARRAY['couples_therapist', 'individual_therapist', 'counselor']::care_role[])
    ELSE
      (SELECT count(*) FROM leads) <> 1
      OR (SELECT count(*) FROM partners) <> CASE WHEN s.kind IN ('couples', 'peer') THEN 2 ELSE 1 END
      OR EXISTS (SELECT 1 FROM partners WHERE couple_id <> s.couple_id)
      OR NOT EXISTS (
        SELECT 1 FROM care_assignment a, leads, wanted
         WHERE a.couple_id = s.couple_id AND a.clinician_id = leads.person_id AND a.role = wanted.role
           AND a.assigned_until IS NULL
           AND (a.partner_id = (SELECT person_id FROM partners LIMIT 1)
                OR a.partner_id IS NULL AND goes_on(s.couple_id, (SELECT person_id FROM partners LIMIT 1))))
    END
  FROM s
$$;

-- Ends a couple for both at once, at its coordinator's open act. `going_on` are those whose own care goes on: they keep
-- their own therapist and counselor, and the psychiatric provider; what else served the two as one ends, as do the
-- clinicians of whoever does not go on.
-- Its joint clearance goes with it, and with that (joint_seats_go_with_clearance) no joint seat may be left standing.
CREATE FUNCTION end_couple(asked uuid, going_on uuid[], at_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator' OR NOT asked IN (SELECT unnest(app_couples())) THEN
    RAISE EXCEPTION 'only its coordinator ends a couple' USING ERRCODE = '42501';
  END IF;
  PERFORM 1 FROM couple WHERE id = asked FOR UPDATE;
  UPDATE couple_partner SET left_at = at_time WHERE couple_id = asked AND left_at IS NULL;
  UPDATE applicant SET left_at = at_time
   WHERE left_at IS NULL AND application_id IN (SELECT id FROM application WHERE couple_id = asked);
  UPDATE enrollment SET ended_at = at_time WHERE couple_id = asked AND ended_at IS NULL;
  UPDATE joint_clearance SET superseded_at = at_time WHERE couple_id = asked AND superseded_at IS NULL;
  UPDATE clinical_review SET closed_at = at_time WHERE couple_id = asked AND closed_at IS NULL;
  UPDATE waitlist_entry SET removed_at = at_time WHERE couple_id = asked AND removed_at IS NULL;
  -- Letters that were prepared and not sent decline nothing any longer.
  UPDATE case_closing SET reopened_at = at_time WHERE couple_id = asked AND closed_at IS NULL AND reopened_at IS NULL;
  -- Medicines go on with whoever goes on: who prescribes serves the two as one, and stays while one of them stays.
  UPDATE care_assignment SET assigned_until = at_time, ended_reason = 'program-change'
   WHERE couple_id = asked AND assigned_until IS NULL
     AND CASE WHEN role = 'psychiatric_provider' THEN cardinality(going_on) = 0
              ELSE partner_id IS NULL OR NOT partner_id = ANY (going_on) END;
  INSERT INTO solo_care (couple_id, person_id, from_at, from_by)
    SELECT asked, person_id, at_time, asking FROM couple_partner WHERE couple_id = asked AND person_id = ANY (going_on);
  UPDATE withdrawal SET answered_at = at_time, answered_by = asking
   WHERE undone_at IS NULL AND answered_at IS NULL
     AND application_id IN (SELECT id FROM application WHERE couple_id = asked);
  IF cardinality(going_on) = 0 THEN
    UPDATE application SET closed_at = at_time WHERE couple_id = asked AND closed_at IS NULL;
  END IF;
END $$;

-- People in reach, once more: a clinician who serves one of two who separated does not read the other, and whoever goes
-- on by themselves still knows the names of those who care for them.
CREATE OR REPLACE FUNCTION app_people() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  asking uuid := app_person();
  partner boolean := coalesce(app_role() = 'partner', false);
  clinician boolean := coalesce(app_role() = 'clinician', false);
  applications uuid[] := app_applications();
  couples uuid[] := app_couples();
  sessions uuid[] := CASE WHEN partner OR clinician THEN app_sessions() END;
  attended uuid[] := CASE WHEN clinician THEN app_attended() END;
  patients uuid[] := app_own_patients();
BEGIN
  RETURN (SELECT array_agg(id) FROM (
    SELECT person_id AS id FROM unnest(applications) AS reach JOIN applicant ON application_id = reach
     WHERE NOT partner OR left_at IS NULL
    UNION
    SELECT person_id FROM unnest(couples) AS reach JOIN couple_partner ON couple_id = reach
     WHERE NOT clinician OR left_at IS NULL OR person_id = ANY (patients)
    UNION
    SELECT coordinator_id FROM unnest(applications) AS reach JOIN application ON id = reach
     WHERE partner AND coordinator_id IS NOT NULL
    UNION
    SELECT clinician_id FROM unnest(couples) AS reach JOIN care_assignment ON couple_id = reach
     WHERE partner AND (partner_id IS NULL OR partner_id = asking)
    UNION
    SELECT clinician_id FROM care_assignment WHERE partner AND partner_id = asking
    UNION
    SELECT CASE WHEN partner THEN t.clinician_id ELSE s.person_id END
      FROM solo_care s JOIN care_assignment t ON t.couple_id = s.couple_id AND t.partner_id IS NULL AND t.assigned_until IS NULL
     WHERE s.until_at IS NULL AND (partner AND s.person_id = asking OR clinician AND t.clinician_id = asking)
    UNION
    SELECT person_id FROM unnest(sessions) AS reach JOIN seat ON session_id = reach
     WHERE (clinician AND (couple_id IS NULL OR person_id = ANY (patients)
                           OR couple_id IN (SELECT cp.couple_id FROM couple_partner cp WHERE cp.left_at IS NULL)))
        OR part = 'clinician'
    UNION
    SELECT unnest(attended)) AS people);
END $$;

CREATE POLICY may_read_own ON care_assignment FOR SELECT TO alongside_app USING (app_role() = 'partner' AND (partner_id = app_person()
  OR partner_id IS NULL AND assigned_until IS NULL AND couple_id IN (SELECT couple_id FROM solo_care WHERE person_id = app_person() AND until_at IS NULL)));

-- A wish to stop: one's own, the coordinator's once the application was sent, and one's own clinicians'.
ALTER TABLE withdrawal ENABLE ROW LEVEL SECURITY; ALTER TABLE withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON withdrawal TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (undone_at) ON withdrawal TO alongside_app;
CREATE POLICY may_read ON withdrawal FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND application_id IN (SELECT unnest(app_applications()))) OR person_id IN (SELECT unnest(app_own_patients())) OR person_id IN (SELECT unnest(app_reviewed())));
CREATE POLICY may_add ON withdrawal FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person() AND application_id IN (SELECT unnest(app_applications())));
CREATE POLICY may_change ON withdrawal FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());

-- Care by oneself: whoever has it, and those who answer for it.
ALTER TABLE solo_care ENABLE ROW LEVEL SECURITY; ALTER TABLE solo_care FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON solo_care TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT ON solo_care TO alongside_app;
CREATE POLICY may_read ON solo_care FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() IN ('coordinator', 'director') AND couple_id IN (SELECT unnest(app_couples()))) OR person_id IN (SELECT unnest(app_own_patients())));
