-- A plan that goes on in a later case of a colleague's is not read in its row, which holds the words of now. Whoever
-- coordinated the former case is handed the words of then.
-- Stops: a former coordinator reading by SQL what a colleague corrected of a plan, who set its order and when, or that it was
-- set aside since.

-- A plan in the words it had at a moment.
CREATE FUNCTION plan_as_of(plan coverage, moment timestamptz) RETURNS coverage
LANGUAGE plpgsql STABLE SET search_path = public AS $$
DECLARE
  said plan_correction;
BEGIN
  SELECT * INTO said FROM plan_correction WHERE coverage_id = plan.id AND corrected_at > moment ORDER BY corrected_at LIMIT 1;
  IF FOUND THEN
    IF NOT same_words(plan.payer_name, said.payer_name) THEN plan.payer_id := NULL; END IF;
    plan.holder := said.holder;
    plan.payer_name := said.payer_name;
    plan.member_id := said.member_id;
    plan.group_number := said.group_number;
    plan.plan_kind := said.plan_kind;
  END IF;
  IF plan.order_set_at > moment THEN
    plan.order_reason := '';
    plan.order_set_by := NULL;
    plan.order_set_at := NULL;
  END IF;
  IF plan.set_aside_at > moment THEN plan.set_aside_at := NULL; END IF;
  plan.updated_at := least(plan.updated_at, moment);
  IF EXISTS (SELECT 1 FROM plan_correction WHERE id = plan.heard_as AND corrected_at > moment) THEN plan.heard_as := NULL; END IF;
  RETURN plan;
END $$;

CREATE OR REPLACE FUNCTION plan_then(plan coverage, asked_couple uuid) RETURNS coverage
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  until timestamptz := plan_said_until(plan.id, asked_couple, plan.person_id);
BEGIN
  IF until = 'infinity' OR NOT plan.id = ANY (app_plans()) THEN RETURN plan; END IF;
  RETURN plan_as_of(plan, until);
END $$;

ALTER POLICY may_read ON coverage USING ((app_role() = 'partner' AND person_id = app_person())
  OR (app_role() = 'coordinator' AND id IN (SELECT unnest(app_plans() || app_former_plans()))
      AND NOT coalesce((SELECT app_plan_ends()) ? id::text, false)));

-- The plans in reach that went on, each as its last case of one's own left it.
CREATE FUNCTION plans_gone_on() RETURNS SETOF coverage
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 5 AS $$
  SELECT plan.* FROM jsonb_each_text(app_plan_ends()) AS ends
    JOIN coverage c ON c.id = ends.key::uuid
   CROSS JOIN LATERAL plan_as_of(c, ends.value::timestamptz) AS plan
$$;

-- Every plan that may be read, of these the words of then. Without settings of its own, so that it is planned with what asks;
-- what runs as the owner reads every row as it is.
CREATE FUNCTION plans_in_reach() RETURNS SETOF coverage LANGUAGE sql STABLE AS $$
  SELECT * FROM public.coverage
  UNION ALL
  SELECT * FROM public.plans_gone_on() WHERE current_user = 'alongside_app'
$$;

-- What is asked in the name of whoever reads, of plans that went on too.
DO $$
DECLARE
  one record;
  body text;
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('plans_in_turn', 'FROM coverage c'), ('plans_in_turn', 'JOIN coverage c'), ('former_plan_of_case', 'FROM coverage s'),
    ('approving_plan', 'FROM coverage c'), ('approving_plan', 'JOIN coverage f')) AS v (name, reads) LOOP
    body := pg_get_functiondef(one.name::regproc);
    IF position(one.reads IN body) = 0 THEN RAISE EXCEPTION '% does not say “%”', one.name, one.reads; END IF;
    EXECUTE replace(body, one.reads, replace(one.reads, 'coverage', 'plans_in_reach()'));
  END LOOP;
END $$;

-- The words of then once a plan, not once for each of its columns.
DO $$
DECLARE
  said text := 'ELSE plan_then(held, cp.couple_id) END AS one)';
  body text := pg_get_functiondef('desk_cases'::regproc);
BEGIN
  IF position(said IN body) = 0 THEN RAISE EXCEPTION 'desk_cases does not say “%”', said; END IF;
  EXECUTE replace(body, said, replace(said, 'AS one)', 'AS one OFFSET 0)'));
END $$;
