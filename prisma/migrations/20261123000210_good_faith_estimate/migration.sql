-- What a partner without cover was told that care would cost, service by service, as it was told: the good-faith
-- estimate of 45 CFR 149.610. One is live for a person; a newer one takes its place and the earlier stays. `diagnoses` is
-- sealed: the codes known on that day; empty where there were none.
-- Stops: a promise to pay without one, an estimate of nothing, one that is dated otherwise than it was made, one for longer than twelve months, and a payment that
-- rests on somebody else's estimate.
-- Private to the partner it is about and to the coordinator of the case: the other partner never learns of it.

CREATE TABLE good_faith_estimate (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id     uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  occasion      text NOT NULL,
  occasion_on   date NOT NULL,
  care_from     date NOT NULL,
  valid_until   date NOT NULL,
  due_on        date,
  made_on       date NOT NULL,
  lines         jsonb NOT NULL,
  total         integer NOT NULL,
  diagnoses     text,
  locale        text NOT NULL,
  made_by       uuid NOT NULL,
  made_at       timestamptz(3) NOT NULL,
  superseded_at timestamptz(3),
  CONSTRAINT good_faith_estimate_occasion CHECK (occasion IN ('scheduled', 'asked')),
  CONSTRAINT good_faith_estimate_has_lines CHECK (jsonb_typeof(lines) = 'array' AND jsonb_array_length(lines) > 0),
  CONSTRAINT good_faith_estimate_total CHECK (total > 0),
  CONSTRAINT good_faith_estimate_in_order CHECK (occasion_on <= made_on AND occasion_on <= care_from),
  -- Of that day in some zone of the world.
  CONSTRAINT good_faith_estimate_made_then CHECK (abs(made_on - (made_at AT TIME ZONE 'UTC')::date) <= 1),
  CONSTRAINT good_faith_estimate_a_year CHECK (valid_until > care_from AND valid_until <= care_from + interval '12 months'),
  CONSTRAINT good_faith_estimate_locale CHECK (locale IN ('en', 'es')),
  UNIQUE (id, person_id)
);
CREATE INDEX good_faith_estimate_person_id_idx ON good_faith_estimate (person_id);
CREATE UNIQUE INDEX good_faith_estimate_one_live ON good_faith_estimate (person_id) WHERE superseded_at IS NULL;

-- Payments of before this table stood on a day somebody wrote down: theirs stays empty.
ALTER TABLE self_payment ADD COLUMN estimate_id uuid,
  ADD CONSTRAINT self_payment_own_estimate FOREIGN KEY (estimate_id, person_id)
    REFERENCES good_faith_estimate (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE good_faith_estimate ENABLE ROW LEVEL SECURITY; ALTER TABLE good_faith_estimate FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON good_faith_estimate TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON good_faith_estimate TO alongside_app;
CREATE POLICY may_read ON good_faith_estimate FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON good_faith_estimate FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND made_by = app_person());
-- All that changes is that another takes its place, once.
CREATE POLICY may_change ON good_faith_estimate FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND superseded_at IS NULL) WITH CHECK (superseded_at IS NOT NULL);
