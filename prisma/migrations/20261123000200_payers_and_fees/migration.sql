-- The payers we ask and bill, and what each allows for a service, as data that the program's admin keeps.
-- Stops: two payers under one name, so that a plan would be matched by chance; two amounts that hold on one day for one
-- service; an amount below zero or a low end above the high one; a change to a payer by an editor who saw an older one
-- (`revision`). None of it is personal: staff read all of it, a partner what their own plans' payers allow.

CREATE TABLE payer (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name                text NOT NULL,
  code                text NOT NULL,
  aliases             text[],
  prior_authorization text NOT NULL,
  ask_phone           text NOT NULL,
  ask_fax             text NOT NULL,
  ask_portal          text NOT NULL,
  billable_floor      integer NOT NULL DEFAULT 180,
  cost_order          text NOT NULL,
  day_code            text NOT NULL,
  telehealth_place    text NOT NULL,
  modifiers           text[],
  joint_in_per_diem   boolean NOT NULL,
  request_style       text NOT NULL,
  notes               text NOT NULL,
  revision            integer NOT NULL DEFAULT 1,
  added_by            uuid NOT NULL,
  added_at            timestamptz(3) NOT NULL,
  changed_at          timestamptz(3) NOT NULL,
  retired_at          timestamptz(3),
  CONSTRAINT payer_has_a_name CHECK (btrim(name) <> ''),
  CONSTRAINT payer_has_lists CHECK (aliases IS NOT NULL AND modifiers IS NOT NULL),
  CONSTRAINT payer_prior_authorization CHECK (prior_authorization IN ('required', 'not-required', 'ask')),
  CONSTRAINT payer_billable_floor CHECK (billable_floor BETWEEN 1 AND 1440),
  CONSTRAINT payer_cost_order CHECK (cost_order IN ('deductible-coinsurance-copay', 'copay-before-deductible', 'copay-instead-of-coinsurance', 'copay-after-deductible', 'copay-only')),
  CONSTRAINT payer_day_code CHECK (day_code IN ('H0015', 'S9480')),
  CONSTRAINT payer_telehealth_place CHECK (telehealth_place IN ('10', '02')),
  CONSTRAINT payer_request_style CHECK (request_style IN ('one-for-all', 'one-each'))
);
CREATE UNIQUE INDEX payer_one_name ON payer (lower(btrim(name))) WHERE retired_at IS NULL;

-- What a payer allows for one service; without a payer, what the program itself charges. Both ends empty: the payer
-- pays for it and we do not know how much. `[from_on, until_on)`; a mistake is withdrawn and stays on record. `ended_by`
-- is the amount with whose first day it ended by itself: when that was a mistake, this one holds again.
CREATE TABLE fee (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  payer_id     uuid REFERENCES payer(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  service_code text NOT NULL,
  place        text NOT NULL,
  network      text,
  low          integer,
  high         integer,
  from_on      date NOT NULL,
  until_on     date,
  ended_by     uuid,
  added_by     uuid NOT NULL,
  added_at     timestamptz(3) NOT NULL,
  withdrawn_at timestamptz(3),
  CONSTRAINT fee_place CHECK (place IN ('telehealth', 'in-person')),
  CONSTRAINT fee_network CHECK (network IN ('in', 'out')),
  CONSTRAINT fee_network_is_the_payers CHECK ((payer_id IS NULL) = (network IS NULL)),
  CONSTRAINT fee_amounts_in_order CHECK ((low IS NULL) = (high IS NULL) AND (low IS NULL OR (low >= 0 AND low <= high))),
  CONSTRAINT fee_own_charge_is_known CHECK (payer_id IS NOT NULL OR low IS NOT NULL),
  CONSTRAINT fee_ends_after_it_begins CHECK (until_on IS NULL OR until_on > from_on),
  CONSTRAINT fee_ended_by_another CHECK (ended_by IS NULL OR (until_on IS NOT NULL AND ended_by <> id)),
  CONSTRAINT fee_one_at_a_time EXCLUDE USING gist (
    (coalesce(payer_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, service_code WITH =, place WITH =,
    (coalesce(network, '')) WITH =, daterange(from_on, until_on, '[)') WITH &&) WHERE (withdrawn_at IS NULL)
);
CREATE INDEX fee_payer_id_idx ON fee (payer_id);

-- The plan a partner names in words of their own, and the payer we know it by. Null: nobody in our list is meant yet.
ALTER TABLE coverage ADD COLUMN payer_id uuid REFERENCES payer(id) ON UPDATE CASCADE ON DELETE RESTRICT;
CREATE INDEX coverage_payer_id_idx ON coverage (payer_id);

-- A name as it is compared: without case, and with every run of other signs as one space.
CREATE FUNCTION payer_word(said text) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT btrim(regexp_replace(lower(said), '[^[:alnum:]]+', ' ', 'g')) $$;

-- Whoever names a plan, also a partner who reads no list of payers: its payer is found by name or alias.
CREATE FUNCTION coverage_finds_its_payer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.payer_name = OLD.payer_name THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' AND NEW.payer_id IS NOT NULL THEN RETURN NEW; END IF;
  NEW.payer_id := (SELECT id FROM payer
    WHERE retired_at IS NULL AND payer_word(NEW.payer_name) <> ''
      AND (payer_word(name) = payer_word(NEW.payer_name)
        OR EXISTS (SELECT 1 FROM unnest(aliases) AS alias WHERE payer_word(alias) = payer_word(NEW.payer_name)))
    ORDER BY payer_word(name) = payer_word(NEW.payer_name) DESC, id LIMIT 1);
  RETURN NEW;
END $$;
CREATE TRIGGER coverage_finds_its_payer BEFORE INSERT OR UPDATE ON coverage
  FOR EACH ROW EXECUTE FUNCTION coverage_finds_its_payer();

-- A payer that is added or gets another name finds the plans that waited for it; what is matched stays as it is.
CREATE FUNCTION payer_finds_its_coverages() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.retired_at IS NOT NULL THEN RETURN NULL; END IF;
  UPDATE coverage SET payer_id = NEW.id
   WHERE payer_id IS NULL AND payer_word(payer_name) <> ''
     AND payer_word(payer_name) IN (SELECT payer_word(word) FROM unnest(NEW.aliases || NEW.name) AS word);
  RETURN NULL;
END $$;
CREATE TRIGGER payer_finds_its_coverages AFTER INSERT OR UPDATE OF name, aliases ON payer
  FOR EACH ROW EXECUTE FUNCTION payer_finds_its_coverages();

ALTER TABLE payer ENABLE ROW LEVEL SECURITY; ALTER TABLE payer FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON payer TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON payer TO alongside_app;
CREATE POLICY may_read ON payer FOR SELECT TO alongside_app USING (app_is_staff() OR (app_role() = 'partner' AND id IN (SELECT payer_id FROM coverage WHERE person_id = app_person())));
CREATE POLICY may_add ON payer FOR INSERT TO alongside_app WITH CHECK (app_role() = 'admin' AND added_by = app_person());
CREATE POLICY may_change ON payer FOR UPDATE TO alongside_app USING (app_role() = 'admin');

ALTER TABLE fee ENABLE ROW LEVEL SECURITY; ALTER TABLE fee FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON fee TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (until_on, ended_by, withdrawn_at) ON fee TO alongside_app;
CREATE POLICY may_read ON fee FOR SELECT TO alongside_app USING (app_is_staff() OR (app_role() = 'partner' AND payer_id IN (SELECT payer_id FROM coverage WHERE person_id = app_person())));
CREATE POLICY may_add ON fee FOR INSERT TO alongside_app WITH CHECK (app_role() = 'admin' AND added_by = app_person());
CREATE POLICY may_change ON fee FOR UPDATE TO alongside_app USING (app_role() = 'admin');
