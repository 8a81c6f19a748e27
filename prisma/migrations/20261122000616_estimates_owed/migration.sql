-- That a partner is owed a good-faith estimate: they asked what care would cost, or care was scheduled, and nothing was
-- given yet. `due_on` is the last day by law (45 CFR 149.610(b)(1)(vi)), and empty where the law names none. It is settled by
-- the next estimate they are given, or taken back as a mistake; either way it stays on record.
-- Stops: two open at once, of which one would be forgotten; one both settled and taken back; care scheduled on no day.
-- Known to the coordinator of the case alone.

CREATE TABLE estimate_owed (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id    uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  occasion     text NOT NULL,
  occasion_on  date NOT NULL,
  care_from    date,
  due_on       date,
  recorded_by  uuid NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  settled_at   timestamptz(3),
  withdrawn_at timestamptz(3),
  CONSTRAINT estimate_owed_occasion CHECK (occasion IN ('scheduled', 'asked')),
  CONSTRAINT estimate_owed_from_a_day CHECK (occasion = 'asked' OR care_from IS NOT NULL),
  CONSTRAINT estimate_owed_one_end CHECK (settled_at IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX estimate_owed_person_id_idx ON estimate_owed (person_id);
CREATE UNIQUE INDEX estimate_owed_one_open ON estimate_owed (person_id) WHERE settled_at IS NULL AND withdrawn_at IS NULL;

ALTER TABLE estimate_owed ENABLE ROW LEVEL SECURITY; ALTER TABLE estimate_owed FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON estimate_owed TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (settled_at, withdrawn_at) ON estimate_owed TO alongside_app;
CREATE POLICY may_read ON estimate_owed FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())));
CREATE POLICY may_add ON estimate_owed FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND recorded_by = app_person());
-- All that changes is that it comes to its end, once.
CREATE POLICY may_change ON estimate_owed FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())) AND settled_at IS NULL AND withdrawn_at IS NULL) WITH CHECK (settled_at IS NOT NULL OR withdrawn_at IS NOT NULL);
