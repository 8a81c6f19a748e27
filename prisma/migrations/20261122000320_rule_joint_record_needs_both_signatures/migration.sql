-- RULE joint-record-needs-both-signatures. What belongs to two goes out only when both said yes, each for themselves,
-- and both still do.
-- Stops: a release on one signature, on one that was stopped or is past its day, and one slipped in while either stops.
-- Becomes the refusal `joint-record-waits` (lib/data/constraints.ts).

CREATE FUNCTION rule_joint_record_needs_both_signatures() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM couple c
    WHERE c.id = NEW.couple_id
      AND consent_holds(c.first_partner_id, 'joint-release', NEW.id::text)
      AND consent_holds(c.second_partner_id, 'joint-release', NEW.id::text);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'violates rule "joint_record_needs_both_signatures"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'joint_record_needs_both_signatures';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER joint_record_needs_both_signatures BEFORE INSERT OR UPDATE ON joint_release
  FOR EACH ROW WHEN (NEW.released_at IS NOT NULL) EXECUTE FUNCTION rule_joint_record_needs_both_signatures();
