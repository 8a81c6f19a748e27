-- The private part in full. Each partner answers alone; what they say is kept sealed (lib/data/sealed.ts), answer by
-- answer, and an answer that was changed stays as the earlier one: this is a clinical record.
-- Stops: an answer rewritten after the fact; two answers in force to one question; a partner, a coordinator or an admin
-- who reads any of it; a couples therapist who reads what one partner said about being safe with the other; an alert
-- raised about somebody else, raised twice for one cause, or raised and never given a time by which somebody looks.

-- One sitting with one instrument. Its occasion keeps intake apart from later weeks.
CREATE TABLE measure_round (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id   uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  instrument  text NOT NULL,
  edition     text NOT NULL,
  language    text NOT NULL,
  occasion    text NOT NULL,
  opened_at   timestamptz(3) NOT NULL,
  finished_at timestamptz(3)
);
CREATE UNIQUE INDEX measure_round_one_per_occasion ON measure_round (person_id, instrument, occasion);
CREATE UNIQUE INDEX measure_round_of_person ON measure_round (id, person_id, instrument);

-- One answer to one item, or that it was skipped: the two look alike while they are sealed.
CREATE TABLE measure_answer (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id      uuid NOT NULL,
  person_id     uuid NOT NULL,
  instrument    text NOT NULL,
  item          text NOT NULL,
  value_sealed  text NOT NULL,
  answered_at   timestamptz(3) NOT NULL,
  superseded_at timestamptz(3),
  CONSTRAINT measure_answer_in_its_round FOREIGN KEY (round_id, person_id, instrument)
    REFERENCES measure_round (id, person_id, instrument) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX measure_answer_person_id_idx ON measure_answer (person_id);
CREATE UNIQUE INDEX measure_answer_one_in_force ON measure_answer (round_id, item) WHERE superseded_at IS NULL;

-- What is asked in our own words: history, medicines, needs and goals. `criteria_edition` says to which edition of the
-- placement criteria a need belongs; only a clinician says how severe it is, elsewhere.
CREATE TABLE private_text (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id        uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  topic            text NOT NULL,
  criteria_edition text,
  text_sealed      text NOT NULL,
  written_at       timestamptz(3) NOT NULL,
  superseded_at    timestamptz(3),
  CONSTRAINT private_text_known_edition CHECK (criteria_edition IN ('3', '4'))
);
CREATE UNIQUE INDEX private_text_one_in_force ON private_text (person_id, topic) WHERE superseded_at IS NULL;
CREATE INDEX private_text_person_id_idx ON private_text (person_id);

-- Whether this person went through their part to the end. Every question in it may be skipped.
CREATE TABLE private_part (
  person_id   uuid PRIMARY KEY REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  begun_at    timestamptz(3) NOT NULL,
  finished_at timestamptz(3)
);

-- Something a clinician must look at, with the time by which they do. It outlives a change of the answer behind it.
CREATE TABLE safety_alert (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id       uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  round_id        uuid REFERENCES measure_round(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  cause           text NOT NULL,
  level           text NOT NULL,
  raised_at       timestamptz(3) NOT NULL,
  due_at          timestamptz(3) NOT NULL,
  announced_at    timestamptz(3),
  acknowledged_by uuid REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  acknowledged_at timestamptz(3),
  closed_by       uuid REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  closed_at       timestamptz(3),
  outcome         text,
  CONSTRAINT safety_alert_known_cause CHECK (cause IN ('self-harm-item', 'suicide-screen', 'partner-violence')),
  CONSTRAINT safety_alert_known_level CHECK (level IN ('same-day', 'now')),
  CONSTRAINT safety_alert_has_time CHECK (due_at > raised_at),
  CONSTRAINT safety_alert_acknowledged_by_somebody CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL)),
  CONSTRAINT safety_alert_closed_with_outcome CHECK (
    (closed_by IS NULL) = (closed_at IS NULL) AND (closed_at IS NULL OR btrim(coalesce(outcome, '')) <> ''))
);
CREATE INDEX safety_alert_person_id_idx ON safety_alert (person_id);
CREATE INDEX safety_alert_open_idx ON safety_alert (due_at) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX safety_alert_one_open_per_round ON safety_alert (round_id, cause) WHERE closed_at IS NULL;

-- Partners whose couples therapist the asking clinician is: joint work, and no reading of what one of them told alone.
CREATE FUNCTION app_joint_patients() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  IF app_role() IS DISTINCT FROM 'clinician' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(cp.person_id)
            FROM care_assignment a JOIN couple_partner cp ON cp.couple_id = a.couple_id
           WHERE a.clinician_id = asking AND a.role = 'couples_therapist' AND a.assigned_until IS NULL);
END $$;

-- Rounds and answers: one's own, and those of partners whose own clinician asks. Only the mark that an answer was
-- replaced, or a round finished, may change.
ALTER TABLE measure_round ENABLE ROW LEVEL SECURITY; ALTER TABLE measure_round FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON measure_round TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (finished_at) ON measure_round TO alongside_app;
CREATE POLICY may_read ON measure_round FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON measure_round FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON measure_round FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY never_by_couples_therapist ON measure_round AS RESTRICTIVE FOR SELECT TO alongside_app USING (instrument <> 'hark' OR person_id NOT IN (SELECT unnest(coalesce(app_joint_patients(), '{}'))));

ALTER TABLE measure_answer ENABLE ROW LEVEL SECURITY; ALTER TABLE measure_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON measure_answer TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON measure_answer TO alongside_app;
CREATE POLICY may_read ON measure_answer FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON measure_answer FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON measure_answer FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY never_by_couples_therapist ON measure_answer AS RESTRICTIVE FOR SELECT TO alongside_app USING (instrument <> 'hark' OR person_id NOT IN (SELECT unnest(coalesce(app_joint_patients(), '{}'))));

ALTER TABLE private_text ENABLE ROW LEVEL SECURITY; ALTER TABLE private_text FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON private_text TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON private_text TO alongside_app;
CREATE POLICY may_read ON private_text FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON private_text FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON private_text FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());

-- How far one has come is one's own; others learn "finished or not" from the function below.
ALTER TABLE private_part ENABLE ROW LEVEL SECURITY; ALTER TABLE private_part FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON private_part TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (finished_at) ON private_part TO alongside_app;
CREATE POLICY may_read ON private_part FOR SELECT TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_add ON private_part FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON private_part FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());

-- Alerts: here only the job that announces them sees them, to note that it did. No partner ever reads one.
ALTER TABLE safety_alert ENABLE ROW LEVEL SECURITY; ALTER TABLE safety_alert FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON safety_alert TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (announced_at, acknowledged_by, acknowledged_at, closed_by, closed_at, outcome) ON safety_alert TO alongside_app;
CREATE POLICY may_read ON safety_alert FOR SELECT TO alongside_app USING (app_role() = 'job');
CREATE POLICY may_change ON safety_alert FOR UPDATE TO alongside_app USING (app_role() = 'job');

-- Raises an alert for one's own round: one is open per round and cause, and a worse answer makes it more urgent, due
-- sooner and unacknowledged again. Answers the alert, and whether there is something new to announce.
CREATE FUNCTION raise_safety_alert(of_round uuid, of_cause text, of_level text, at_time timestamptz, due_time timestamptz)
RETURNS TABLE (alert uuid, is_new boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  asking uuid := app_person();
  known safety_alert%ROWTYPE;
BEGIN
  PERFORM 1 FROM measure_round WHERE id = of_round AND person_id = asking AND app_role() = 'partner' FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT * INTO known FROM safety_alert WHERE round_id = of_round AND cause = of_cause AND closed_at IS NULL;
  IF NOT FOUND THEN
    INSERT INTO safety_alert (person_id, round_id, cause, level, raised_at, due_at)
      VALUES (asking, of_round, of_cause, of_level, at_time, due_time) RETURNING id INTO alert;
    is_new := true;
  ELSE
    alert := known.id;
    is_new := known.level = 'same-day' AND of_level = 'now';
    IF is_new THEN
      UPDATE safety_alert SET level = of_level, raised_at = least(raised_at, at_time), due_at = least(due_at, due_time),
             announced_at = NULL, acknowledged_by = NULL, acknowledged_at = NULL
       WHERE id = known.id;
    END IF;
  END IF;
  RETURN NEXT;
END $$;

-- Where an alert is announced: addresses only, for the job that sends a neutral mail. Until there are shifts of duty
-- this is every director; the migration that brings shifts replaces it.
CREATE FUNCTION duty_addresses(at_time timestamptz) RETURNS TABLE (address text, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.email, p.locale FROM person p JOIN account a ON a.person_id = p.id
   WHERE app_role() = 'job' AND p.role = 'director' AND p.deactivated_at IS NULL
   ORDER BY p.id
$$;

-- Whether each partner of a couple in reach finished their private part: yes or no, and nothing else of it.
CREATE FUNCTION private_parts_finished(couple uuid) RETURNS TABLE (person_id uuid, finished boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT cp.person_id, coalesce(part.finished_at IS NOT NULL, false)
    FROM couple_partner cp LEFT JOIN private_part part ON part.person_id = cp.person_id
   WHERE cp.couple_id = couple AND cp.left_at IS NULL AND app_is_staff()
     AND couple IN (SELECT unnest(app_couples()))
   ORDER BY cp.position
$$;
