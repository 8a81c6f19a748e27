-- What belongs to one partner's plan besides what payers say of it: pictures of their card, the order in which two plans
-- pay, until when a check counts, and the letters in which we tell them what we found.
-- Stops: a picture that stays readable after it was taken back, or becomes another; two pictures of one side of one card; a second plan that
-- slips in front of the first without a word; a plan, a fact or a check that becomes somebody else's, or says something
-- else than it did; a letter written or sent without consent, changed after it was sent, or read by the other partner.

-- A side of a card, re-encoded and sealed for its row. Taken back or replaced, the picture itself is gone.
CREATE TABLE card_photo (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  coverage_id uuid NOT NULL,
  person_id   uuid NOT NULL,
  side        text NOT NULL,
  sealed      text NOT NULL,
  width       integer NOT NULL,
  height      integer NOT NULL,
  added_by    uuid NOT NULL,
  added_at    timestamptz(3) NOT NULL,
  removed_at  timestamptz(3),
  CONSTRAINT card_photo_coverage_fkey FOREIGN KEY (coverage_id, person_id)
    REFERENCES coverage(id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT card_photo_side CHECK (side IN ('front', 'back')),
  CONSTRAINT card_photo_has_a_size CHECK (width BETWEEN 1 AND 2000 AND height BETWEEN 1 AND 2000),
  CONSTRAINT card_photo_gone_when_removed CHECK ((removed_at IS NULL) = (sealed <> ''))
);
CREATE UNIQUE INDEX card_photo_one_live ON card_photo (coverage_id, side) WHERE removed_at IS NULL;
CREATE INDEX card_photo_coverage_id_idx ON card_photo (coverage_id);

ALTER TABLE card_photo ENABLE ROW LEVEL SECURITY; ALTER TABLE card_photo FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON card_photo TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (sealed, removed_at) ON card_photo TO alongside_app;
CREATE POLICY may_read ON card_photo FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON card_photo FOR INSERT TO alongside_app WITH CHECK (added_by = app_person() AND ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people())))));
-- All that is done to a picture is to take it away; `card_photo_gone_when_removed` empties it.
CREATE POLICY may_change ON card_photo FOR UPDATE TO alongside_app USING (removed_at IS NULL AND ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))))) WITH CHECK (removed_at IS NOT NULL);

-- Which plan pays first. The order follows from whose name each plan is in; where a coordinator set another, their
-- reason stands beside it. A partner names one plan when they apply; a coordinator who hears of another adds it behind.
ALTER TABLE coverage ADD COLUMN order_reason text NOT NULL DEFAULT '';
CREATE POLICY may_add_plan ON coverage FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND pay_order > 1 AND person_id IN (SELECT unnest(app_people())));
-- Whose a plan is stays as it is: everything said of it would go along to somebody else.
REVOKE UPDATE ON coverage FROM alongside_app;
GRANT UPDATE (pay_order, holder, payer_name, member_id, group_number, plan_kind, payer_id, order_reason, updated_at) ON coverage TO alongside_app;

-- Plans a coordinator works with: of each case what held in it, so that what a partner names after their couple ended, and
-- applies with anew, is the new coordinator's to read. Every statement asks: who is still in a case is told apart at once.
CREATE FUNCTION app_plans() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator' THEN RETURN NULL; END IF;
  RETURN (SELECT array_agg(c.id) FROM unnest(app_couples()) AS reach
            JOIN couple_partner cp ON cp.couple_id = reach
            JOIN coverage c ON c.person_id = cp.person_id
             AND CASE WHEN cp.left_at IS NULL THEN c.set_aside_at IS NULL ELSE plan_of_case(c, cp) END);
END $$;
DROP POLICY may_read ON coverage;
CREATE POLICY may_read ON coverage FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND id IN (SELECT unnest(app_plans()))));
DROP POLICY may_change ON coverage;
CREATE POLICY may_change ON coverage FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND id IN (SELECT unnest(app_plans()))));

-- What rests on a plan is read with it: of somebody who applied again, each coordinator reads what held in their own case.
ALTER POLICY may_read ON eligibility_reply USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())));
ALTER POLICY may_read ON eligibility_request USING ((app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans()))) OR app_role() = 'job');
ALTER POLICY may_read ON benefit_call USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())));
ALTER POLICY may_read ON benefit_fact USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans()))));
ALTER POLICY may_read ON benefit_verification USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans()))));
ALTER POLICY may_read ON prior_authorization USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())));
ALTER POLICY may_read ON card_photo USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans()))));
-- A member of a file that was brought to a plan goes with it; and it is brought with a reply of that very plan.
ALTER POLICY may_read ON reply_batch_member USING (app_role() = 'coordinator' AND batch_id IN (SELECT id FROM reply_batch WHERE taken_by = app_person()) AND (state <> 'brought' OR coverage_id IN (SELECT unnest(app_plans()))));
ALTER POLICY may_change ON reply_batch_member WITH CHECK (state <> 'brought' OR EXISTS (SELECT FROM eligibility_reply r WHERE r.id = reply_batch_member.reply_id AND r.coverage_id = reply_batch_member.coverage_id));

-- Applying again with another plan: all that held in the case that is over is set aside with it, and so is what was said
-- because of it: that its person pays by themselves, and days let pass. The time is no earlier than the end of that case.
CREATE FUNCTION set_own_plans_aside(at_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  asking uuid := app_person();
  over timestamptz := (SELECT max(left_at) FROM couple_partner WHERE person_id = asking);
  aside timestamptz := greatest(at_time, over + interval '1 millisecond');
BEGIN
  IF app_role() IS DISTINCT FROM 'partner' OR NOT is_applying(asking) THEN
    RAISE EXCEPTION 'a partner changes nothing that was sent' USING ERRCODE = '42501';
  END IF;
  UPDATE coverage SET set_aside_at = aside WHERE person_id = asking AND set_aside_at IS NULL AND named_at <= over;
  IF FOUND THEN
    UPDATE self_payment SET withdrawn_at = greatest(aside, recorded_at) WHERE person_id = asking AND withdrawn_at IS NULL;
    UPDATE authorization_override SET withdrawn_at = greatest(aside, made_at)
     WHERE person_id = asking AND withdrawn_at IS NULL;
  END IF;
END $$;

CREATE FUNCTION is_applying(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM applicant m JOIN application a ON a.id = m.application_id
                  WHERE m.person_id = asked AND m.left_at IS NULL AND a.submitted_at IS NULL)
$$;
REVOKE EXECUTE ON FUNCTION is_applying(uuid) FROM PUBLIC;

-- What a partner sent of their plan is kept, as the application is.
CREATE FUNCTION sent_plan_is_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT is_applying(coalesce(NEW.person_id, OLD.person_id)) OR OLD.set_aside_at IS NOT NULL THEN
    RAISE EXCEPTION 'a partner changes nothing that was sent' USING ERRCODE = '42501';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER sent_plan_is_kept BEFORE INSERT OR UPDATE OR DELETE ON coverage FOR EACH ROW
  WHEN (current_setting('app.role', true) = 'partner') EXECUTE FUNCTION sent_plan_is_kept();

-- Whose insurance it is, its payer and its member ID are what a check, a fact and an approval are about.
-- Becomes the refusal `plan-was-checked`.
CREATE FUNCTION checked_plan_is_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM benefit_verification WHERE coverage_id = OLD.id AND superseded_at IS NULL)
     OR EXISTS (SELECT 1 FROM benefit_fact WHERE coverage_id = OLD.id AND withdrawn_at IS NULL)
     OR EXISTS (SELECT 1 FROM prior_authorization WHERE coverage_id = OLD.id AND superseded_at IS NULL) THEN
    RAISE EXCEPTION 'violates rule "checked_plan_is_kept"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'checked_plan_is_kept';
  END IF;
  RETURN NEW;
END $$;
-- The owner repairs, as with questions to payers.
CREATE TRIGGER checked_plan_is_kept BEFORE UPDATE OF payer_name, member_id, holder ON coverage FOR EACH ROW
  WHEN (current_setting('app.role', true) <> ''
    AND (OLD.payer_name, OLD.member_id, OLD.holder) IS DISTINCT FROM (NEW.payer_name, NEW.member_id, NEW.holder))
  EXECUTE FUNCTION checked_plan_is_kept();

-- A director sees of each partner how the checks of the plans that hold ended.
CREATE OR REPLACE FUNCTION case_checks() RETURNS TABLE (person_id uuid, outcome text, decided_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.person_id, v.outcome::text, v.decided_at
    FROM coverage c LEFT JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL
   WHERE app_role() = 'director' AND c.set_aside_at IS NULL
$$;

-- Work with a payer is done for those whose case goes on, by its coordinator. What a payer still answers is brought in.
-- Becomes the refusal `couple-has-ended`.
CREATE FUNCTION payer_work_while_case_goes_on() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM couple_partner cp JOIN application a ON a.couple_id = cp.couple_id
     WHERE cp.person_id = NEW.person_id AND a.coordinator_id = app_person()
       AND (cp.left_at IS NULL OR EXISTS (SELECT 1 FROM solo_care s WHERE s.couple_id = cp.couple_id
                                             AND s.person_id = cp.person_id AND s.until_at IS NULL))) THEN
    RAISE EXCEPTION 'violates rule "couple_still_stands"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'couple_still_stands';
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['benefit_call', 'benefit_verification', 'self_payment', 'eligibility_request',
                             'prior_authorization', 'authorization_override'] LOOP
    EXECUTE format('CREATE TRIGGER payer_work_while_case_goes_on AFTER INSERT ON %I FOR EACH ROW
      WHEN (current_setting(''app.role'', true) = ''coordinator'') EXECUTE FUNCTION payer_work_while_case_goes_on()', one);
  END LOOP;
END $$;
CREATE TRIGGER payer_work_while_case_goes_on
  AFTER INSERT OR UPDATE OF pay_order, holder, payer_name, member_id, group_number, plan_kind ON coverage FOR EACH ROW
  WHEN (current_setting('app.role', true) = 'coordinator') EXECUTE FUNCTION payer_work_while_case_goes_on();

-- What a source said is withdrawn and restored, never rewritten.
REVOKE UPDATE ON benefit_fact FROM alongside_app;
GRANT UPDATE (withdrawn_at) ON benefit_fact TO alongside_app;

-- The first day on which a check no longer counts: payers answer for a month. Null: it never ends by itself.
ALTER TABLE benefit_verification ADD COLUMN valid_until date;
CREATE INDEX benefit_verification_valid_until_idx ON benefit_verification (valid_until) WHERE superseded_at IS NULL AND valid_until IS NOT NULL;

-- A conclusion stays what it was, and whose: it ends once, and a later word lets it end sooner, never later.
REVOKE UPDATE ON benefit_verification FROM alongside_app;
GRANT UPDATE (superseded_at, valid_until) ON benefit_verification TO alongside_app;
CREATE FUNCTION check_only_runs_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at IS NOT NULL OR NEW.valid_until > OLD.valid_until
     OR (NEW.valid_until IS NULL AND OLD.valid_until IS NOT NULL) THEN
    RAISE EXCEPTION 'a check that was concluded ends once, and no later than it said'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'check_only_runs_out';
  END IF;
  RETURN NEW;
END $$;
-- The owner repairs, as with questions to payers.
CREATE TRIGGER check_only_runs_out BEFORE UPDATE ON benefit_verification
  FOR EACH ROW WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION check_only_runs_out();

-- What we wrote to one partner about their own plans, as it was: sealed for its row, and the same ever after.
CREATE TABLE benefit_letter (
  id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  couple_id uuid NOT NULL REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  person_id uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  locale    text NOT NULL,
  sealed    text NOT NULL,
  made_by   uuid NOT NULL,
  made_at   timestamptz(3) NOT NULL,
  sent_at   timestamptz(3),
  CONSTRAINT benefit_letter_locale CHECK (locale IN ('en', 'es')),
  CONSTRAINT benefit_letter_sent_after_made CHECK (sent_at IS NULL OR sent_at >= made_at)
);
CREATE INDEX benefit_letter_person_id_idx ON benefit_letter (person_id, made_at);

ALTER TABLE benefit_letter ENABLE ROW LEVEL SECURITY; ALTER TABLE benefit_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON benefit_letter TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (sent_at) ON benefit_letter TO alongside_app;
CREATE POLICY may_read ON benefit_letter FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person() AND sent_at IS NOT NULL) OR (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples()))));
CREATE POLICY may_add ON benefit_letter FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND made_by = app_person() AND sent_at IS NULL);
CREATE POLICY of_this_couple ON benefit_letter AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = benefit_letter.couple_id AND cp.person_id = benefit_letter.person_id));
CREATE POLICY may_change ON benefit_letter FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND sent_at IS NULL) WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
-- What a payer told us is used while that partner's consent holds, and not after. What was sent before stays theirs.
CREATE POLICY needs_consent ON benefit_letter AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (consent_is_live(person_id, 'care-and-payment'));
CREATE POLICY needs_consent_to_send ON benefit_letter AS RESTRICTIVE FOR UPDATE TO alongside_app USING (true) WITH CHECK (consent_is_live(person_id, 'care-and-payment'));
