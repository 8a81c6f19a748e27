-- Whether two partners' plans are one policy is said by the couple, and written down by their coordinator: a plan of one
-- through the other, and the plan in that one's own name. Numbers that look alike are a question (domain:
-- benefits/shared-policy.ts), and so is a number that reads as the other's did before it was corrected; an answer settles
-- both. Where another plan stands in the place of one of the two, the answer was not about it.
-- Stops: one policy stated of two people because their numbers look alike; two answers that count at once; an answer that
-- joins the plans of people who are no couple, or is changed afterwards. Known to the coordinator of the case alone.

CREATE TABLE policy_answer (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  coverage_id   uuid NOT NULL,
  person_id     uuid NOT NULL,
  held_id       uuid NOT NULL,
  holder_id     uuid NOT NULL,
  one_policy    boolean NOT NULL,
  recorded_by   uuid NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  superseded_at timestamptz(3),
  CONSTRAINT policy_answer_coverage_id_person_id_fkey FOREIGN KEY (coverage_id, person_id)
    REFERENCES coverage (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT policy_answer_held_id_holder_id_fkey FOREIGN KEY (held_id, holder_id)
    REFERENCES coverage (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT policy_answer_of_two_people CHECK (person_id <> holder_id)
);
CREATE INDEX policy_answer_coverage_id_idx ON policy_answer (coverage_id);
CREATE INDEX policy_answer_held_id_idx ON policy_answer (held_id);
CREATE UNIQUE INDEX policy_answer_one_counts ON policy_answer (coverage_id, held_id) WHERE superseded_at IS NULL;

ALTER TABLE policy_answer ENABLE ROW LEVEL SECURITY; ALTER TABLE policy_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON policy_answer TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON policy_answer TO alongside_app;
CREATE POLICY may_read ON policy_answer FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans())) AND in_its_time(recorded_at, coverage_id, (SELECT app_plan_ends())));
CREATE POLICY may_add ON policy_answer FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator'
  AND coverage_id IN (SELECT unnest(app_plans())) AND held_id IN (SELECT unnest(app_plans()))
  AND EXISTS (SELECT 1 FROM couple_partner a JOIN couple_partner b ON b.couple_id = a.couple_id
               WHERE a.person_id = policy_answer.person_id AND b.person_id = policy_answer.holder_id)
  AND recorded_by = app_person());
-- All that changes is that a later answer took its place, once.
CREATE POLICY may_change ON policy_answer FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())) AND superseded_at IS NULL) WITH CHECK (superseded_at IS NOT NULL);

CREATE TRIGGER payer_work_while_case_goes_on AFTER INSERT OR UPDATE ON policy_answer FOR EACH ROW
  WHEN (current_setting('app.role', true) = 'coordinator') EXECUTE FUNCTION payer_work_while_case_goes_on();
