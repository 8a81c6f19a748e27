-- RULE joint-sessions-wait-for-clearance. Partners sit in one session (couples, peer, group) only while a clinician's
-- clearance stands, made after each was met alone (severe violence, injury or fear rule joint work out: O'Farrell,
-- PMC2851021; universal screening, partners apart: Stith, McCollum and Rosen). Without a decision the answer is "not
-- yet", for everybody and in the same words, so that waiting tells nothing.
-- Stops: a joint seat booked or taken back without clearance; a clearance withdrawn while joint seats ahead stand.
-- Becomes the refusals `joint-sessions-wait` and `joint-seats-still-stand`.

CREATE FUNCTION rule_joint_sessions_wait_for_clearance() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  -- Whoever withdraws the clearance at this moment holds the couple's row: wait, then look.
  PERFORM 1 FROM couple WHERE id = NEW.couple_id FOR SHARE;
  PERFORM 1 FROM session s
    WHERE s.id = NEW.session_id AND s.kind IN ('couples', 'peer', 'group') AND s.cancelled_at IS NULL
      AND EXISTS (SELECT 1 FROM seat WHERE id = NEW.id AND released_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM joint_clearance c
                       WHERE c.couple_id = NEW.couple_id AND c.superseded_at IS NULL AND c.decision = 'cleared');
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "joint_sessions_wait_for_clearance"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'joint_sessions_wait_for_clearance';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER joint_sessions_wait_for_clearance AFTER INSERT ON seat DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.couple_id IS NOT NULL AND NEW.released_at IS NULL)
  EXECUTE FUNCTION rule_joint_sessions_wait_for_clearance();
CREATE CONSTRAINT TRIGGER joint_sessions_wait_for_clearance_change AFTER UPDATE OF released_at, session_id, couple_id ON seat
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.couple_id IS NOT NULL AND NEW.released_at IS NULL)
  EXECUTE FUNCTION rule_joint_sessions_wait_for_clearance();

CREATE FUNCTION rule_joint_seats_go_with_clearance() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM couple WHERE id = NEW.couple_id FOR UPDATE;
  PERFORM 1 FROM seat JOIN session s ON s.id = seat.session_id
    WHERE seat.couple_id = NEW.couple_id AND seat.released_at IS NULL AND seat.starts_at > now()
      AND s.kind IN ('couples', 'peer', 'group') AND s.cancelled_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM joint_clearance c
                       WHERE c.couple_id = NEW.couple_id AND c.superseded_at IS NULL AND c.decision = 'cleared');
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "joint_seats_go_with_clearance"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'joint_seats_go_with_clearance';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER joint_seats_go_with_clearance AFTER INSERT OR UPDATE ON joint_clearance
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_joint_seats_go_with_clearance();

-- What was called off stays called off: its seats were given back, and may be somebody else's time by now.
CREATE FUNCTION rule_called_off_stays_called_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'violates rule "called_off_stays_called_off"'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'called_off_stays_called_off';
END $$;
CREATE TRIGGER called_off_stays_called_off BEFORE UPDATE OF cancelled_at ON session
  FOR EACH ROW WHEN (OLD.cancelled_at IS NOT NULL AND NEW.cancelled_at IS NULL) EXECUTE FUNCTION rule_called_off_stays_called_off();
