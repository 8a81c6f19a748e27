-- RULE group-holds-its-capacity. A group never seats more partners than it has places (persons, not couples).
-- Stops: the last two places given to two couples in the same second. The session's row is locked first, so seats
-- are counted one transaction at a time; couples are kept whole by couple-stays-together.
-- Becomes the refusal `group-just-filled`.

CREATE FUNCTION rule_group_holds_its_capacity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  places int;
BEGIN
  SELECT capacity INTO places FROM session WHERE id = NEW.session_id FOR UPDATE;
  IF places < (SELECT count(*) FROM seat
                WHERE session_id = NEW.session_id AND part = 'partner' AND released_at IS NULL) THEN
    RAISE EXCEPTION 'violates rule "group_holds_its_capacity"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'group_holds_its_capacity';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER group_holds_its_capacity AFTER INSERT OR UPDATE OF released_at, session_id
  ON seat FOR EACH ROW WHEN (NEW.part = 'partner' AND NEW.released_at IS NULL)
  EXECUTE FUNCTION rule_group_holds_its_capacity();
