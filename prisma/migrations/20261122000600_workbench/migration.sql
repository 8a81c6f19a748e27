-- What a coordinator keeps beside a case so that nothing is lost: a date to come back on, notes, tags, a place on the
-- waitlist with its reason, how someone was recognized, what became of an application that was declined, and lists of
-- their own. All of it is for staff who answer for the case; partners read none of it except a letter to themselves.

-- Put aside until a day: comes back by itself, because "asleep" is asked of the clock and never stored.
CREATE TABLE case_snooze (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id  uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  until      timestamptz(3) NOT NULL,
  waiting_on text,
  set_by     uuid NOT NULL,
  set_at     timestamptz(3) NOT NULL,
  ended_at   timestamptz(3),
  CONSTRAINT case_snooze_waiting_on CHECK (waiting_on IN ('payer', 'couple')),
  CONSTRAINT case_snooze_ahead CHECK (until > set_at)
);
CREATE UNIQUE INDEX case_snooze_one_live ON case_snooze (couple_id) WHERE ended_at IS NULL;

-- Sealed: what a coordinator writes about a couple is nobody's but the case's.
CREATE TABLE case_note (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id  uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  author_id  uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  sealed     text NOT NULL,
  written_at timestamptz(3) NOT NULL,
  edited_at  timestamptz(3)
);
CREATE INDEX case_note_couple_id_idx ON case_note (couple_id, written_at);

CREATE TABLE case_tag (
  couple_id uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  tag       text NOT NULL,
  added_by  uuid NOT NULL,
  added_at  timestamptz(3) NOT NULL,
  PRIMARY KEY (couple_id, tag),
  CONSTRAINT case_tag_is_a_word CHECK (tag ~ '^[a-z0-9][a-z0-9 -]{0,23}$')
);

-- A list of one's own: which view, which tags, in which order.
CREATE TABLE desk_filter (
  id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  name      text NOT NULL,
  view      text NOT NULL,
  tags      text[],
  sort      text NOT NULL,
  made_at   timestamptz(3) NOT NULL,
  CONSTRAINT desk_filter_has_tags CHECK (tags IS NOT NULL)
);
CREATE UNIQUE INDEX desk_filter_one_name ON desk_filter (person_id, name);

-- Whether single keys act on the desk (WCAG 2.1.4). No row: they do.
CREATE TABLE desk_preference (
  person_id   uuid PRIMARY KEY REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  single_keys boolean NOT NULL
);

-- A case given to a colleague by its own coordinator, who may take it back for ten minutes.
CREATE TABLE case_pass (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id     uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  from_id       uuid NOT NULL,
  to_id         uuid NOT NULL,
  passed_at     timestamptz(3) NOT NULL,
  taken_back_at timestamptz(3)
);
CREATE INDEX case_pass_couple_id_idx ON case_pass (couple_id, passed_at);

-- One act on one or many couples, as its doer sees it: what was done, what was refused and why, and, for ten minutes,
-- what can be undone.
CREATE TABLE desk_act (
  id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  act       text NOT NULL,
  detail    text NOT NULL,
  couples   uuid[],
  refused   jsonb NOT NULL,
  done_at   timestamptz(3) NOT NULL,
  undone_at timestamptz(3),
  CONSTRAINT desk_act_has_couples CHECK (couples IS NOT NULL),
  CONSTRAINT desk_act_known CHECK (act IN ('snooze', 'tag', 'pass-on'))
);
CREATE INDEX desk_act_person_id_idx ON desk_act (person_id, done_at);

CREATE TABLE waitlist_entry (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id  uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  reason     text NOT NULL,
  added_by   uuid NOT NULL,
  added_at   timestamptz(3) NOT NULL,
  told_at    timestamptz(3),
  removed_at timestamptz(3),
  CONSTRAINT waitlist_entry_reason CHECK (reason IN ('no-clinician-in-state', 'no-couples-therapist', 'no-common-times', 'program-full'))
);
CREATE UNIQUE INDEX waitlist_entry_one_live ON waitlist_entry (couple_id) WHERE removed_at IS NULL;
CREATE INDEX waitlist_entry_order ON waitlist_entry (added_at, id) WHERE removed_at IS NULL;

-- Where else people can go: entered by staff, shown in letters.
CREATE TABLE referral_place (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name       text NOT NULL,
  phone      text NOT NULL,
  detail     text NOT NULL,
  added_by   uuid NOT NULL,
  added_at   timestamptz(3) NOT NULL,
  removed_at timestamptz(3)
);

-- An application that ends without the program: prepared with its letters, closed when they are sent, opened again by
-- an open act. `reason` is one of a few neutral sentences; why beyond it is written nowhere a partner reads.
CREATE TABLE case_closing (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id   uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  reason      text NOT NULL,
  prepared_by uuid NOT NULL,
  prepared_at timestamptz(3) NOT NULL,
  closed_at   timestamptz(3),
  reopened_at timestamptz(3),
  CONSTRAINT case_closing_reason CHECK (reason IN ('other-care-fits-better', 'no-place-in-time', 'not-in-our-states', 'applied-twice'))
);
CREATE UNIQUE INDEX case_closing_one_live ON case_closing (couple_id) WHERE reopened_at IS NULL;

-- One letter for each partner, apart from the other's. `sealed` opens for its reader and for the coordinator.
CREATE TABLE decline_letter (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  closing_id uuid NOT NULL REFERENCES case_closing(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  couple_id  uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  person_id  uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  locale     text NOT NULL,
  sealed     text NOT NULL,
  sent_at    timestamptz(3)
);
CREATE UNIQUE INDEX decline_letter_one_each ON decline_letter (closing_id, person_id);

CREATE FUNCTION each_once(words text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT cardinality(words) = (SELECT count(DISTINCT word) FROM unnest(words) AS word) $$;

-- How a partner was recognized: on a call with that person alone, by two things only the person and their card carry.
-- What they said is not kept, only which two things agreed with the card.
CREATE TABLE identity_check (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id    uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  person_id    uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  way          text NOT NULL,
  card         text NOT NULL,
  agreed       text[],
  alone        boolean NOT NULL,
  checked_by   uuid NOT NULL,
  checked_at   timestamptz(3) NOT NULL,
  withdrawn_at timestamptz(3),
  CONSTRAINT identity_check_way CHECK (way IN ('video-call', 'in-person')),
  CONSTRAINT identity_check_card CHECK (card IN ('drivers-license', 'state-id', 'passport', 'other-photo-id')),
  CONSTRAINT identity_check_alone CHECK (alone),
  CONSTRAINT identity_check_two_facts CHECK (agreed IS NOT NULL AND cardinality(agreed) >= 2 AND each_once(agreed))
);
CREATE UNIQUE INDEX identity_check_one_live ON identity_check (person_id) WHERE withdrawn_at IS NULL;

-- What a coordinator or director found out about two accounts that look like one person.
CREATE TABLE person_match (
  person_id  uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  other_id   uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  verdict    text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz(3) NOT NULL,
  PRIMARY KEY (person_id, other_id),
  CONSTRAINT person_match_verdict CHECK (verdict IN ('same', 'different')),
  CONSTRAINT person_match_in_order CHECK (person_id < other_id)
);

-- Who may read and write it.
ALTER TABLE case_snooze ENABLE ROW LEVEL SECURITY; ALTER TABLE case_snooze FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON case_snooze TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON case_snooze TO alongside_app;
CREATE POLICY may_read ON case_snooze FOR SELECT TO alongside_app USING (app_role() IN ('coordinator', 'director') AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON case_snooze FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND set_by = app_person());
CREATE POLICY may_change ON case_snooze FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

ALTER TABLE case_note ENABLE ROW LEVEL SECURITY; ALTER TABLE case_note FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON case_note TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON case_note TO alongside_app;
CREATE POLICY may_read ON case_note FOR SELECT TO alongside_app USING (app_role() IN ('coordinator', 'director') AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON case_note FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND author_id = app_person());
CREATE POLICY may_change ON case_note FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND author_id = app_person());

ALTER TABLE case_tag ENABLE ROW LEVEL SECURITY; ALTER TABLE case_tag FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON case_tag TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON case_tag TO alongside_app;
CREATE POLICY may_read ON case_tag FOR SELECT TO alongside_app USING (app_role() IN ('coordinator', 'director') AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON case_tag FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND added_by = app_person());
CREATE POLICY may_remove ON case_tag FOR DELETE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

ALTER TABLE desk_filter ENABLE ROW LEVEL SECURITY; ALTER TABLE desk_filter FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON desk_filter TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON desk_filter TO alongside_app;
CREATE POLICY may_read ON desk_filter FOR SELECT TO alongside_app USING (person_id = app_person());
CREATE POLICY may_add ON desk_filter FOR INSERT TO alongside_app WITH CHECK (person_id = app_person() AND app_role() = 'coordinator');
CREATE POLICY may_remove ON desk_filter FOR DELETE TO alongside_app USING (person_id = app_person());

ALTER TABLE desk_preference ENABLE ROW LEVEL SECURITY; ALTER TABLE desk_preference FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON desk_preference TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON desk_preference TO alongside_app;
CREATE POLICY may_read ON desk_preference FOR SELECT TO alongside_app USING (person_id = app_person());
CREATE POLICY may_add ON desk_preference FOR INSERT TO alongside_app WITH CHECK (person_id = app_person() AND app_role() = 'coordinator');
CREATE POLICY may_change ON desk_preference FOR UPDATE TO alongside_app USING (person_id = app_person());

ALTER TABLE case_pass ENABLE ROW LEVEL SECURITY; ALTER TABLE case_pass FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON case_pass TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT ON case_pass TO alongside_app;
CREATE POLICY may_read ON case_pass FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND (from_id = app_person() OR to_id = app_person()) OR (app_role() = 'director' AND couple_id IN (SELECT unnest(app_couples()))));

ALTER TABLE desk_act ENABLE ROW LEVEL SECURITY; ALTER TABLE desk_act FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON desk_act TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON desk_act TO alongside_app;
CREATE POLICY may_read ON desk_act FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND person_id = app_person());
CREATE POLICY may_add ON desk_act FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND person_id = app_person());
CREATE POLICY may_change ON desk_act FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id = app_person());

ALTER TABLE waitlist_entry ENABLE ROW LEVEL SECURITY; ALTER TABLE waitlist_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON waitlist_entry TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON waitlist_entry TO alongside_app;
CREATE POLICY may_read ON waitlist_entry FOR SELECT TO alongside_app USING (app_role() IN ('coordinator', 'director') AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON waitlist_entry FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND added_by = app_person());
CREATE POLICY may_change ON waitlist_entry FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

ALTER TABLE referral_place ENABLE ROW LEVEL SECURITY; ALTER TABLE referral_place FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON referral_place TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON referral_place TO alongside_app;
CREATE POLICY may_read ON referral_place FOR SELECT TO alongside_app USING (app_role() IN ('coordinator', 'director'));
CREATE POLICY may_add ON referral_place FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND added_by = app_person());
CREATE POLICY may_change ON referral_place FOR UPDATE TO alongside_app USING (app_role() = 'coordinator');

ALTER TABLE case_closing ENABLE ROW LEVEL SECURITY; ALTER TABLE case_closing FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON case_closing TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON case_closing TO alongside_app;
CREATE POLICY may_read ON case_closing FOR SELECT TO alongside_app USING (app_role() IN ('coordinator', 'director') AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON case_closing FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND prepared_by = app_person());
CREATE POLICY may_change ON case_closing FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

-- A partner reads their own letter once it was sent, never the other's.
ALTER TABLE decline_letter ENABLE ROW LEVEL SECURITY; ALTER TABLE decline_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON decline_letter TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON decline_letter TO alongside_app;
CREATE POLICY may_read ON decline_letter FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person() AND sent_at IS NOT NULL) OR (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples()))));
CREATE POLICY may_add ON decline_letter FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND sent_at IS NULL);
CREATE POLICY of_this_couple ON decline_letter AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = decline_letter.couple_id AND cp.person_id = decline_letter.person_id));
CREATE POLICY may_change ON decline_letter FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND sent_at IS NULL) WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

ALTER TABLE identity_check ENABLE ROW LEVEL SECURITY; ALTER TABLE identity_check FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON identity_check TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON identity_check TO alongside_app;
CREATE POLICY may_read ON identity_check FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON identity_check FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND person_id IN (SELECT unnest(app_people())) AND checked_by = app_person());
CREATE POLICY of_this_couple ON identity_check AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = identity_check.couple_id AND cp.person_id = identity_check.person_id));
CREATE POLICY may_change ON identity_check FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

ALTER TABLE person_match ENABLE ROW LEVEL SECURITY; ALTER TABLE person_match FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON person_match TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON person_match TO alongside_app;
CREATE POLICY may_read ON person_match FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND other_id IN (SELECT unnest(app_people())));
CREATE POLICY may_add ON person_match FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND decided_by = app_person() AND person_id IN (SELECT unnest(app_people())) AND other_id IN (SELECT unnest(app_people())));
CREATE POLICY may_change ON person_match FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND other_id IN (SELECT unnest(app_people())));

-- A closed application sets both partners free, together: each may apply again, with the same person or another.
-- Opened again, it takes them back, unless one of them is in another application by then. Only what was declined opens
-- again, never a couple that has ended; and the moment of closing stands, because it says who left with it.
CREATE FUNCTION closed_application_sets_partners_free() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL THEN
    UPDATE applicant SET left_at = NEW.closed_at WHERE application_id = NEW.id AND left_at IS NULL;
    UPDATE couple_partner SET left_at = NEW.closed_at WHERE couple_id = NEW.couple_id AND left_at IS NULL;
  ELSIF NEW.closed_at IS NOT NULL AND NEW.closed_at <> OLD.closed_at THEN
    RAISE EXCEPTION 'violates rule "application_closes_once"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'application_closes_once';
  ELSIF NEW.closed_at IS NULL AND OLD.closed_at IS NOT NULL THEN
    PERFORM 1 FROM case_closing
      WHERE couple_id = NEW.couple_id AND closed_at = OLD.closed_at AND reopened_at IS NULL;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'violates rule "only_a_declined_case_reopens"'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'only_a_declined_case_reopens';
    END IF;
    PERFORM 1 FROM applicant was JOIN applicant now_in ON now_in.person_id = was.person_id AND now_in.left_at IS NULL
      WHERE was.application_id = NEW.id AND was.left_at = OLD.closed_at;
    IF FOUND THEN
      RAISE EXCEPTION 'violates rule "reopened_partner_is_free"'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'reopened_partner_is_free';
    END IF;
    UPDATE applicant SET left_at = NULL WHERE application_id = NEW.id AND left_at = OLD.closed_at;
    UPDATE couple_partner SET left_at = NULL WHERE couple_id = NEW.couple_id AND left_at = OLD.closed_at;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER closed_application_sets_partners_free AFTER UPDATE OF closed_at ON application
  FOR EACH ROW EXECUTE FUNCTION closed_application_sets_partners_free();

-- A couple's place among all who wait, in every coordinator's list together: a number, never whose turn is before it.
CREATE FUNCTION waitlist_places(couples uuid[]) RETURNS TABLE (couple_id uuid, place int, reason text, added_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT w.couple_id, w.place, w.reason, w.added_at
    FROM (SELECT e.*, (row_number() OVER (ORDER BY e.added_at, e.id))::int AS place
            FROM waitlist_entry e WHERE e.removed_at IS NULL) w
   WHERE w.couple_id = ANY (couples) AND w.couple_id IN (SELECT unnest(app_couples()))
     AND app_role() IN ('coordinator', 'director')
$$;

-- Gives one's own case to a coordinator. Only here is it noted, by the clock of the database: what may be taken back
-- can be neither made up nor dated by hand.
CREATE FUNCTION pass_case_on(couple uuid, given_to uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator'
     OR NOT EXISTS (SELECT 1 FROM person WHERE id = given_to AND role = 'coordinator' AND deactivated_at IS NULL) THEN
    RETURN false;
  END IF;
  UPDATE application SET coordinator_id = given_to WHERE couple_id = couple AND coordinator_id = app_person();
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO case_pass (couple_id, from_id, to_id, passed_at) VALUES (couple, app_person(), given_to, now());
  RETURN true;
END $$;

-- Takes back a case given away less than ten minutes ago, as long as it is still where it was given.
CREATE FUNCTION take_back_case(couple uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE given case_pass;
BEGIN
  SELECT * INTO given FROM case_pass WHERE couple_id = couple AND taken_back_at IS NULL
   ORDER BY passed_at DESC, id LIMIT 1 FOR UPDATE;
  IF NOT FOUND OR app_role() IS DISTINCT FROM 'coordinator' OR given.from_id IS DISTINCT FROM app_person()
     OR given.passed_at < now() - interval '10 minutes' THEN
    RETURN false;
  END IF;
  UPDATE application SET coordinator_id = given.from_id
   WHERE couple_id = couple AND coordinator_id = given.to_id AND closed_at IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE case_pass SET taken_back_at = now() WHERE id = given.id;
  RETURN true;
END $$;

-- Who in another application may be the same person as a partner of this couple, and what says so. Outside the
-- asker's reach it says only that there is someone, so that a director can be asked.
CREATE FUNCTION maybe_the_same_person(couple uuid)
RETURNS TABLE (person_id uuid, other_id uuid, other_couple uuid, name_and_birth boolean, member_id boolean, phone boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE people uuid[] := app_people();
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator' OR couple <> ALL (coalesce(app_couples(), '{}')) THEN RETURN; END IF;
  RETURN QUERY
  WITH mine AS (SELECT cp.person_id, lower(btrim(f.legal_name)) AS legal, f.date_of_birth AS born,
                       nullif(right(regexp_replace(f.phone, '\D', '', 'g'), 10), '') AS phone
                  FROM couple_partner cp JOIN partner_profile f ON f.person_id = cp.person_id WHERE cp.couple_id = couple),
       alike AS (
         SELECT m.person_id, f.person_id AS other, true AS birth, false AS member, false AS phone
           FROM mine m JOIN partner_profile f ON f.date_of_birth = m.born AND lower(btrim(f.legal_name)) = m.legal
         UNION ALL
         SELECT m.person_id, f.person_id, false, false, true
           FROM mine m JOIN partner_profile f ON right(regexp_replace(f.phone, '\D', '', 'g'), 10) = m.phone
          WHERE length(m.phone) = 10
         UNION ALL
         SELECT m.person_id, c.person_id, false, true, false
           FROM mine m JOIN coverage own ON own.person_id = m.person_id AND own.holder = 'self' AND length(own.member_id) > 3
           JOIN coverage c ON upper(c.member_id) = upper(own.member_id) AND lower(c.payer_name) = lower(own.payer_name)
            AND c.holder = 'self')
  SELECT a.person_id, a.seen,
         (SELECT x.couple_id FROM applicant p JOIN application x ON x.id = p.application_id
           WHERE p.person_id = a.seen AND x.coordinator_id = app_person() AND x.couple_id IS NOT NULL
           ORDER BY x.submitted_at DESC LIMIT 1),
         bool_or(a.birth), bool_or(a.member), bool_or(a.phone)
    FROM (SELECT alike.*, CASE WHEN other = ANY (people) THEN other END AS seen FROM alike) AS a
   WHERE a.other <> a.person_id AND NOT a.other IN (SELECT m.person_id FROM mine m)
     AND EXISTS (SELECT 1 FROM applicant p WHERE p.person_id = a.other)
   GROUP BY a.person_id, a.seen;
END $$;
CREATE INDEX partner_profile_born_idx ON partner_profile (date_of_birth);
CREATE INDEX partner_profile_phone_idx ON partner_profile (right(regexp_replace(phone, '\D', '', 'g'), 10));
CREATE INDEX coverage_member_idx ON coverage (upper(member_id));

-- What both partners were told, openly and at the same time: that they wait, and why. Never before staff said so.
CREATE FUNCTION waiting_told() RETURNS TABLE (reason text, since timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT w.reason, w.added_at FROM couple_partner cp JOIN waitlist_entry w ON w.couple_id = cp.couple_id
   WHERE app_role() = 'partner' AND cp.person_id = app_person() AND cp.left_at IS NULL
     AND w.removed_at IS NULL AND w.told_at IS NOT NULL
$$;
