-- "Another plan", said by mistake of the same one, is taken back while nothing rests on the new plan: the former stands
-- again as it stood, in the place the other has in the order, with its facts, approvals and questions. Both steps stay on
-- record, and the new plan with them. And nobody is told to check anew a plan that reads as its payer heard it.
-- Stops: approvals that stay behind with a former plan because somebody chose wrong once; a correction that is undone by
-- writing the words anew, as a third plan of which nobody approved anything; a plan that is taken back together with what a
-- payer said of it; "Check anew" with twice the same words.

-- The plan that stood in this one's place until it was taken back, in the words it had then.
ALTER TABLE plan_correction ADD COLUMN took_back uuid,
  ADD CONSTRAINT plan_correction_took_back_person_id_fkey FOREIGN KEY (took_back, person_id)
    REFERENCES coverage (id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT;
CREATE UNIQUE INDEX plan_correction_took_back_key ON plan_correction (took_back);

-- What rests on a plan since it came in the place of another: a photo that came along from the former one goes back there.
CREATE FUNCTION rests_on_correction(plan uuid, by_now timestamptz) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT word FROM rests_on_plan(plan, false, by_now) AS word
   WHERE word <> 'picture'
      OR EXISTS (SELECT 1 FROM card_photo f JOIN coverage c ON c.id = f.coverage_id
                  WHERE c.id = plan AND f.removed_at IS NULL AND f.added_at >= c.named_at)
$$;

-- Brings back the plan in whose place this one came, in the case in which that was done. Turns that were still to come go
-- over with the place; where it pays first on both sides of a month, that month is no turn. Returns its id.
CREATE FUNCTION take_correction_back(plan uuid, by_now timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  wrong coverage := hold_plan_to_correct(plan);
  former coverage;
  begun uuid := (SELECT id FROM plan_correction WHERE coverage_id = plan AND corrected_at = wrong.named_at);
  at_time timestamptz(3) := greatest(clock_timestamp(), wrong.updated_at + interval '1 millisecond');
BEGIN
  SELECT * INTO former FROM coverage WHERE id = wrong.in_place_of FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM couple_partner cp
                  WHERE cp.person_id = former.person_id AND cp.couple_id = ANY (app_couples())
                    AND goes_on(cp.couple_id, cp.person_id) AND former_plan_of_case(former, cp)) THEN
    RAISE EXCEPTION 'a plan is its own case’s' USING ERRCODE = '42501';
  ELSIF EXISTS (SELECT 1 FROM rests_on_correction(plan, by_now)) THEN
    RAISE EXCEPTION 'violates rule "checked_plan_is_kept"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'checked_plan_is_kept';
  END IF;
  UPDATE coverage SET set_aside_at = at_time, updated_at = at_time, in_place_of = NULL, heard_as = NULL WHERE id = plan;
  UPDATE coverage SET set_aside_at = NULL, updated_at = at_time, pay_order = wrong.pay_order, order_reason = wrong.order_reason
   WHERE id = former.id;
  -- By whom and when it was set stands as it stood: the order is not set anew (trigger order_is_set_by_who_asks).
  UPDATE coverage SET order_set_by = wrong.order_set_by, order_set_at = wrong.order_set_at WHERE id = former.id;
  WITH gone AS (
    UPDATE plan_turn SET superseded_at = greatest(at_time, set_at)
     WHERE coverage_id = plan AND superseded_at IS NULL RETURNING until_day)
  INSERT INTO plan_turn (person_id, coverage_id, until_day, set_by, set_at)
    SELECT former.person_id, former.id, until_day, app_person(), at_time FROM gone;
  UPDATE plan_turn SET superseded_at = greatest(at_time, set_at)
   WHERE id IN (SELECT line.id
                  FROM (SELECT t.id, t.coverage_id,
                               lead(t.coverage_id, 1, (SELECT c.id FROM coverage c
                                                        WHERE c.person_id = former.person_id AND c.set_aside_at IS NULL AND c.holder <> 'none'
                                                        ORDER BY c.pay_order LIMIT 1)) OVER (ORDER BY t.until_day) AS next
                          FROM plan_turn t WHERE t.person_id = former.person_id AND t.superseded_at IS NULL) line
                 WHERE line.coverage_id = former.id AND line.next = former.id);
  UPDATE card_photo SET coverage_id = former.id WHERE coverage_id = plan AND added_at < wrong.named_at;
  UPDATE eligibility_request SET asked_as = NULL WHERE coverage_id = former.id AND asked_as = begun;
  UPDATE plan_correction SET coverage_id = former.id WHERE coverage_id = plan;
  INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at, took_back)
    VALUES (former.id, former.person_id, wrong.holder, wrong.payer_name, wrong.member_id, wrong.group_number, wrong.plan_kind,
            app_person(), at_time, plan);
  RETURN former.id;
END $$;

-- As before; and where the words are again those under which a payer was heard, also of the plan that stood here before,
-- nothing is to be checked anew because of them.
CREATE OR REPLACE FUNCTION former_words_are_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  kept uuid;
  heard plan_correction;
  was_heard boolean := EXISTS (SELECT 1 FROM eligibility_reply WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM benefit_call WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM benefit_verification WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM eligibility_request WHERE coverage_id = OLD.id AND asked_at IS NOT NULL);
BEGIN
  INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
    VALUES (OLD.id, OLD.person_id, OLD.holder, OLD.payer_name, OLD.member_id, OLD.group_number, OLD.plan_kind, app_person(), clock_timestamp())
    RETURNING id INTO kept;
  NEW.heard_as := coalesce(OLD.heard_as, CASE WHEN was_heard THEN kept END);
  SELECT * INTO heard FROM plan_correction WHERE id = NEW.heard_as;
  IF same_words(heard.payer_name, NEW.payer_name) AND same_words(heard.member_id, NEW.member_id) AND heard.holder = NEW.holder THEN
    NEW.heard_as := NULL;
  END IF;
  UPDATE eligibility_request r SET asked_as = says.other
    FROM plan_correction said,
         LATERAL (SELECT CASE WHEN same_words(said.payer_name, NEW.payer_name) AND same_words(said.member_id, NEW.member_id)
                               AND said.holder = NEW.holder THEN NULL ELSE said.id END AS other) says
   WHERE r.coverage_id = OLD.id AND said.id = coalesce(r.asked_as, kept) AND r.asked_as IS DISTINCT FROM says.other;
  RETURN NEW;
END $$;
UPDATE coverage c SET heard_as = NULL FROM plan_correction heard
 WHERE heard.id = c.heard_as AND heard.holder = c.holder
   AND same_words(heard.payer_name, c.payer_name) AND same_words(heard.member_id, c.member_id);
