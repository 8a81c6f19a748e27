-- Which of a person's plans pays first holds from a month on. `coverage.pay_order` is the order as it was set last; a row
-- here says which plan goes on paying first before that. By the month, since a claim of a month goes to one payer.
-- Stops: a change of order by which days that were attended, and billed, under one plan come under another.

CREATE TABLE plan_turn (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id     uuid NOT NULL,
  coverage_id   uuid NOT NULL,
  until_day     date NOT NULL,
  set_by        uuid NOT NULL,
  set_at        timestamptz(3) NOT NULL,
  superseded_at timestamptz(3),
  CONSTRAINT plan_turn_coverage_id_person_id_fkey FOREIGN KEY (coverage_id, person_id)
    REFERENCES coverage (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT plan_turn_by_the_month CHECK (extract(day FROM until_day) = 1)
);
CREATE UNIQUE INDEX plan_turn_one_live ON plan_turn (person_id, until_day) WHERE superseded_at IS NULL;
CREATE INDEX plan_turn_coverage_id_idx ON plan_turn (coverage_id);

-- Which plan pays first in which days `[from_day, until_day)`, null for no bound, of the plans that hold or, of a case that
-- is over, of those that held in it. The one place that says so. Nothing where there is no plan.
CREATE FUNCTION plans_in_turn(asked_person uuid, in_case couple_partner DEFAULT NULL)
RETURNS TABLE (coverage_id uuid, from_day date, until_day date)
LANGUAGE sql STABLE SET search_path = public AS $$
  WITH own AS (
    SELECT c.id, c.pay_order FROM coverage c
     WHERE c.person_id = asked_person AND c.holder <> 'none' AND plan_of_case(c, in_case)),
  turns AS (
    SELECT t.coverage_id, t.until_day FROM plan_turn t JOIN own ON own.id = t.coverage_id WHERE t.superseded_at IS NULL
    UNION ALL
    (SELECT id, NULL FROM own ORDER BY pay_order LIMIT 1))
  SELECT coverage_id, lag(until_day) OVER (ORDER BY until_day NULLS LAST), until_day FROM turns
$$;

CREATE FUNCTION paying_plan(asked_person uuid, on_day date) RETURNS uuid
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT coverage_id FROM plans_in_turn(asked_person)
   WHERE on_day >= coalesce(from_day, '-infinity') AND on_day < coalesce(until_day, 'infinity')
$$;
