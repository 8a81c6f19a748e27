-- A correction says which plan it is about: the same one, which was written down wrong and keeps all that rests on it, or
-- another, which stands in the place of the former. Either way what stood before is on record, by the database's own clock.
-- Stops: words of a plan that change without a record of the former ones; a plan that stands anew without a word of whose;
-- what was attended under the former plan going over to another payer; a former plan nobody can read any more; a plan
-- taken away under whose former words something was said.

-- Which row it stands in the place of; and under which former words its payer was heard last. Null: under those it has,
-- or never.
ALTER TABLE coverage ADD COLUMN in_place_of uuid, ADD COLUMN heard_as uuid REFERENCES plan_correction (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  ADD CONSTRAINT coverage_in_place_of_person_id_fkey FOREIGN KEY (in_place_of, person_id)
    REFERENCES coverage (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT;
CREATE UNIQUE INDEX coverage_in_place_of_key ON coverage (in_place_of);

-- What stood anew until now: set aside in the moment in which the other was named, with the words that were corrected.
UPDATE coverage n SET in_place_of = f.id
  FROM coverage f, plan_correction c
 WHERE f.person_id = n.person_id AND f.id <> n.id AND f.set_aside_at = n.named_at AND c.coverage_id = n.id
   AND c.corrected_at = n.named_at
   AND (c.holder, c.payer_name, c.member_id) = (f.holder, f.payer_name, f.member_id);

-- A company and a member ID are the same however they are spaced and capitalized (domain: benefits/same-plan.ts).
CREATE FUNCTION same_words(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(btrim(regexp_replace(one, '\s+', ' ', 'g'))) = lower(btrim(regexp_replace(other, '\s+', ' ', 'g')))
$$;

-- Spelled otherwise it keeps the payer somebody chose for it.
CREATE OR REPLACE FUNCTION coverage_finds_its_payer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND same_words(NEW.payer_name, OLD.payer_name) THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' AND NEW.payer_id IS NOT NULL THEN RETURN NEW; END IF;
  NEW.payer_id := (SELECT id FROM payer
    WHERE retired_at IS NULL AND payer_word(NEW.payer_name) <> ''
      AND (payer_word(name) = payer_word(NEW.payer_name)
        OR EXISTS (SELECT 1 FROM unnest(aliases) AS alias WHERE payer_word(alias) = payer_word(NEW.payer_name)))
    ORDER BY payer_word(name) = payer_word(NEW.payer_name) DESC, id LIMIT 1);
  RETURN NEW;
END $$;

-- Is this a plan of theirs in whose place another came in this very case?
CREATE FUNCTION former_plan_of_case(plan coverage, of_case couple_partner) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT plan.set_aside_at IS NOT NULL
     AND (of_case.left_at IS NULL OR plan.set_aside_at <= of_case.left_at)
     AND EXISTS (SELECT 1 FROM coverage s WHERE s.in_place_of = plan.id)
     AND NOT EXISTS (SELECT 1 FROM couple_partner past
                      WHERE past.person_id = plan.person_id AND past.couple_id <> of_case.couple_id
                        AND past.left_at >= plan.set_aside_at
                        AND (of_case.left_at IS NULL OR past.left_at < of_case.left_at))
$$;

-- Former plans of the cases a coordinator works with: they are read, with their turns, approvals and corrections, and
-- nothing else of them is done.
CREATE FUNCTION app_former_plans() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(f.id)
            FROM coverage n
            JOIN coverage f ON f.id = n.in_place_of
            JOIN couple_partner cp ON cp.person_id = f.person_id AND cp.couple_id = ANY (app_couples())
           WHERE n.in_place_of IS NOT NULL AND former_plan_of_case(f, cp));
END $$;
ALTER POLICY may_read ON coverage USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND id IN (SELECT unnest(app_plans() || app_former_plans()))));
ALTER POLICY may_read ON plan_correction USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans())));
ALTER POLICY may_read ON prior_authorization USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans())));
-- Turns change with the order of plans, also those of a former one.
ALTER POLICY may_read ON plan_turn USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans()))));
ALTER POLICY may_add ON plan_turn WITH CHECK (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans())) AND set_by = app_person());
ALTER POLICY may_change ON plan_turn USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans())) AND superseded_at IS NULL);

-- A plan pays first until another does, also one in whose place another came: what was attended stays under it.
CREATE OR REPLACE FUNCTION plans_in_turn(asked_person uuid, in_case couple_partner DEFAULT NULL)
RETURNS TABLE (coverage_id uuid, from_day date, until_day date)
LANGUAGE sql STABLE SET search_path = public AS $$
  WITH own AS (
    SELECT c.id, c.pay_order FROM coverage c
     WHERE c.person_id = asked_person AND c.holder <> 'none' AND plan_of_case(c, in_case)),
  turns AS (
    SELECT t.coverage_id, t.until_day
      FROM plan_turn t JOIN coverage c ON c.id = t.coverage_id
     WHERE c.person_id = asked_person AND c.holder <> 'none' AND t.superseded_at IS NULL
       AND (plan_of_case(c, in_case) OR former_plan_of_case(c, in_case))
    UNION ALL
    (SELECT id, NULL FROM own ORDER BY pay_order LIMIT 1))
  SELECT coverage_id, lag(until_day) OVER (ORDER BY until_day NULLS LAST), until_day FROM turns
$$;

-- What a correction changes is kept, whoever changes it and by whatever way.
REVOKE INSERT ON plan_correction FROM alongside_app;
DROP POLICY may_add ON plan_correction;
CREATE FUNCTION former_words_are_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  kept uuid;
  heard plan_correction;
  was_heard boolean := EXISTS (SELECT 1 FROM eligibility_reply WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM benefit_call WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM benefit_verification WHERE coverage_id = OLD.id);
BEGIN
  INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
    VALUES (OLD.id, OLD.person_id, OLD.holder, OLD.payer_name, OLD.member_id, OLD.group_number, OLD.plan_kind, app_person(), clock_timestamp())
    RETURNING id INTO kept;
  IF was_heard THEN
    NEW.heard_as := coalesce(OLD.heard_as, kept);
    SELECT * INTO heard FROM plan_correction WHERE id = NEW.heard_as;
    IF same_words(heard.payer_name, NEW.payer_name) AND same_words(heard.member_id, NEW.member_id) AND heard.holder = NEW.holder THEN
      NEW.heard_as := NULL;
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER former_words_are_kept BEFORE UPDATE OF holder, payer_name, member_id, group_number, plan_kind ON coverage FOR EACH ROW
  WHEN (current_setting('app.role', true) = 'coordinator'
    AND (OLD.holder, OLD.payer_name, OLD.member_id, OLD.group_number, OLD.plan_kind)
        IS DISTINCT FROM (NEW.holder, NEW.payer_name, NEW.member_id, NEW.group_number, NEW.plan_kind))
  EXECUTE FUNCTION former_words_are_kept();

-- Its payer was heard again, or somebody said how the check ends: under the words it has.
CREATE FUNCTION heard_as_it_reads() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE coverage SET heard_as = NULL WHERE id = NEW.coverage_id AND heard_as IS NOT NULL;
  RETURN NULL;
END $$;
DO $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['eligibility_reply', 'benefit_call', 'benefit_verification'] LOOP
    EXECUTE format('CREATE TRIGGER heard_as_it_reads AFTER INSERT ON %I FOR EACH ROW EXECUTE FUNCTION heard_as_it_reads()', one);
  END LOOP;
END $$;

-- Past `correct_plan` a plan that was checked keeps its words; how they are spelled is nobody's check.
DROP TRIGGER checked_plan_is_kept ON coverage;
CREATE TRIGGER checked_plan_is_kept BEFORE UPDATE OF payer_name, member_id, holder ON coverage FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND current_user = 'alongside_app'
    AND NOT (same_words(OLD.payer_name, NEW.payer_name) AND same_words(OLD.member_id, NEW.member_id) AND OLD.holder = NEW.holder))
  EXECUTE FUNCTION checked_plan_is_kept();

-- Whose plan it is to correct: one that holds, of a case of one's own.
CREATE FUNCTION hold_plan_to_correct(plan uuid) RETURNS coverage
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE held coverage;
BEGIN
  IF app_role() IS NOT DISTINCT FROM 'coordinator' AND plan IN (SELECT unnest(app_plans())) THEN
    -- The lock of a person's paying plans comes before that of a row (lib/data/locks.ts): who writes down attendance waits.
    PERFORM pg_advisory_xact_lock(hashtextextended(person_id::text, 0)) FROM coverage WHERE id = plan;
    SELECT * INTO held FROM coverage WHERE id = plan AND set_aside_at IS NULL FOR UPDATE;
  END IF;
  IF held.id IS NULL THEN
    RAISE EXCEPTION 'a plan is its own case’s' USING ERRCODE = '42501';
  END IF;
  RETURN held;
END $$;
REVOKE EXECUTE ON FUNCTION hold_plan_to_correct(uuid) FROM PUBLIC;

-- The same plan, written down wrong: its row stays, with all that rests on it.
CREATE FUNCTION correct_plan(plan uuid, in_name plan_holder, company text, member text, its_group text, kind plan_kind) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM hold_plan_to_correct(plan);
  UPDATE coverage SET holder = in_name, payer_name = company, member_id = member, group_number = its_group, plan_kind = kind,
         updated_at = greatest(clock_timestamp(), updated_at + interval '1 millisecond')
   WHERE id = plan;
END $$;

-- Another plan in the place of a former one. What was said, approved and attended stays with the former: where somebody
-- attended under it, it goes on paying first until the month after. Turns that were still to come go over, and, of the same
-- company, the card and the payer we know it by. Returns the new row's id.
DROP FUNCTION begin_plan_anew(uuid, boolean, timestamptz);
CREATE FUNCTION begin_plan_anew(plan uuid, in_name plan_holder, company text, member text, its_group text, kind plan_kind) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  former coverage := hold_plan_to_correct(plan);
  anew uuid := gen_random_uuid();
  kept uuid;
  at_time timestamptz(3) := clock_timestamp();
  attended date := (SELECT max((s.starts_at AT TIME ZONE p.zone)::date)
                      FROM attendance a JOIN session s ON s.id = a.session_id JOIN person p ON p.id = a.person_id
                     WHERE a.person_id = former.person_id AND a.superseded_at IS NULL AND a.minutes > 0
                       AND paying_plan(a.person_id, (s.starts_at AT TIME ZONE p.zone)::date) = plan);
  free date := (date_trunc('month', attended) + interval '1 month')::date;
BEGIN
  UPDATE coverage SET set_aside_at = at_time, updated_at = at_time WHERE id = plan;
  INSERT INTO coverage (id, person_id, pay_order, holder, payer_name, member_id, group_number, plan_kind, order_reason,
                        order_set_by, order_set_at, payer_id, in_place_of, named_at, updated_at)
    VALUES (anew, former.person_id, former.pay_order, in_name, company, member, its_group, kind, former.order_reason,
            former.order_set_by, former.order_set_at, CASE WHEN same_words(former.payer_name, company) THEN former.payer_id END,
            plan, at_time, at_time);
  INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
    VALUES (anew, former.person_id, former.holder, former.payer_name, former.member_id, former.group_number, former.plan_kind,
            app_person(), at_time)
    RETURNING id INTO kept;
  UPDATE coverage SET heard_as = kept WHERE id = anew;
  WITH gone AS (
    UPDATE plan_turn SET superseded_at = greatest(at_time, set_at)
     WHERE coverage_id = plan AND superseded_at IS NULL AND until_day > coalesce(free, '-infinity') RETURNING until_day)
  INSERT INTO plan_turn (person_id, coverage_id, until_day, set_by, set_at)
    SELECT former.person_id, anew, until_day, app_person(), at_time FROM gone;
  IF free IS NOT NULL THEN
    INSERT INTO plan_turn (person_id, coverage_id, until_day, set_by, set_at)
      VALUES (former.person_id, plan, free, app_person(), at_time) ON CONFLICT DO NOTHING;
  END IF;
  IF same_words(former.payer_name, company) THEN UPDATE card_photo SET coverage_id = anew WHERE coverage_id = plan; END IF;
  RETURN anew;
END $$;

-- What rests on a plan, and, `with_former`, on those in whose place it stands.
DROP FUNCTION rests_on_plan(uuid);
CREATE FUNCTION rests_on_plan(plan uuid, with_former boolean) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE own AS (
    SELECT c.* FROM coverage c WHERE c.id = plan AND app_role() = 'coordinator' AND c.id IN (SELECT unnest(app_plans()))
    UNION ALL
    SELECT f.* FROM own JOIN coverage f ON f.id = own.in_place_of WHERE with_former)
  SELECT found.word
    FROM own c
    JOIN person p ON p.id = c.person_id
    CROSS JOIN LATERAL (VALUES
      (1, 'reply', EXISTS (SELECT 1 FROM eligibility_reply r WHERE r.coverage_id = c.id)),
      (2, 'call', EXISTS (SELECT 1 FROM benefit_call b WHERE b.coverage_id = c.id)),
      (3, 'question', EXISTS (SELECT 1 FROM eligibility_request q WHERE q.coverage_id = c.id)),
      (4, 'check', EXISTS (SELECT 1 FROM benefit_verification v WHERE v.coverage_id = c.id)),
      (5, 'approval', EXISTS (SELECT 1 FROM prior_authorization a WHERE a.coverage_id = c.id)),
      (6, 'picture', EXISTS (SELECT 1 FROM card_photo f WHERE f.coverage_id = c.id AND f.removed_at IS NULL)),
      (7, 'letter', EXISTS (SELECT 1 FROM benefit_letter l WHERE l.person_id = c.person_id AND l.made_at >= c.named_at)),
      (8, 'attended', EXISTS (SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
                               WHERE a.person_id = c.person_id AND a.superseded_at IS NULL AND a.minutes > 0
                                 AND paying_plan(c.person_id, (s.starts_at AT TIME ZONE p.zone)::date) = c.id))
    ) AS found(place, word, there)
   WHERE found.there GROUP BY found.place, found.word ORDER BY found.place
$$;

-- As before, and never under whose former words something was said.
CREATE OR REPLACE FUNCTION take_plan_away(plan uuid, at_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  gone coverage := hold_plan_to_correct(plan);
  behind uuid;
BEGIN
  IF EXISTS (SELECT 1 FROM rests_on_plan(plan, true)) THEN
    RAISE EXCEPTION 'violates rule "checked_plan_is_kept"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'checked_plan_is_kept';
  END IF;
  UPDATE plan_turn SET superseded_at = greatest(at_time, set_at) WHERE coverage_id = plan AND superseded_at IS NULL;
  UPDATE coverage SET set_aside_at = at_time, updated_at = at_time WHERE id = plan;
  FOR behind IN SELECT id FROM coverage WHERE person_id = gone.person_id AND set_aside_at IS NULL AND pay_order > gone.pay_order
                 ORDER BY pay_order LOOP
    UPDATE coverage SET pay_order = pay_order - 1 WHERE id = behind;
  END LOOP;
END $$;
