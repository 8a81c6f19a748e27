-- A good-faith estimate, and that one is owed, belong to the case in which they were made or noted, as a letter does. An
-- owed one ends with its case: nobody is left there who would give it.
-- Stops: whoever coordinated a couple that is over noting an estimate for somebody who is in a colleague's case by now, or
-- reading there what is owed to them, what they were told it costs, that a newer estimate took the place of their own, or
-- that they pay without a plan;
-- an order of plans or a correction written for a case that is over, past our own code too.

-- Is this person in the care of this case still: in the couple, or by themselves after it?
CREATE FUNCTION still_in_case(asked_couple uuid, asked_person uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = asked_couple AND cp.person_id = asked_person
                    AND (cp.left_at IS NULL OR EXISTS (SELECT 1 FROM solo_care s WHERE s.couple_id = cp.couple_id
                           AND s.person_id = cp.person_id AND s.until_at IS NULL)))
$$;

ALTER TABLE good_faith_estimate ADD COLUMN couple_id uuid;
ALTER TABLE estimate_owed ADD COLUMN couple_id uuid;

-- Of what is there already: the case that went on with this person at that moment, else the one they were in last.
CREATE FUNCTION case_at(asked_person uuid, at timestamptz) RETURNS uuid LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT cp.couple_id FROM couple_partner cp JOIN application a ON a.couple_id = cp.couple_id
   WHERE cp.person_id = asked_person
   ORDER BY a.started_at <= at DESC, (cp.left_at >= at OR still_in_case(cp.couple_id, cp.person_id)) DESC,
            a.started_at DESC, cp.couple_id LIMIT 1
$$;
UPDATE good_faith_estimate SET couple_id = case_at(person_id, made_at);
UPDATE estimate_owed SET couple_id = case_at(person_id, recorded_at);
DROP FUNCTION case_at(uuid, timestamptz);
UPDATE estimate_owed o SET withdrawn_at = greatest(o.recorded_at, cp.left_at) FROM couple_partner cp
 WHERE cp.couple_id = o.couple_id AND cp.person_id = o.person_id AND o.settled_at IS NULL AND o.withdrawn_at IS NULL
   AND NOT still_in_case(cp.couple_id, cp.person_id);

ALTER TABLE good_faith_estimate ALTER COLUMN couple_id SET NOT NULL,
  ADD CONSTRAINT good_faith_estimate_couple_id_person_id_fkey FOREIGN KEY (couple_id, person_id)
    REFERENCES couple_partner (couple_id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE estimate_owed ALTER COLUMN couple_id SET NOT NULL,
  ADD CONSTRAINT estimate_owed_couple_id_person_id_fkey FOREIGN KEY (couple_id, person_id)
    REFERENCES couple_partner (couple_id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT;
CREATE INDEX good_faith_estimate_couple_id_idx ON good_faith_estimate (couple_id);
CREATE INDEX estimate_owed_couple_id_idx ON estimate_owed (couple_id);
-- One of each case: an estimate of a later one leaves that of the former as it was.
DROP INDEX good_faith_estimate_one_live;
CREATE UNIQUE INDEX good_faith_estimate_one_live ON good_faith_estimate (couple_id, person_id) WHERE superseded_at IS NULL;

ALTER POLICY may_read ON good_faith_estimate USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples()))));
ALTER POLICY may_add ON good_faith_estimate WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND made_by = app_person());
ALTER POLICY may_change ON good_faith_estimate USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND superseded_at IS NULL AND still_in_case(couple_id, person_id));
ALTER POLICY may_read ON estimate_owed USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
ALTER POLICY may_add ON estimate_owed WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND recorded_by = app_person());
ALTER POLICY may_change ON estimate_owed USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())) AND settled_at IS NULL AND withdrawn_at IS NULL AND still_in_case(couple_id, person_id));

-- Becomes the refusal `couple-has-ended`. A couple that ends at the same moment waits, or is waited for.
CREATE FUNCTION estimate_while_case_goes_on() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM couple_partner WHERE couple_id = NEW.couple_id AND person_id = NEW.person_id FOR SHARE;
  IF NOT still_in_case(NEW.couple_id, NEW.person_id) THEN
    RAISE EXCEPTION 'violates rule "couple_still_stands"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'couple_still_stands';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER estimate_while_case_goes_on AFTER INSERT ON good_faith_estimate FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION estimate_while_case_goes_on();
CREATE TRIGGER estimate_while_case_goes_on AFTER INSERT ON estimate_owed FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION estimate_while_case_goes_on();

CREATE FUNCTION owed_ends_with_its_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE estimate_owed SET withdrawn_at = greatest(recorded_at, now())
   WHERE couple_id = NEW.couple_id AND person_id = NEW.person_id AND settled_at IS NULL AND withdrawn_at IS NULL
     AND NOT still_in_case(NEW.couple_id, NEW.person_id);
  RETURN NULL;
END $$;
-- At the end of the transaction: whoever goes on by themselves is named after both have left.
CREATE CONSTRAINT TRIGGER owed_ends_with_its_case AFTER UPDATE OF left_at ON couple_partner
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION owed_ends_with_its_case();
CREATE CONSTRAINT TRIGGER owed_ends_with_its_case AFTER UPDATE OF until_at ON solo_care
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION owed_ends_with_its_case();

-- Which plan pays first, and what stood of one before, are work with payers as its order and its words are.
CREATE TRIGGER payer_work_while_case_goes_on AFTER INSERT OR UPDATE ON plan_turn FOR EACH ROW
  WHEN (current_setting('app.role', true) = 'coordinator') EXECUTE FUNCTION payer_work_while_case_goes_on();
CREATE TRIGGER payer_work_while_case_goes_on AFTER INSERT OR UPDATE ON plan_correction FOR EACH ROW
  WHEN (current_setting('app.role', true) = 'coordinator') EXECUTE FUNCTION payer_work_while_case_goes_on();

-- What the desk lists of a case is of that case, and of one that is over what held as it ended. Two functions, each
-- changed in what asks for estimates and for who pays without a plan.
CREATE FUNCTION paid_in_case(payment self_payment, of_case couple_partner) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT CASE WHEN still_in_case(of_case.couple_id, of_case.person_id) THEN payment.withdrawn_at IS NULL
              ELSE payment.recorded_at <= of_case.left_at
               AND (payment.withdrawn_at IS NULL OR payment.withdrawn_at > of_case.left_at) END
$$;
DO $$
DECLARE
  change text[];
  body text;
BEGIN
  FOREACH change SLICE 1 IN ARRAY ARRAY[
    ['desk_queue', 'JOIN couple_partner cp ON cp.person_id = o.person_id',
     'JOIN couple_partner cp ON cp.couple_id = o.couple_id AND cp.person_id = o.person_id'],
    ['desk_cases', 'WHERE o.person_id = p.id AND o.settled_at', 'WHERE o.couple_id = cp.couple_id AND o.person_id = p.id AND o.settled_at'],
    ['desk_cases', 'LEFT JOIN self_payment self ON self.person_id = p.id AND self.withdrawn_at IS NULL',
     'LEFT JOIN LATERAL (SELECT y.* FROM self_payment y WHERE y.person_id = p.id AND paid_in_case(y, cp) '
       'ORDER BY y.recorded_at DESC LIMIT 1) self ON true']] LOOP
    body := pg_get_functiondef(change[1]::regproc);
    IF position(change[2] IN body) = 0 THEN RAISE EXCEPTION '% does not say “%”', change[1], change[2]; END IF;
    EXECUTE replace(body, change[2], change[3]);
  END LOOP;
END $$;
ALTER POLICY may_read ON self_payment USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND EXISTS (
  SELECT 1 FROM couple_partner cp WHERE cp.person_id = self_payment.person_id AND cp.couple_id IN (SELECT unnest(app_couples()))
     AND (still_in_case(cp.couple_id, cp.person_id) OR self_payment.recorded_at <= cp.left_at))));
