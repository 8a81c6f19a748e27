-- The same plan goes on in a later case, and from there on what is said of it is that case's. Of a plan that is of no later
-- case, what a payer still answers is brought in.
-- Stops: whoever coordinated a couple that is over withdrawing a colleague's facts, bringing a reply into their check,
-- choosing their payer, ending their check or approval, or taking back that somebody of theirs pays without a plan.

-- Does this case of one's own stand behind another of the same person (by now with this plan, where one is given)? Nobody
-- else is told where somebody is.
CREATE FUNCTION has_later_case(asked_couple uuid, asked_person uuid, plan uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT app_role() = 'coordinator' AND asked_couple IN (SELECT unnest(app_couples()))
     AND NOT still_in_case(asked_couple, asked_person) AND EXISTS (
    SELECT 1 FROM couple_partner past
      JOIN couple_partner later ON later.person_id = past.person_id AND later.couple_id <> past.couple_id
                               AND (later.left_at IS NULL OR later.left_at > past.left_at)
      LEFT JOIN coverage c ON c.id = plan
     WHERE past.couple_id = asked_couple AND past.person_id = asked_person
       AND (plan IS NULL OR plan_of_case(c, later) OR former_plan_of_case(c, later)))
$$;

-- Becomes the refusal `couple-has-ended`. Once a statement: a reply has hundreds of facts.
CREATE FUNCTION nothing_said_past_a_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  people uuid[];
  plans uuid[];
BEGIN
  IF TG_TABLE_NAME = 'coverage' THEN
    SELECT array_agg(person_id), array_agg(id) INTO people, plans FROM written;
  ELSIF TG_TABLE_NAME IN ('self_payment', 'authorization_override') THEN
    SELECT array_agg(person_id), array_agg(NULL::uuid) INTO people, plans FROM written;
  ELSE
    SELECT array_agg(person_id), array_agg(coverage_id) INTO people, plans
      FROM (SELECT DISTINCT person_id, coverage_id FROM written) AS once;
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(people, plans) AS w (person_id, plan)
              WHERE NOT EXISTS (SELECT 1 FROM couple_partner cp
                                 WHERE cp.person_id = w.person_id AND cp.couple_id IN (SELECT unnest(app_couples()))
                                   AND NOT has_later_case(cp.couple_id, cp.person_id, w.plan))) THEN
    RAISE EXCEPTION 'violates rule "couple_still_stands"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'couple_still_stands';
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['benefit_fact INSERT', 'benefit_fact UPDATE', 'eligibility_reply INSERT', 'eligibility_request UPDATE',
                             'benefit_verification UPDATE', 'prior_authorization UPDATE', 'card_photo INSERT',
                             'card_photo UPDATE', 'coverage UPDATE', 'self_payment UPDATE', 'authorization_override UPDATE'] LOOP
    EXECUTE format('CREATE TRIGGER nothing_said_past_a_case_%s AFTER %s ON %I REFERENCING NEW TABLE AS written FOR EACH STATEMENT
      WHEN (current_setting(''app.role'', true) = ''coordinator'') EXECUTE FUNCTION nothing_said_past_a_case()',
      lower(split_part(one, ' ', 2)), split_part(one, ' ', 2), split_part(one, ' ', 1));
  END LOOP;
END $$;
