-- A day that was attended keeps the plan that paid first on it when it was attended, in a case that goes on: its payer was,
-- or is, asked for that day. The use cases see to it; here whoever changes which plan pays first, and whoever writes down
-- who was there, take one lock for a person, and at the end of the transaction each attended day is compared.
-- Stops: an order of plans that is set in the moment in which somebody writes down attendance, and moves that day, or its
-- approval and its claim, to another payer; the same by a turn, a place or a holder that is written past our own code.
-- Becomes the refusal `attended-meanwhile`.

-- The days a person attended in cases that go on, each with the plan that pays first on it.
CREATE FUNCTION attended_under(asked_person uuid) RETURNS TABLE (day date, coverage_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT d.day, paying_plan(asked_person, d.day)
    FROM (SELECT DISTINCT (s.starts_at AT TIME ZONE p.zone)::date AS day
            FROM attendance a
            JOIN session s ON s.id = a.session_id
            JOIN seat ON seat.session_id = a.session_id AND seat.person_id = a.person_id
            JOIN person p ON p.id = a.person_id
           WHERE a.person_id = asked_person AND a.superseded_at IS NULL AND a.minutes > 0
             AND still_in_case(seat.couple_id, a.person_id)) d
$$;
REVOKE EXECUTE ON FUNCTION attended_under(uuid) FROM PUBLIC;

-- What was so before a transaction touched which plan pays first, written down at the first touch. The program's role can
-- neither write here nor read; what transactions that are over left behind is swept out at the next touch.
CREATE TABLE attended_under_before (
  person_id   uuid NOT NULL,
  transaction bigint NOT NULL,
  days        date[],
  plans       uuid[],
  PRIMARY KEY (person_id, transaction),
  CONSTRAINT attended_under_before_says_which CHECK (days IS NOT NULL AND plans IS NOT NULL)
);
ALTER TABLE attended_under_before ENABLE ROW LEVEL SECURITY; ALTER TABLE attended_under_before FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON attended_under_before TO CURRENT_ROLE USING (true) WITH CHECK (true);

-- The lock the program takes too (lib/data/locks.ts): whoever waits here sees what the one before wrote.
CREATE FUNCTION hold_paying_plans() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.person_id::text, 0));
  RETURN NEW;
END $$;

CREATE FUNCTION remember_attended_under() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  this_one bigint := pg_current_xact_id()::text::bigint;
  oldest_open bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.person_id::text, 0));
  IF EXISTS (SELECT 1 FROM attended_under_before WHERE person_id = NEW.person_id AND transaction = this_one) THEN
    RETURN NEW;
  END IF;
  DELETE FROM attended_under_before WHERE person_id = NEW.person_id AND transaction < oldest_open;
  INSERT INTO attended_under_before
    SELECT NEW.person_id, this_one, coalesce(array_agg(u.day ORDER BY u.day), '{}'), coalesce(array_agg(u.coverage_id ORDER BY u.day), '{}')
      FROM attended_under(NEW.person_id) u;
  RETURN NEW;
END $$;

-- Days that were attended while no plan paid go to the first that is named.
CREATE FUNCTION attended_days_keep_their_plan() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM attended_under_before b, unnest(b.days, b.plans) AS was (day, coverage_id)
      JOIN attended_under(NEW.person_id) now ON now.day = was.day
     WHERE b.person_id = NEW.person_id AND b.transaction = pg_current_xact_id()::text::bigint
       AND was.coverage_id IS NOT NULL AND now.coverage_id IS DISTINCT FROM was.coverage_id) THEN
    RAISE EXCEPTION 'violates rule "attended_days_keep_their_plan"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attended_days_keep_their_plan';
  END IF;
  RETURN NULL;
END $$;

-- The owner repairs, as with questions to payers.
CREATE TRIGGER hold_paying_plans BEFORE INSERT OR UPDATE ON attendance FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION hold_paying_plans();
CREATE TRIGGER remember_attended_under BEFORE INSERT OR UPDATE OF pay_order, holder, set_aside_at, person_id ON coverage FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION remember_attended_under();
CREATE TRIGGER remember_attended_under BEFORE INSERT OR UPDATE ON plan_turn FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION remember_attended_under();
CREATE CONSTRAINT TRIGGER attended_days_keep_their_plan AFTER INSERT OR UPDATE OF pay_order, holder, set_aside_at, person_id ON coverage
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION attended_days_keep_their_plan();
CREATE CONSTRAINT TRIGGER attended_days_keep_their_plan AFTER INSERT OR UPDATE ON plan_turn
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION attended_days_keep_their_plan();
