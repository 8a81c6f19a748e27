-- A plan belongs to the case in which it was named. Whoever applies again, after a couple that is over, and names another
-- plan gets a row of its own for it; what was found of the former one stays with the former case. The same plan goes on.
-- Stops: a new plan under an old check; the past of an ended couple under a plan that came later.

ALTER TABLE coverage ADD COLUMN named_at timestamptz(3) NOT NULL DEFAULT 'epoch';
ALTER TABLE coverage ALTER COLUMN named_at SET DEFAULT now();
ALTER TABLE coverage ADD COLUMN set_aside_at timestamptz(3);
DROP INDEX coverage_person_id_pay_order_key;
CREATE UNIQUE INDEX coverage_person_id_pay_order_key ON coverage (person_id, pay_order) WHERE set_aside_at IS NULL;
CREATE INDEX coverage_person_id_idx ON coverage (person_id);

-- Is this plan one of a partner's in this case? While they are in it (or go on by themselves), those that hold; of a case
-- that is over, those that held as it ended.
CREATE FUNCTION plan_of_case(plan coverage, of_case couple_partner) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT CASE WHEN of_case.left_at IS NULL OR EXISTS (
                SELECT 1 FROM solo_care s WHERE s.couple_id = of_case.couple_id AND s.person_id = of_case.person_id
                   AND s.until_at IS NULL)
              THEN plan.set_aside_at IS NULL
              ELSE plan.named_at <= of_case.left_at AND (plan.set_aside_at IS NULL OR plan.set_aside_at > of_case.left_at) END
$$;
