-- RULE session-kind-fits-its-people. An individual session seats exactly one partner and that partner's individual
-- therapist; counseling one partner and their counselor; medical one partner and the psychiatric provider; couples
-- both partners and the designated couples therapist; peer both partners and the peer coach; a group whole couples
-- and at least one clinician who may lead groups. Stops: the wrong clinician in a private room, a partner of another
-- couple in a session. Becomes the refusal `session-people-do-not-fit`.

CREATE FUNCTION misfit_of_session(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH s AS (SELECT * FROM session WHERE id = asked),
       partners AS (SELECT seat.* FROM seat, s WHERE session_id = s.id AND part = 'partner'),
       leads AS (SELECT seat.* FROM seat, s WHERE session_id = s.id AND part = 'clinician' AND released_at IS NULL),
       wanted AS (SELECT CASE s.kind WHEN 'couples' THEN 'couples_therapist' WHEN 'individual' THEN 'individual_therapist'
                           WHEN 'counseling' THEN 'counselor' WHEN 'medical' THEN 'psychiatric_provider'
                           WHEN 'peer' THEN 'peer_coach' END::care_role AS role FROM s)
  SELECT CASE
    WHEN s.cancelled_at IS NOT NULL THEN false
    WHEN s.kind = 'group' THEN NOT EXISTS (SELECT 1 FROM leads) OR EXISTS (
      SELECT 1 FROM leads JOIN clinician c ON c.person_id = leads.person_id
       WHERE NOT c.disciplines && ARRAY['couples_therapist', 'individual_therapist', 'counselor']::care_role[])
    ELSE
      (SELECT count(*) FROM leads) <> 1
      OR (SELECT count(*) FROM partners) <> CASE WHEN s.kind IN ('couples', 'peer') THEN 2 ELSE 1 END
      OR EXISTS (SELECT 1 FROM partners WHERE couple_id <> s.couple_id)
      OR NOT EXISTS (
        SELECT 1 FROM care_assignment a, leads, wanted
         WHERE a.couple_id = s.couple_id AND a.clinician_id = leads.person_id AND a.role = wanted.role
           AND a.assigned_until IS NULL
           AND (a.partner_id IS NULL OR a.partner_id = (SELECT person_id FROM partners LIMIT 1)))
    END
  FROM s
$$;

CREATE FUNCTION rule_session_kind_fits_its_people() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  session_in_question uuid;
BEGIN
  IF TG_TABLE_NAME = 'session' THEN session_in_question := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN session_in_question := OLD.session_id;
  ELSE session_in_question := NEW.session_id;
  END IF;
  IF misfit_of_session(session_in_question) THEN
    RAISE EXCEPTION 'violates rule "session_kind_fits_its_people"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'session_kind_fits_its_people';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER session_kind_fits_its_people AFTER INSERT OR UPDATE ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_session_kind_fits_its_people();
CREATE CONSTRAINT TRIGGER session_kind_fits_its_people AFTER INSERT OR DELETE ON seat
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_session_kind_fits_its_people();
CREATE CONSTRAINT TRIGGER session_kind_fits_its_people_change AFTER UPDATE OF session_id, person_id, part, couple_id, released_at
  ON seat DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_session_kind_fits_its_people();
