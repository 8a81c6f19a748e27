-- What the program never asks for is refused here too: whoever works past it, as the role it signs in with, still writes
-- only in their own name, about people of that couple, and changes nothing that was decided.

-- A review is opened where one waits, or there is cause: being on duty alone opens no private part.
DROP POLICY may_add ON clinical_review;
CREATE POLICY may_add ON clinical_review FOR INSERT TO alongside_app WITH CHECK (app_role() = 'director' OR (clinician_id = app_person() AND may_take_review(couple_id)));
REVOKE UPDATE ON clinical_review FROM alongside_app;
GRANT UPDATE (closed_at) ON clinical_review TO alongside_app;

-- A decision is only ever put in the place of another. A clinician's "yes" wants both met alone, and no open alert
-- (domain: mayDecide); a director's does not replace what a clinician has ruled out.
CREATE FUNCTION may_clear(couple uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE app_role()
    WHEN 'clinician' THEN NOT EXISTS (
      SELECT 1 FROM couple_partner cp WHERE cp.couple_id = couple AND cp.left_at IS NULL
         AND (NOT EXISTS (SELECT 1 FROM interview_record i WHERE i.couple_id = couple AND i.person_id = cp.person_id AND i.held_alone)
              OR EXISTS (SELECT 1 FROM safety_alert a WHERE a.person_id = cp.person_id AND a.closed_at IS NULL)))
    WHEN 'director' THEN coalesce((SELECT NOT (decided_as = 'clinician' AND decision = 'individual_only')
      FROM joint_clearance WHERE couple_id = couple ORDER BY decided_at DESC LIMIT 1), true)
    ELSE false END
$$;
CREATE POLICY may_clear ON joint_clearance AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (decision <> 'cleared' OR may_clear(couple_id));
REVOKE UPDATE ON joint_clearance FROM alongside_app;
GRANT UPDATE (superseded_at) ON joint_clearance TO alongside_app;

-- What was called off stays called off: its seats were given back, and may be somebody else's time by now.
CREATE FUNCTION rule_called_off_stays_called_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'violates rule "called_off_stays_called_off"'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'called_off_stays_called_off';
END $$;
CREATE TRIGGER called_off_stays_called_off BEFORE UPDATE OF cancelled_at ON session
  FOR EACH ROW WHEN (OLD.cancelled_at IS NOT NULL AND NEW.cancelled_at IS NULL) EXECUTE FUNCTION rule_called_off_stays_called_off();

-- Whoever answers for an alert, or ends it, is who says so.
CREATE FUNCTION rule_alert_in_ones_own_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_role() = 'clinician'
     AND (NEW.acknowledged_by IS DISTINCT FROM OLD.acknowledged_by AND NEW.acknowledged_by IS DISTINCT FROM app_person()
          OR NEW.closed_by IS DISTINCT FROM OLD.closed_by AND (OLD.closed_by IS NOT NULL OR NEW.closed_by IS DISTINCT FROM app_person())) THEN
    RAISE EXCEPTION 'violates rule "alert_in_ones_own_name"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'alert_in_ones_own_name';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER alert_in_ones_own_name BEFORE UPDATE ON safety_alert
  FOR EACH ROW EXECUTE FUNCTION rule_alert_in_ones_own_name();

-- Letters and recognitions are about partners of that couple.
CREATE POLICY of_this_couple ON decline_letter AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = decline_letter.couple_id AND cp.person_id = decline_letter.person_id));
CREATE POLICY of_this_couple ON identity_check AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (EXISTS (SELECT 1 FROM couple_partner cp WHERE cp.couple_id = identity_check.couple_id AND cp.person_id = identity_check.person_id));
CREATE FUNCTION each_once(words text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT cardinality(words) = (SELECT count(DISTINCT word) FROM unnest(words) AS word) $$;
ALTER TABLE identity_check DROP CONSTRAINT identity_check_two_facts;
ALTER TABLE identity_check ADD CONSTRAINT identity_check_two_facts CHECK (agreed IS NOT NULL AND cardinality(agreed) >= 2 AND each_once(agreed));
REVOKE UPDATE ON identity_check FROM alongside_app;
GRANT UPDATE (withdrawn_at) ON identity_check TO alongside_app;

-- Who is on duty is staff's to know, and the jobs' that call them.
CREATE OR REPLACE FUNCTION on_duty_now() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  RETURN (SELECT array_agg(DISTINCT d.clinician_id) FROM duty_shift d JOIN person p ON p.id = d.clinician_id
           WHERE (app_is_staff() OR app_role() = 'job')
             AND d.removed_at IS NULL AND d.starts_at <= now() AND d.ends_at > now() AND p.deactivated_at IS NULL);
END $$;
