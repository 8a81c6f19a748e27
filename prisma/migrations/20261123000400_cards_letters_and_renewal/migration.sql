-- What belongs to one partner's plan besides what payers say of it: pictures of their card, the order in which two plans
-- pay, until when a check counts, and the letters in which we tell them what we found.
-- Stops: a picture that stays readable after it was taken back; two pictures of one side of one card; a second plan that
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
CREATE POLICY may_change ON card_photo FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));

-- Which plan pays first. The order follows from whose name each plan is in; where a coordinator set another, their
-- reason stands beside it. A partner names one plan when they apply; a coordinator who hears of another adds it behind.
ALTER TABLE coverage ADD COLUMN order_reason text NOT NULL DEFAULT '';
CREATE POLICY may_add_plan ON coverage FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND pay_order > 1 AND person_id IN (SELECT unnest(app_people())));
-- Whose a plan is stays as it is: everything said of it would go along to somebody else.
REVOKE UPDATE ON coverage FROM alongside_app;
GRANT UPDATE (pay_order, holder, payer_name, member_id, group_number, plan_kind, payer_id, order_reason, updated_at) ON coverage TO alongside_app;

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
