-- RULE caseload-not-exceeded. A clinician serves at most as many couples as their caseload cap, and is couples
-- therapist to at most as many as their couples cap. Stops: two coordinators filling the same last place.
-- The clinician's row is locked first, so the count is taken one transaction at a time.
-- Becomes the refusal `caseload-just-filled`.

CREATE FUNCTION rule_caseload_not_exceeded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  caps clinician%ROWTYPE;
BEGIN
  SELECT * INTO caps FROM clinician WHERE person_id = NEW.clinician_id FOR UPDATE;
  PERFORM 1 FROM care_assignment
   WHERE clinician_id = NEW.clinician_id AND assigned_until IS NULL
   HAVING count(DISTINCT couple_id) > caps.caseload_cap
       OR count(*) FILTER (WHERE role = 'couples_therapist') > caps.couples_cap;
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "caseload_not_exceeded"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'caseload_not_exceeded';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER caseload_not_exceeded AFTER INSERT OR UPDATE OF clinician_id, assigned_until, role
  ON care_assignment FOR EACH ROW WHEN (NEW.assigned_until IS NULL)
  EXECUTE FUNCTION rule_caseload_not_exceeded();
