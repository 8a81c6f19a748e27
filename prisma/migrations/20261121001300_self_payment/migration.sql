-- A partner whom no plan covers may pay for their own care. That is a fact of its own, beside the check of benefits,
-- which it never changes: who said so and on which day, and the day on which they were given a good-faith estimate
-- (45 CFR 149.610 asks for one for people without cover and for those who pay themselves).
-- Stops: an enrollment on a promise nobody wrote down; two records of the same promise; an estimate nobody gave.
-- Private to the partner it is about and to the coordinator of the case: the other partner never learns of it.

CREATE TABLE self_payment (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id    uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  told_by      text NOT NULL,
  told_on      date NOT NULL,
  estimate_on  date NOT NULL,
  recorded_by  uuid NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  withdrawn_at timestamptz(3),
  CONSTRAINT self_payment_told_by_somebody CHECK (btrim(told_by) <> '')
);
CREATE INDEX self_payment_person_id_idx ON self_payment (person_id);
CREATE UNIQUE INDEX self_payment_one_live ON self_payment (person_id) WHERE withdrawn_at IS NULL;

ALTER TABLE self_payment ENABLE ROW LEVEL SECURITY; ALTER TABLE self_payment FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON self_payment TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON self_payment TO alongside_app;
CREATE POLICY may_read ON self_payment FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON self_payment FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND recorded_by = app_person());
CREATE POLICY may_change ON self_payment FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));

-- What a director needs to tell a couple that waits for a check from one that is ready: that it is settled and since
-- when, not who said what.
CREATE FUNCTION self_payments() RETURNS TABLE (person_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT person_id, recorded_at FROM self_payment WHERE app_role() = 'director' AND withdrawn_at IS NULL
$$;
