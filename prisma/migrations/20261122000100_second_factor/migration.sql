-- A second factor beside the password: authenticator apps (RFC 6238), passkeys (WebAuthn), and recovery codes for the
-- day both are out of reach. A code, a challenge and a recovery code each work once: every use is one conditional
-- UPDATE, so that of many at once one succeeds. Secrets of apps are sealed (lib/data/sealed.ts), recovery codes hashed.
-- Stops: a password alone opening what is private; a code read over a shoulder and used again; a second app added
-- unseen; a factor taken away without a trace.
-- Private to the person: no colleague, partner, coordinator or admin reads any of it. Who proved only the password
-- acts as `half`: `app.half` names them, `app.person` stays empty, so every other table is empty to them.

CREATE FUNCTION app_half() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.half', true), '')::uuid $$;

-- Whose factors these are to the asker: their own, fully signed in or half.
CREATE FUNCTION app_owner() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT coalesce(app_person(), app_half()) $$;

ALTER TABLE login_session
  ADD COLUMN second_factor_at timestamptz(3),
  ADD COLUMN private_seen_at timestamptz(3),
  ADD COLUMN device text NOT NULL DEFAULT '';
CREATE POLICY may_read_own_half ON login_session FOR SELECT TO alongside_app USING (person_id = app_half());
CREATE POLICY may_change_own_half ON login_session FOR UPDATE TO alongside_app USING (person_id = app_half());
CREATE POLICY may_read_own_half ON account FOR SELECT TO alongside_app USING (person_id = app_half());

CREATE TABLE authenticator_app (
  id            uuid PRIMARY KEY,
  person_id     uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  sealed_secret text NOT NULL,
  added_at      timestamptz(3) NOT NULL,
  last_step     bigint NOT NULL,
  removed_at    timestamptz(3),
  CONSTRAINT authenticator_app_secret_goes_when_removed CHECK ((removed_at IS NULL) = (sealed_secret <> ''))
);
CREATE UNIQUE INDEX authenticator_app_one_live ON authenticator_app (person_id) WHERE removed_at IS NULL;

CREATE TABLE passkey (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id     uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  credential_id text NOT NULL,
  public_key    text NOT NULL,
  counter       bigint NOT NULL,
  transports    text[] DEFAULT '{}',
  name          text NOT NULL,
  added_at      timestamptz(3) NOT NULL,
  last_used_at  timestamptz(3),
  removed_at    timestamptz(3),
  CONSTRAINT passkey_has_a_name CHECK (btrim(name) <> '')
);
CREATE UNIQUE INDEX passkey_credential_id_key ON passkey (credential_id);
CREATE INDEX passkey_person_id_idx ON passkey (person_id) WHERE removed_at IS NULL;

-- What a browser is asked to sign: one at a time for each session and purpose, gone with the session.
CREATE TABLE passkey_challenge (
  login_session_id uuid NOT NULL REFERENCES login_session(id) ON UPDATE CASCADE ON DELETE CASCADE,
  purpose          text NOT NULL,
  person_id        uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  challenge        text NOT NULL,
  expires_at       timestamptz(3) NOT NULL,
  used_at          timestamptz(3),
  CONSTRAINT passkey_challenge_pkey PRIMARY KEY (login_session_id, purpose),
  CONSTRAINT passkey_challenge_purpose_known CHECK (purpose IN ('add', 'prove'))
);

CREATE TABLE recovery_code (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id   uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  code_hash   text NOT NULL,
  made_at     timestamptz(3) NOT NULL,
  used_at     timestamptz(3),
  replaced_at timestamptz(3)
);
CREATE INDEX recovery_code_person_id_idx ON recovery_code (person_id) WHERE used_at IS NULL AND replaced_at IS NULL;

-- What was changed in how somebody signs in, for them to read; a reset by staff says how they made sure who called.
CREATE TABLE sign_in_change (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id  uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  at         timestamptz(3) NOT NULL,
  what       text NOT NULL,
  changed_by uuid NOT NULL,
  checked_by text,
  CONSTRAINT sign_in_change_known CHECK (what IN ('app-added', 'app-removed', 'passkey-added', 'passkey-removed',
    'codes-renewed', 'password-changed', 'email-changed', 'factors-reset')),
  CONSTRAINT sign_in_change_reset_says_how_it_was_checked CHECK ((what = 'factors-reset') = (checked_by IS NOT NULL)),
  CONSTRAINT sign_in_change_check_known CHECK (checked_by IN ('called-back', 'seen-on-video', 'seen-in-person'))
);
CREATE INDEX sign_in_change_person_id_idx ON sign_in_change (person_id);

-- An address somebody wants to sign in with from now on: theirs once the link in it was opened, 24 hours.
CREATE TABLE email_change (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id  uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  email      text NOT NULL,
  token_hash text NOT NULL,
  asked_at   timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  closed_at  timestamptz(3)
);
CREATE UNIQUE INDEX email_change_token_hash_key ON email_change (token_hash);
CREATE INDEX email_change_person_id_idx ON email_change (person_id);

ALTER TABLE authenticator_app ENABLE ROW LEVEL SECURITY; ALTER TABLE authenticator_app FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON authenticator_app TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON authenticator_app TO alongside_app;
CREATE POLICY may_read ON authenticator_app FOR SELECT TO alongside_app USING (person_id = app_owner());
CREATE POLICY may_add ON authenticator_app FOR INSERT TO alongside_app WITH CHECK (person_id = app_owner());
CREATE POLICY may_change ON authenticator_app FOR UPDATE TO alongside_app USING (person_id = app_owner());

ALTER TABLE passkey ENABLE ROW LEVEL SECURITY; ALTER TABLE passkey FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON passkey TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON passkey TO alongside_app;
CREATE POLICY may_read ON passkey FOR SELECT TO alongside_app USING (person_id = app_owner());
CREATE POLICY may_add ON passkey FOR INSERT TO alongside_app WITH CHECK (person_id = app_owner());
CREATE POLICY may_change ON passkey FOR UPDATE TO alongside_app USING (person_id = app_owner());

ALTER TABLE passkey_challenge ENABLE ROW LEVEL SECURITY; ALTER TABLE passkey_challenge FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON passkey_challenge TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON passkey_challenge TO alongside_app;
CREATE POLICY may_read ON passkey_challenge FOR SELECT TO alongside_app USING (person_id = app_owner());
CREATE POLICY may_add ON passkey_challenge FOR INSERT TO alongside_app WITH CHECK (person_id = app_owner());
CREATE POLICY may_change ON passkey_challenge FOR UPDATE TO alongside_app USING (person_id = app_owner());

ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY; ALTER TABLE recovery_code FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON recovery_code TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON recovery_code TO alongside_app;
CREATE POLICY may_read ON recovery_code FOR SELECT TO alongside_app USING (person_id = app_owner());
CREATE POLICY may_add ON recovery_code FOR INSERT TO alongside_app WITH CHECK (person_id = app_owner());
CREATE POLICY may_change ON recovery_code FOR UPDATE TO alongside_app USING (person_id = app_owner());

ALTER TABLE sign_in_change ENABLE ROW LEVEL SECURITY; ALTER TABLE sign_in_change FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON sign_in_change TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON sign_in_change TO alongside_app;
CREATE POLICY may_read ON sign_in_change FOR SELECT TO alongside_app USING (person_id = app_owner());
CREATE POLICY may_add ON sign_in_change FOR INSERT TO alongside_app WITH CHECK ((person_id = app_owner() AND changed_by = person_id) OR (app_role() = 'door' AND changed_by = person_id));

ALTER TABLE email_change ENABLE ROW LEVEL SECURITY; ALTER TABLE email_change FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON email_change TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON email_change TO alongside_app;
CREATE POLICY may_read ON email_change FOR SELECT TO alongside_app USING (person_id = app_person() OR app_role() = 'door');
CREATE POLICY may_add ON email_change FOR INSERT TO alongside_app WITH CHECK (person_id = app_person());
CREATE POLICY may_change ON email_change FOR UPDATE TO alongside_app USING (person_id = app_person() OR app_role() = 'door');

-- Whether somebody has a second factor at all: what the door asks at each request, and staff before a reset.
CREATE FUNCTION has_second_factor(person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT (app_role() = 'door' OR app_owner() = person)
     AND (EXISTS (SELECT 1 FROM authenticator_app WHERE person_id = person AND removed_at IS NULL)
          OR EXISTS (SELECT 1 FROM passkey WHERE person_id = person AND removed_at IS NULL))
$$;

-- Takes every factor of somebody away who has lost theirs, and signs them out everywhere. An admin does it for a
-- colleague, a coordinator for a partner of a case of theirs; neither sees what there was. Answers the address to tell.
CREATE FUNCTION reset_second_factors(lost_by uuid, checked text, at_time timestamptz) RETURNS TABLE (email text, locale text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE asking uuid := app_person();
BEGIN
  IF NOT EXISTS (SELECT 1 FROM person p WHERE p.id = lost_by AND p.id <> asking
     AND ((app_role() = 'admin' AND p.role <> 'partner')
       OR (app_role() = 'coordinator' AND p.role = 'partner' AND p.id IN (SELECT unnest(app_people()))))) THEN RETURN;
  END IF;
  UPDATE authenticator_app SET removed_at = at_time, sealed_secret = '' WHERE person_id = lost_by AND removed_at IS NULL;
  UPDATE passkey SET removed_at = at_time WHERE person_id = lost_by AND removed_at IS NULL;
  UPDATE recovery_code SET replaced_at = at_time WHERE person_id = lost_by AND used_at IS NULL AND replaced_at IS NULL;
  UPDATE login_session SET revoked_at = at_time, revoked_reason = 'factors reset' WHERE person_id = lost_by AND revoked_at IS NULL;
  INSERT INTO sign_in_change (person_id, at, what, changed_by, checked_by)
    VALUES (lost_by, at_time, 'factors-reset', asking, checked);
  RETURN QUERY SELECT a.email, p.locale FROM account a JOIN person p ON p.id = a.person_id WHERE a.person_id = lost_by;
END $$;
