-- RULE licensed-where-the-partner-sits. A clinician treats a partner only with a licence (or compact privilege)
-- that is valid, on that day, in the state where that partner sits. Peer coaches are not licensed by states.
-- Stops: a team or a session that would be unlicensed practice in one partner's state.
-- Becomes the refusal `license-does-not-reach`.

CREATE FUNCTION lacks_license(clinician uuid, partner uuid, on_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT NOT EXISTS (
    SELECT 1 FROM partner_profile p JOIN clinician_license l ON l.state = p.state
     WHERE p.person_id = partner AND l.clinician_id = clinician AND l.expires_on >= on_day)
$$;

CREATE FUNCTION rule_licensed_where_the_partner_sits_team() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.role = 'peer_coach' THEN RETURN NULL; END IF;
  PERFORM 1 FROM couple_partner cp
   WHERE cp.couple_id = NEW.couple_id AND (NEW.partner_id IS NULL OR cp.person_id = NEW.partner_id)
     AND lacks_license(NEW.clinician_id, cp.person_id, NEW.assigned_from::date);
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "licensed_where_the_partner_sits"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'licensed_where_the_partner_sits';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER licensed_where_the_partner_sits AFTER INSERT OR UPDATE OF clinician_id, partner_id, role
  ON care_assignment FOR EACH ROW EXECUTE FUNCTION rule_licensed_where_the_partner_sits_team();

CREATE FUNCTION rule_licensed_where_the_partner_sits_seats() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.released_at IS NOT NULL THEN RETURN NULL; END IF;
  PERFORM 1
    FROM session s
    JOIN seat c ON c.session_id = s.id AND c.part = 'clinician' AND c.released_at IS NULL
    JOIN seat p ON p.session_id = s.id AND p.part = 'partner' AND p.released_at IS NULL
   WHERE s.id = NEW.session_id AND s.kind <> 'peer' AND s.cancelled_at IS NULL
     AND (c.id = NEW.id OR p.id = NEW.id)
     AND lacks_license(c.person_id, p.person_id, (s.starts_at AT TIME ZONE s.zone)::date);
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "licensed_where_the_partner_sits"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'licensed_where_the_partner_sits';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER licensed_where_the_partner_sits AFTER INSERT OR UPDATE ON seat
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_licensed_where_the_partner_sits_seats();
