-- A plan that was written down wrong is corrected, with what stood before on record, and one that was added by mistake is
-- taken away while nothing rests on it. And who set the order of paying by hand, and when, stands beside why.
-- Stops: a check, a fact or an approval that goes over to another member ID; a plan that vanishes with what was found of it;
-- a line of the record that is changed; which plan pays first being said by the other partner, or read by them.

ALTER TABLE coverage ADD COLUMN order_set_by uuid, ADD COLUMN order_set_at timestamptz(3);
-- Both are written by the one who asks, and by nobody in another's name.
REVOKE INSERT ON coverage FROM alongside_app;
GRANT INSERT (id, person_id, pay_order, holder, payer_name, member_id, group_number, plan_kind, payer_id, order_reason,
              updated_at, named_at, set_aside_at) ON coverage TO alongside_app;
CREATE FUNCTION order_is_set_by_who_asks() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  NEW.order_set_by := CASE WHEN NEW.order_reason <> '' THEN app_person() END;
  NEW.order_set_at := CASE WHEN NEW.order_reason <> '' THEN NEW.updated_at END;
  RETURN NEW;
END $$;
CREATE TRIGGER order_is_set_by_who_asks BEFORE UPDATE OF order_reason ON coverage FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION order_is_set_by_who_asks();

ALTER TABLE plan_turn ENABLE ROW LEVEL SECURITY; ALTER TABLE plan_turn FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON plan_turn TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (superseded_at) ON plan_turn TO alongside_app;
CREATE POLICY may_read ON plan_turn FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans()))));
CREATE POLICY may_add ON plan_turn FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())) AND set_by = app_person());
-- All that changes is that it no longer counts, once.
CREATE POLICY may_change ON plan_turn FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())) AND superseded_at IS NULL) WITH CHECK (superseded_at IS NOT NULL);

-- What stood of a plan before it was corrected.
CREATE TABLE plan_correction (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  coverage_id  uuid NOT NULL,
  person_id    uuid NOT NULL,
  holder       plan_holder NOT NULL,
  payer_name   text NOT NULL,
  member_id    text NOT NULL,
  group_number text NOT NULL,
  plan_kind    plan_kind NOT NULL,
  corrected_by uuid NOT NULL,
  corrected_at timestamptz(3) NOT NULL,
  CONSTRAINT plan_correction_coverage_id_person_id_fkey FOREIGN KEY (coverage_id, person_id)
    REFERENCES coverage (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX plan_correction_coverage_id_idx ON plan_correction (coverage_id);
ALTER TABLE plan_correction ENABLE ROW LEVEL SECURITY; ALTER TABLE plan_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON plan_correction TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON plan_correction TO alongside_app;
CREATE POLICY may_read ON plan_correction FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())));
CREATE POLICY may_add ON plan_correction FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())) AND corrected_by = app_person());

-- What rests on a plan, each kind in one word. A letter tells of every plan its person had when it was written; a day that
-- was attended is billed to the plan that pays first on it.
CREATE FUNCTION rests_on_plan(plan uuid) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT found.word
    FROM coverage c
    JOIN person p ON p.id = c.person_id
    CROSS JOIN LATERAL (VALUES
      ('reply', EXISTS (SELECT 1 FROM eligibility_reply r WHERE r.coverage_id = c.id)),
      ('call', EXISTS (SELECT 1 FROM benefit_call b WHERE b.coverage_id = c.id)),
      ('question', EXISTS (SELECT 1 FROM eligibility_request q WHERE q.coverage_id = c.id)),
      ('check', EXISTS (SELECT 1 FROM benefit_verification v WHERE v.coverage_id = c.id)),
      ('approval', EXISTS (SELECT 1 FROM prior_authorization a WHERE a.coverage_id = c.id)),
      ('picture', EXISTS (SELECT 1 FROM card_photo f WHERE f.coverage_id = c.id AND f.removed_at IS NULL)),
      ('letter', EXISTS (SELECT 1 FROM benefit_letter l WHERE l.person_id = c.person_id AND l.made_at >= c.named_at)),
      ('attended', EXISTS (SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
                            WHERE a.person_id = c.person_id AND a.superseded_at IS NULL AND a.minutes > 0
                              AND paying_plan(c.person_id, (s.starts_at AT TIME ZONE p.zone)::date) = c.id))
    ) AS found(word, there)
   WHERE c.id = plan AND found.there AND app_role() = 'coordinator' AND c.id IN (SELECT unnest(app_plans()))
$$;

-- Takes a plan away that was added by mistake; those behind it move up.
CREATE FUNCTION take_plan_away(plan uuid, at_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  gone coverage;
  behind uuid;
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator' OR NOT plan IN (SELECT unnest(app_plans())) THEN
    RAISE EXCEPTION 'a plan is its own case’s' USING ERRCODE = '42501';
  ELSIF EXISTS (SELECT 1 FROM rests_on_plan(plan)) THEN
    RAISE EXCEPTION 'violates rule "checked_plan_is_kept"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'checked_plan_is_kept';
  END IF;
  UPDATE plan_turn SET superseded_at = greatest(at_time, set_at) WHERE coverage_id = plan AND superseded_at IS NULL;
  UPDATE coverage SET set_aside_at = at_time, updated_at = at_time WHERE id = plan RETURNING * INTO gone;
  FOR behind IN SELECT id FROM coverage WHERE person_id = gone.person_id AND set_aside_at IS NULL AND pay_order > gone.pay_order
                 ORDER BY pay_order LOOP
    UPDATE coverage SET pay_order = pay_order - 1 WHERE id = behind;
  END LOOP;
END $$;

-- A plan that is somebody else’s word than it was checked by stands anew in its place: what was said stays with the former
-- row, as when somebody applies again with another plan. Its turns and its record go along, and, of the same insurance
-- company, the card. Returns the new row's id.
CREATE FUNCTION begin_plan_anew(plan uuid, with_card boolean, at_time timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  anew uuid := gen_random_uuid();
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator' OR NOT plan IN (SELECT unnest(app_plans())) THEN
    RAISE EXCEPTION 'a plan is its own case’s' USING ERRCODE = '42501';
  END IF;
  UPDATE coverage SET set_aside_at = at_time, updated_at = at_time WHERE id = plan;
  INSERT INTO coverage (id, person_id, pay_order, holder, payer_name, member_id, group_number, plan_kind, order_reason,
                        order_set_by, order_set_at, named_at, updated_at)
    SELECT anew, person_id, pay_order, holder, payer_name, member_id, group_number, plan_kind, order_reason,
           order_set_by, order_set_at, at_time, at_time FROM coverage WHERE id = plan;
  UPDATE plan_turn SET coverage_id = anew WHERE coverage_id = plan;
  UPDATE plan_correction SET coverage_id = anew WHERE coverage_id = plan;
  IF with_card THEN UPDATE card_photo SET coverage_id = anew WHERE coverage_id = plan; END IF;
  RETURN anew;
END $$;
