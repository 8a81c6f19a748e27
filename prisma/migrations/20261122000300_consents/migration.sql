-- Consents: what a partner read, signed, declined and stopped, what was told to whom because of it, and who opened
-- their record. Signed things are only ever added to: there is no right to change or remove a text, a signature, a
-- stop or a disclosure, so "what held on that day" stays answerable (42 CFR 2.25 and 2.31, ESIGN 15 USC 7001).
-- Stops: work with a payer, an enrollment, a look by the partner or the couples therapist, or a release of the joint
-- record on a consent that is missing, stopped or past its day. It is asked of the row at every statement, so a stop
-- holds from the next request on.

-- The exact text somebody was shown, once for each hash; the database itself refuses one that does not have its hash.
CREATE TABLE consent_text (
  sha256  text PRIMARY KEY,
  text    text NOT NULL,
  kept_at timestamptz(3) NOT NULL,
  CONSTRAINT consent_text_has_its_hash CHECK (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);

CREATE TABLE consent_signature (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id        uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind             text NOT NULL,
  about            text NOT NULL DEFAULT '',
  version          integer NOT NULL,
  locale           text NOT NULL,
  text_sha256      text NOT NULL REFERENCES consent_text(sha256) ON UPDATE CASCADE ON DELETE RESTRICT,
  typed_name       text NOT NULL,
  identity         text NOT NULL,
  signed_at        timestamptz(3) NOT NULL,
  login_session_id text NOT NULL,
  expires_at       timestamptz(3),
  seal             text NOT NULL,
  CONSTRAINT consent_signature_kind CHECK (kind IN ('privacy-notice', 'care', 'video', 'agreement', 'care-and-payment',
    'to-partner', 'to-couples-therapist', 'counselor-notes', 'joint-release')),
  CONSTRAINT consent_signature_typed CHECK (btrim(typed_name) <> ''),
  CONSTRAINT consent_signature_forwards CHECK (expires_at > signed_at)
);
CREATE INDEX consent_signature_person_id_kind_idx ON consent_signature (person_id, kind);
CREATE UNIQUE INDEX consent_signature_id_person_id_key ON consent_signature (id, person_id);

-- A signature that no longer counts: its person stopped it, signed a newer version, or the couple it was given in ended.
CREATE TABLE consent_ending (
  signature_id uuid PRIMARY KEY,
  person_id    uuid NOT NULL,
  ended_at     timestamptz(3) NOT NULL,
  why          text NOT NULL,
  CONSTRAINT consent_ending_why CHECK (why IN ('stopped', 'replaced', 'couple-ended')),
  CONSTRAINT consent_ending_signature_id_person_id_fkey FOREIGN KEY (signature_id, person_id)
    REFERENCES consent_signature (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE UNIQUE INDEX consent_ending_signature_id_person_id_key ON consent_ending (signature_id, person_id);

-- A copy that was handed out, known again by its hash: what anyone shows later is one of these or was altered.
CREATE TABLE consent_copy (
  signature_id uuid NOT NULL,
  person_id    uuid NOT NULL,
  sha256       text NOT NULL,
  made_at      timestamptz(3) NOT NULL,
  seal         text NOT NULL,
  PRIMARY KEY (signature_id, sha256),
  CONSTRAINT consent_copy_signature_id_person_id_fkey FOREIGN KEY (signature_id, person_id)
    REFERENCES consent_signature (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);

-- "No", said to the same text; never read by anyone but its person.
CREATE TABLE consent_decline (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id   uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind        text NOT NULL,
  about       text NOT NULL DEFAULT '',
  version     integer NOT NULL,
  declined_at timestamptz(3) NOT NULL
);
CREATE INDEX consent_decline_person_id_idx ON consent_decline (person_id);

-- What left a person's record with their consent: to whom, what, why (42 CFR 2.25).
CREATE TABLE disclosure (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id    uuid NOT NULL,
  signature_id uuid NOT NULL,
  recipient    text NOT NULL,
  what         text NOT NULL,
  why          text NOT NULL,
  told_at      timestamptz(3) NOT NULL,
  told_by      uuid NOT NULL,
  CONSTRAINT disclosure_signature_id_person_id_fkey FOREIGN KEY (signature_id, person_id)
    REFERENCES consent_signature (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX disclosure_person_id_idx ON disclosure (person_id);

-- Who opened a person's record: once for each viewer, person, area and hour.
CREATE TABLE record_read (
  viewer_id uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  person_id uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  area      text NOT NULL,
  hour      timestamptz(3) NOT NULL,
  first_at  timestamptz(3) NOT NULL,
  last_at   timestamptz(3) NOT NULL,
  PRIMARY KEY (viewer_id, person_id, area, hour),
  CONSTRAINT record_read_area CHECK (area IN ('case', 'plan', 'answers', 'sessions', 'team'))
);
CREATE INDEX record_read_person_id_idx ON record_read (person_id);

-- A request to give the joint record to somebody named.
CREATE TABLE joint_release (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id    uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  recipient    text NOT NULL,
  purpose      text NOT NULL,
  prepared_by  uuid NOT NULL,
  prepared_at  timestamptz(3) NOT NULL,
  released_at  timestamptz(3),
  released_by  uuid,
  withdrawn_at timestamptz(3),
  CONSTRAINT joint_release_to_somebody CHECK (btrim(recipient) <> '' AND btrim(purpose) <> '')
);
CREATE INDEX joint_release_couple_id_idx ON joint_release (couple_id);

-- Does this person's consent hold now? THE question of every rule trigger and of every function below. Whether somebody
-- signed is itself theirs to tell, so the program's role does not ask it here, but below.
CREATE FUNCTION consent_holds(person uuid, asked_kind text, asked_about text DEFAULT '') RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (
    SELECT 1 FROM consent_signature s
     WHERE s.person_id = person AND s.kind = asked_kind AND s.about = asked_about
       AND (s.expires_at IS NULL OR s.expires_at > now())
       AND NOT EXISTS (SELECT 1 FROM consent_ending e WHERE e.signature_id = s.id))
$$;
REVOKE EXECUTE ON FUNCTION consent_holds(uuid, text, text) FROM PUBLIC;

-- The same, for the policies and the code: answered to the person, to the coordinator of their case and to a job. To
-- everybody else nobody consented. A coordinator's own couples are looked up first: a desk asks of many at once.
CREATE FUNCTION consent_is_live(person uuid, asked_kind text, asked_about text DEFAULT '') RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE app_role()
           WHEN 'partner' THEN person = app_person()
           WHEN 'coordinator' THEN EXISTS (
             SELECT 1 FROM couple_partner cp JOIN application a ON a.couple_id = cp.couple_id
              WHERE cp.person_id = person AND a.coordinator_id = app_person()) OR person = ANY (app_people())
           WHEN 'job' THEN true
           ELSE false
         END IS TRUE AND consent_holds(person, asked_kind, asked_about)
$$;

-- What nobody enters the program without. The same list stands in lib/domain/consent/kinds.ts.
CREATE FUNCTION required_consents_live(asked_couple uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT app_role() IS NOT DISTINCT FROM 'coordinator' AND asked_couple IN (SELECT unnest(app_couples())) AND NOT EXISTS (
    SELECT 1 FROM couple_partner cp,
           unnest(ARRAY['privacy-notice', 'care', 'video', 'agreement', 'care-and-payment']) AS required (kind)
     WHERE cp.couple_id = asked_couple AND cp.left_at IS NULL AND NOT consent_holds(cp.person_id, required.kind))
$$;

-- What was signed for one partner, or for those who see the two as one, ends in the statement with which they are a
-- couple no longer, however that came about.
CREATE FUNCTION signatures_end_with_the_couple() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO consent_ending (signature_id, person_id, ended_at, why)
  SELECT s.id, s.person_id, NEW.left_at, 'couple-ended' FROM consent_signature s
   WHERE s.person_id = NEW.person_id
     AND s.kind IN ('to-partner', 'to-couples-therapist', 'counselor-notes', 'joint-release')
  ON CONFLICT (signature_id) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER signatures_end_with_the_couple AFTER UPDATE OF left_at ON couple_partner
  FOR EACH ROW WHEN (OLD.left_at IS NULL AND NEW.left_at IS NOT NULL) EXECUTE FUNCTION signatures_end_with_the_couple();

-- Partners who share this item with the asking partner, while both are a couple here and the consent holds. It must have
-- been given since they became this couple: a signature never opens anything to somebody it was not given for.
CREATE FUNCTION app_shared_by(item text) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'partner' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(other.person_id)
            FROM couple_partner mine
            JOIN couple_partner other ON other.couple_id = mine.couple_id AND other.person_id <> mine.person_id
           WHERE mine.person_id = app_person() AND mine.left_at IS NULL AND other.left_at IS NULL
             AND consent_holds(other.person_id, 'to-partner', item)
             AND (SELECT max(s.signed_at) FROM consent_signature s
                   WHERE s.person_id = other.person_id AND s.kind = 'to-partner' AND s.about = item)
                 >= (SELECT c.created_at FROM couple c WHERE c.id = mine.couple_id));
END $$;

-- What kind a partner's own appointments are, for the one they share their times with: never the clinician.
CREATE FUNCTION shared_times(asked_couple uuid, from_time timestamptz, until_time timestamptz)
RETURNS TABLE (person_id uuid, starts_at timestamptz, ends_at timestamptz, kind text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT seat.person_id, seat.starts_at, seat.ends_at, s.kind::text
    FROM seat JOIN session s ON s.id = seat.session_id
   WHERE seat.couple_id = asked_couple AND seat.person_id IN (SELECT unnest(app_shared_by('times')))
     AND s.cancelled_at IS NULL AND s.kind IN ('individual', 'counseling', 'medical')
     AND seat.starts_at < until_time AND seat.ends_at > from_time
   ORDER BY seat.starts_at
$$;

-- Written by whoever opens a record, and by nothing else: there is no right to add a row by hand.
CREATE FUNCTION note_read(asked_couple uuid, asked_person uuid, asked_area text, seen_at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO record_read (viewer_id, person_id, area, hour, first_at, last_at)
  SELECT app_person(), subject.id, asked_area, date_trunc('hour', seen_at), seen_at, seen_at
    FROM (SELECT asked_person AS id WHERE asked_person IS NOT NULL
          UNION SELECT person_id FROM couple_partner WHERE couple_id = asked_couple) AS subject
   WHERE app_is_staff() ORDER BY subject.id
  ON CONFLICT (viewer_id, person_id, area, hour) DO UPDATE SET last_at = greatest(record_read.last_at, excluded.last_at)
$$;

-- Signatures: one's own. The coordinator of the case reads those the program cannot work without, and releases; what
-- a partner shares with whom beyond that is not theirs to see, nor is any "no".
ALTER TABLE consent_signature ENABLE ROW LEVEL SECURITY; ALTER TABLE consent_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON consent_signature TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON consent_signature TO alongside_app;
CREATE POLICY may_read ON consent_signature FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND kind NOT IN ('to-partner', 'to-couples-therapist', 'counselor-notes') AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON consent_signature FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());

ALTER TABLE consent_ending ENABLE ROW LEVEL SECURITY; ALTER TABLE consent_ending FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON consent_ending TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON consent_ending TO alongside_app;
CREATE POLICY may_read ON consent_ending FOR SELECT TO alongside_app USING (signature_id IN (SELECT id FROM consent_signature));
CREATE POLICY may_add ON consent_ending FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());

ALTER TABLE consent_decline ENABLE ROW LEVEL SECURITY; ALTER TABLE consent_decline FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON consent_decline TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON consent_decline TO alongside_app;
CREATE POLICY may_read ON consent_decline FOR SELECT TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_add ON consent_decline FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());

ALTER TABLE consent_copy ENABLE ROW LEVEL SECURITY; ALTER TABLE consent_copy FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON consent_copy TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON consent_copy TO alongside_app;
CREATE POLICY may_read ON consent_copy FOR SELECT TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_add ON consent_copy FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND person_id = app_person());

-- Texts name the person who signed them: read by whoever may read the signature.
ALTER TABLE consent_text ENABLE ROW LEVEL SECURITY; ALTER TABLE consent_text FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON consent_text TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON consent_text TO alongside_app;
CREATE POLICY may_read ON consent_text FOR SELECT TO alongside_app USING (sha256 IN (SELECT text_sha256 FROM consent_signature));
CREATE POLICY may_add ON consent_text FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner');

-- Told with consent: written by the one who tells, under a consent that holds; read by the person it is about.
ALTER TABLE disclosure ENABLE ROW LEVEL SECURITY; ALTER TABLE disclosure FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON disclosure TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON disclosure TO alongside_app;
CREATE POLICY may_read ON disclosure FOR SELECT TO alongside_app USING (app_role() = 'partner' AND person_id = app_person());
CREATE POLICY may_add ON disclosure FOR INSERT TO alongside_app WITH CHECK (told_by = app_person() AND ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())))) AND EXISTS (SELECT 1 FROM consent_signature s WHERE s.id = signature_id AND consent_is_live(s.person_id, s.kind, s.about)));

-- Who looked: told to the person looked at, and to a director, who answers for it.
ALTER TABLE record_read ENABLE ROW LEVEL SECURITY; ALTER TABLE record_read FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON record_read TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT ON record_read TO alongside_app;
CREATE POLICY may_read ON record_read FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR app_role() = 'director');

-- Requests for the joint record: the two of it and the coordinator of their case.
ALTER TABLE joint_release ENABLE ROW LEVEL SECURITY; ALTER TABLE joint_release FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON joint_release TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON joint_release TO alongside_app;
CREATE POLICY may_read ON joint_release FOR SELECT TO alongside_app USING (app_role() IN ('partner', 'coordinator') AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON joint_release FOR INSERT TO alongside_app WITH CHECK (app_role() IN ('partner', 'coordinator') AND couple_id IN (SELECT unnest(app_couples())) AND prepared_by = app_person());
CREATE POLICY may_change ON joint_release FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

-- What flows only with consent. These narrow the policies that stand: every policy of the table must say yes as well.
CREATE POLICY needs_consent ON eligibility_reply AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (consent_is_live(person_id, 'care-and-payment'));
CREATE POLICY needs_consent ON benefit_call AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (consent_is_live(person_id, 'care-and-payment'));
CREATE POLICY needs_consent ON benefit_fact AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (consent_is_live(person_id, 'care-and-payment'));
CREATE POLICY needs_consent ON benefit_verification AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (consent_is_live(person_id, 'care-and-payment'));
CREATE POLICY needs_consent ON enrollment AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (required_consents_live(couple_id));
