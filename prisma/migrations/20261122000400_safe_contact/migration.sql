-- How to reach each partner safely. A message is written to a person and a purpose; where it goes, in which words and
-- when is found out at the moment of delivery, from what that person said last (lib/use-cases/mail/deliver-message.ts).
-- Stops: a message on a channel the other partner reads, outside the hours someone gave, or to an address nobody asked
-- about. Where no channel is safe nothing is sent, and the coordinator finds a call to make.
-- Also here: an emergency contact who is never assumed to be the partner, the rest of "About you" and of the home, and
-- what a partner found out about their equipment.

CREATE TYPE contact_channel AS ENUM ('mail', 'text', 'call');

CREATE TABLE safe_contact (
  person_id  uuid PRIMARY KEY REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  code_word  text,
  updated_at timestamptz(3) NOT NULL
);

CREATE TABLE safe_channel (
  person_id       uuid NOT NULL REFERENCES safe_contact(person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  channel         contact_channel NOT NULL,
  may_use         boolean NOT NULL,
  leave_message   boolean NOT NULL,
  partner_may_see boolean NOT NULL,
  from_minute     integer,
  until_minute    integer,
  PRIMARY KEY (person_id, channel),
  CONSTRAINT safe_channel_hours_of_a_day CHECK (
    (from_minute IS NULL AND until_minute IS NULL)
    OR (from_minute BETWEEN 0 AND 1439 AND until_minute BETWEEN 0 AND 1439 AND from_minute <> until_minute)),
  CONSTRAINT safe_channel_unused_says_nothing CHECK (may_use OR NOT (leave_message OR partner_may_see))
);

CREATE TABLE emergency_contact (
  person_id      uuid PRIMARY KEY REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  name           text NOT NULL,
  relation       text NOT NULL,
  phone          text NOT NULL,
  may_say_who    boolean NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  CONSTRAINT emergency_contact_whole_or_not_now CHECK (
    (btrim(name) <> '' AND btrim(relation) <> '' AND btrim(phone) <> '')
    OR (name = '' AND relation = '' AND phone = '' AND NOT may_say_who))
);

CREATE TABLE tech_check (
  person_id    uuid PRIMARY KEY REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  camera       text NOT NULL,
  microphone   text NOT NULL,
  connection   text NOT NULL,
  printer      text NOT NULL,
  checked_at   timestamptz(3) NOT NULL,
  CONSTRAINT tech_check_known_answers CHECK (
    camera IN ('yes', 'no', 'not-sure') AND microphone IN ('yes', 'no', 'not-sure')
    AND connection IN ('yes', 'no', 'not-sure') AND printer IN ('yes', 'no', 'not-sure'))
);

CREATE TABLE call_to_make (
  id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  about     text NOT NULL,
  raised_at timestamptz(3) NOT NULL,
  done_at   timestamptz(3),
  done_by   uuid,
  CONSTRAINT call_to_make_done_by_somebody CHECK ((done_at IS NULL) = (done_by IS NULL))
);
CREATE UNIQUE INDEX call_to_make_one_open ON call_to_make (person_id, about) WHERE done_at IS NULL;

ALTER TABLE partner_profile
  ADD COLUMN street text,
  ADD COLUMN needs text[] DEFAULT '{}',
  ADD COLUMN needs_words text,
  ADD CONSTRAINT partner_profile_known_needs CHECK (needs <@ ARRAY['interpreter', 'captions', 'large-text']);

-- Null on what was saved before these were asked.
ALTER TABLE home_set_up
  ADD COLUMN rooms text,
  ADD COLUMN headphones text,
  ADD COLUMN devices text,
  ADD CONSTRAINT home_set_up_known_answers CHECK (
    rooms IN ('one-each', 'one', 'none') AND headphones IN ('each', 'one', 'none') AND devices IN ('each', 'one'));

-- A message goes to an address (the account's own: a reset, a confirmation, an invitation) or to a person. Then the
-- address is written here when it is found, with the channel and the kind of words. `held_until`: outside the hours that person gave.
ALTER TABLE outbox_message
  ALTER COLUMN to_address DROP NOT NULL,
  ADD COLUMN person_id uuid REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  ADD COLUMN channel contact_channel,
  ADD COLUMN plain boolean NOT NULL DEFAULT false,
  ADD COLUMN held_until timestamptz(3),
  ADD COLUMN not_sent_at timestamptz(3),
  ADD CONSTRAINT outbox_message_for_somebody CHECK (to_address IS NOT NULL OR person_id IS NOT NULL),
  ADD CONSTRAINT outbox_message_sent_or_not CHECK (sent_at IS NULL OR not_sent_at IS NULL);

-- Safe contact is for oneself, the coordinator of the case and one's own clinicians. The other partner, and a clinician
-- who sees the couple only, read nothing of it, not even that it was filled in.
ALTER TABLE safe_contact ENABLE ROW LEVEL SECURITY; ALTER TABLE safe_contact FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON safe_contact TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON safe_contact TO alongside_app;
CREATE POLICY may_read ON safe_contact FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON safe_contact FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON safe_contact FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());

ALTER TABLE safe_channel ENABLE ROW LEVEL SECURITY; ALTER TABLE safe_channel FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON safe_channel TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON safe_channel TO alongside_app;
CREATE POLICY may_read ON safe_channel FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON safe_channel FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON safe_channel FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());

ALTER TABLE emergency_contact ENABLE ROW LEVEL SECURITY; ALTER TABLE emergency_contact FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON emergency_contact TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON emergency_contact TO alongside_app;
CREATE POLICY may_read ON emergency_contact FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON emergency_contact FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON emergency_contact FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());

ALTER TABLE tech_check ENABLE ROW LEVEL SECURITY; ALTER TABLE tech_check FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON tech_check TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON tech_check TO alongside_app;
CREATE POLICY may_read ON tech_check FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON tech_check FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_change ON tech_check FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());

-- Raised by the delivery of a message, done by the coordinator of the case. No partner ever sees one.
ALTER TABLE call_to_make ENABLE ROW LEVEL SECURITY; ALTER TABLE call_to_make FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON call_to_make TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON call_to_make TO alongside_app;
CREATE POLICY may_read ON call_to_make FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));
CREATE POLICY may_add ON call_to_make FOR INSERT TO alongside_app WITH CHECK (app_role() = 'job');
CREATE POLICY may_change ON call_to_make FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));

-- Whose calendar changed: one couple's two, or everyone seated in one session. Ids and languages only, for those who
-- may change that calendar; it takes the place of notice_addresses, because nobody who writes needs an address any more.
CREATE FUNCTION notice_people(asked_couple uuid, asked_session uuid) RETURNS TABLE (person uuid, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id, p.locale FROM person p
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
DROP FUNCTION notice_addresses(uuid, uuid);

-- What delivery needs to know of one person, and nobody but the job that delivers: where they could be reached, and what
-- they said about each channel (no row of channels: they have not been asked yet).
CREATE FUNCTION ways_to_reach(asked uuid)
RETURNS TABLE (email text, phone text, zone text, locale text, answered boolean, channel text, may_use boolean,
               leave_message boolean, partner_may_see boolean, from_minute integer, until_minute integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.email, f.phone, p.zone, p.locale, s.person_id IS NOT NULL, c.channel::text, c.may_use,
         c.leave_message, c.partner_may_see, c.from_minute, c.until_minute
    FROM person p JOIN account a ON a.person_id = p.id
    LEFT JOIN partner_profile f ON f.person_id = p.id
    LEFT JOIN safe_contact s ON s.person_id = p.id
    LEFT JOIN safe_channel c ON c.person_id = p.id
   WHERE app_role() = 'job' AND p.id = asked AND p.deactivated_at IS NULL
$$;
