-- What is on record of approvals, of days let pass and of who was there is said once: a newer row takes the place of an
-- older one, and what is over stays over. And a director sees which days go on without a payer's word.
-- Stops: an approval that goes out of force with nothing in its place, one that is brought back, days let pass again after
-- they were taken back, minutes of a session that is still to come.

CREATE FUNCTION refuse_to_say_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what is on record in % ends once, after it began', TG_TABLE_NAME
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_ends_once';
END $$;
-- The owner repairs, as with questions to payers.
CREATE TRIGGER ends_once BEFORE UPDATE OF superseded_at ON prior_authorization FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND (OLD.superseded_at IS NOT NULL OR NEW.superseded_at < OLD.recorded_at))
  EXECUTE FUNCTION refuse_to_say_again();
CREATE TRIGGER ends_once BEFORE UPDATE OF superseded_at ON attendance FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND (OLD.superseded_at IS NOT NULL OR NEW.superseded_at < OLD.recorded_at))
  EXECUTE FUNCTION refuse_to_say_again();
CREATE TRIGGER ends_once BEFORE UPDATE OF withdrawn_at ON authorization_override FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND (OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at < OLD.made_at))
  EXECUTE FUNCTION refuse_to_say_again();

-- Something newer stands in the place of what was ended.
CREATE FUNCTION something_stands_in_its_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_TABLE_NAME = 'prior_authorization' THEN
    PERFORM 1 FROM prior_authorization WHERE chain = OLD.chain AND superseded_at IS NULL;
  ELSE
    PERFORM 1 FROM attendance WHERE session_id = OLD.session_id AND person_id = OLD.person_id AND superseded_at IS NULL;
  END IF;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nothing stands in the place of what was ended in %', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_goes_on';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER goes_on AFTER UPDATE OF superseded_at ON prior_authorization DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION something_stands_in_its_place();
CREATE CONSTRAINT TRIGGER goes_on AFTER UPDATE OF superseded_at ON attendance DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION something_stands_in_its_place();

-- Nobody writes down what is still to come by saying that it is later than it is. Five minutes: two clocks differ.
CREATE FUNCTION refuse_what_is_to_come() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'nothing in % is written down ahead of its time', TG_TABLE_NAME
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_not_ahead';
END $$;
CREATE TRIGGER not_ahead BEFORE INSERT ON attendance FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND NEW.recorded_at > clock_timestamp() + interval '5 minutes')
  EXECUTE FUNCTION refuse_what_is_to_come();
CREATE TRIGGER not_ahead BEFORE INSERT ON prior_authorization FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND NEW.recorded_at > clock_timestamp() + interval '5 minutes')
  EXECUTE FUNCTION refuse_what_is_to_come();
CREATE TRIGGER not_ahead BEFORE INSERT ON authorization_override FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND NEW.made_at > clock_timestamp() + interval '5 minutes')
  EXECUTE FUNCTION refuse_what_is_to_come();

-- Days that pass without a payer's word on a day or after it: of which case, who answers for them and why; never whose of
-- the two they are. For a director, who asks after them.
CREATE FUNCTION days_let_pass_of_program(asked_on date)
RETURNS TABLE (id uuid, reference text, from_day date, until_day date, reason text, made_by text, made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT o.id, a.reference, o.from_day, o.until_day, o.reason, p.name, o.made_at
    FROM authorization_override o
    JOIN person p ON p.id = o.made_by
    JOIN LATERAL (SELECT a.reference FROM couple_partner cp JOIN application a ON a.couple_id = cp.couple_id
                   WHERE cp.person_id = o.person_id ORDER BY a.started_at DESC LIMIT 1) a ON true
   WHERE app_role() = 'director' AND o.withdrawn_at IS NULL AND o.until_day > asked_on
   ORDER BY o.made_at DESC, o.id
$$;
