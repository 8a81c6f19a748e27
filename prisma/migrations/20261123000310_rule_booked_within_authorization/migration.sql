-- RULE booked-within-authorization. Where a partner's plan wants its days approved first, no day that would be billed is
-- booked beyond what was approved: a payer pays no day it did not approve, and the bill then goes to the partner. A day
-- is billed from the payer's floor of minutes (180 where nobody says otherwise). A coordinator may let days pass that
-- bound, with a reason, in `authorization_override`.
-- Stops: a seat that makes a day billable beyond the approved days, also by two bookings at once, by lasting longer, or by
-- being billed to the other partner. A day that was beyond before stops no other.
-- Becomes the refusal `day-beyond-authorization`.

-- What payers say of one plan, in network, leaving out what was over by the time of their last word. Today's clock is not
-- asked, so that a bound lapses with a newer word and never overnight.
CREATE FUNCTION authorization_said(asked_coverage uuid) RETURNS SETOF jsonb LANGUAGE sql STABLE AS $$
  WITH said AS (
    SELECT value, said_on FROM benefit_fact
     WHERE coverage_id = asked_coverage AND withdrawn_at IS NULL AND key = 'prior-authorization'
       AND value IN ('"required"', '"not required"') AND scope ->> 'network' <> 'out')
  SELECT value FROM said WHERE counts_until(said_on) > (SELECT max(said_on) FROM said)
$$;

-- Whether days under a plan must be approved: it says so (or, where no reply and no call does, its payer in general), or
-- an approval has been asked for.
CREATE FUNCTION plan_wants_approval(asked_coverage uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM prior_authorization
                  WHERE coverage_id = asked_coverage AND superseded_at IS NULL AND status <> 'withdrawn')
      OR coalesce((SELECT bool_or(said = '"required"') FROM authorization_said(asked_coverage) said),
                  (SELECT y.prior_authorization = 'required' FROM coverage c JOIN payer y ON y.id = c.payer_id
                    WHERE c.id = asked_coverage), false)
$$;
REVOKE EXECUTE ON FUNCTION plan_wants_approval(uuid) FROM PUBLIC;

-- Whether a plan that pays first for this partner wants days approved. Nobody asks where they pay themselves.
CREATE FUNCTION authorization_needed(asked_person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT NOT EXISTS (SELECT 1 FROM self_payment WHERE person_id = asked_person AND withdrawn_at IS NULL)
     AND EXISTS (SELECT 1 FROM plans_in_turn(asked_person) turn WHERE plan_wants_approval(turn.coverage_id))
$$;

-- Days that would be billed and are not approved, from the earliest on, each under the plan that pays first on it. Each
-- approved day is used by the earliest days it covers: first those that have been written down, then those that are
-- booked; of several approvals that cover a day the one that ends first. The same is decided in
-- lib/domain/benefits/authorization-burn-down.ts.
CREATE FUNCTION days_beyond_authorization(asked_person uuid) RETURNS SETOF date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  plans uuid[] := ARRAY(SELECT turn.coverage_id FROM plans_in_turn(asked_person) turn WHERE plan_wants_approval(turn.coverage_id));
  approving uuid[];
  spans daterange[];
  remaining integer[];
  one record;
  found_at integer;
BEGIN
  SELECT array_agg(a.coverage_id ORDER BY a.until_day, a.from_day, a.chain),
         array_agg(daterange(a.from_day, a.until_day, '[)') ORDER BY a.until_day, a.from_day, a.chain),
         array_agg(a.units ORDER BY a.until_day, a.from_day, a.chain) INTO approving, spans, remaining
    FROM prior_authorization a
   WHERE a.superseded_at IS NULL AND a.status IN ('approved', 'partly-approved') AND a.coverage_id = ANY (plans);
  FOR one IN
    SELECT d.day, d.settled, d.coverage_id
      FROM days_of_care(asked_person) d
      JOIN coverage c ON c.id = d.coverage_id AND c.id = ANY (plans)
      LEFT JOIN payer y ON y.id = c.payer_id
     WHERE d.minutes >= coalesce(y.billable_floor, 180)
       AND (d.settled OR NOT EXISTS (
         SELECT 1 FROM authorization_override o WHERE o.person_id = asked_person AND o.withdrawn_at IS NULL
            AND d.day >= o.from_day AND d.day < o.until_day))
     ORDER BY d.settled DESC, d.day
  LOOP
    found_at := (SELECT min(i) FROM generate_subscripts(spans, 1) AS i
                  WHERE approving[i] = one.coverage_id AND remaining[i] > 0 AND spans[i] @> one.day);
    IF found_at IS NOT NULL THEN remaining[found_at] := remaining[found_at] - 1;
    ELSIF NOT one.settled THEN RETURN NEXT one.day;
    END IF;
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION authorization_needed(uuid) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION days_beyond_authorization(uuid) FROM PUBLIC;

-- Whether a plan of either partner bounds what is booked for them: asked before every booking, by the couple's coordinator.
CREATE FUNCTION authorization_bounds(asked_couple uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(bool_or(authorization_needed(cp.person_id)), false) FROM couple_partner cp
   WHERE app_role() = 'coordinator' AND cp.couple_id = asked_couple AND asked_couple IN (SELECT unnest(app_couples()))
$$;

-- What was beyond already before a transaction touched a partner's time is not the fault of its booking: it is written
-- down at the first touch, and only a day that is newly beyond is refused. The program's role can neither write here nor
-- read; what transactions that are over left behind is swept out at the next touch.
CREATE TABLE days_beyond_before (
  person_id   uuid NOT NULL,
  transaction bigint NOT NULL,
  days        date[],
  PRIMARY KEY (person_id, transaction),
  CONSTRAINT days_beyond_before_says_which CHECK (days IS NOT NULL)
);
ALTER TABLE days_beyond_before ENABLE ROW LEVEL SECURITY; ALTER TABLE days_beyond_before FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON days_beyond_before TO CURRENT_ROLE USING (true) WITH CHECK (true);

CREATE FUNCTION remember_days_beyond(asked_person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  this_one bigint := pg_current_xact_id()::text::bigint;
  oldest_open bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
BEGIN
  IF NOT authorization_needed(asked_person)
     OR EXISTS (SELECT 1 FROM days_beyond_before WHERE person_id = asked_person AND transaction = this_one) THEN
    RETURN;
  END IF;
  DELETE FROM days_beyond_before WHERE (person_id, transaction) IN (
    SELECT b.person_id, b.transaction FROM days_beyond_before b
     WHERE b.person_id = asked_person AND b.transaction < oldest_open FOR UPDATE SKIP LOCKED);
  INSERT INTO days_beyond_before VALUES (asked_person, this_one, ARRAY(SELECT days_beyond_authorization(asked_person)));
END $$;

CREATE FUNCTION refuse_days_newly_beyond(asked_person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  before date[];
BEGIN
  IF NOT authorization_needed(asked_person) THEN RETURN; END IF;
  -- Two bookings of one partner: the second waits here, and then sees the first.
  PERFORM pg_advisory_xact_lock(hashtextextended('authorization ' || asked_person, 0));
  SELECT days INTO before FROM days_beyond_before
   WHERE person_id = asked_person AND transaction = pg_current_xact_id()::text::bigint;
  IF EXISTS (SELECT 1 FROM days_beyond_authorization(asked_person) AS day WHERE NOT day = ANY (coalesce(before, '{}'))) THEN
    RAISE EXCEPTION 'violates rule "booked_within_authorization"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'booked_within_authorization';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION remember_days_beyond(uuid) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION refuse_days_newly_beyond(uuid) FROM PUBLIC;

CREATE FUNCTION remember_before_booking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_TABLE_NAME = 'seat' THEN PERFORM remember_days_beyond(NEW.person_id);
  ELSIF TG_TABLE_NAME = 'session' THEN
    PERFORM remember_days_beyond(person_id) FROM seat WHERE session_id = OLD.id AND couple_id IS NOT NULL;
  ELSE PERFORM remember_days_beyond(person_id) FROM couple_partner WHERE couple_id = NEW.couple_id;
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION rule_booked_within_authorization() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_TABLE_NAME = 'seat' THEN PERFORM refuse_days_newly_beyond(NEW.person_id);
  ELSE
    PERFORM refuse_days_newly_beyond(person_id) FROM
      (SELECT person_id FROM couple_partner WHERE couple_id = NEW.couple_id ORDER BY person_id) AS both_partners;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER remember_before_booking BEFORE INSERT OR UPDATE OF starts_at, ends_at, released_at, session_id ON seat
  FOR EACH ROW WHEN (NEW.couple_id IS NOT NULL AND NEW.released_at IS NULL)
  EXECUTE FUNCTION remember_before_booking();
-- A session takes its seats along when it moves, so what stood before is asked before it does.
CREATE TRIGGER remember_before_booking BEFORE UPDATE OF starts_at, ends_at ON session
  FOR EACH ROW EXECUTE FUNCTION remember_before_booking();
CREATE TRIGGER remember_before_booking BEFORE INSERT OR UPDATE ON session_billing
  FOR EACH ROW EXECUTE FUNCTION remember_before_booking();

CREATE CONSTRAINT TRIGGER booked_within_authorization AFTER INSERT ON seat DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.couple_id IS NOT NULL AND NEW.released_at IS NULL)
  EXECUTE FUNCTION rule_booked_within_authorization();
-- A seat its own partner takes back kept its day all along, and is not asked. One that lasts longer may make a day billable.
CREATE CONSTRAINT TRIGGER booked_within_authorization_change
  AFTER UPDATE OF starts_at, ends_at, released_at, session_id ON seat DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.couple_id IS NOT NULL AND NEW.released_at IS NULL
        AND NOT (OLD.released_by IS NOT DISTINCT FROM OLD.person_id
                 AND (OLD.starts_at, OLD.ends_at, OLD.session_id) = (NEW.starts_at, NEW.ends_at, NEW.session_id)))
  EXECUTE FUNCTION rule_booked_within_authorization();
-- Billed to the other partner, the session is part of another day.
CREATE CONSTRAINT TRIGGER booked_within_authorization AFTER INSERT OR UPDATE ON session_billing
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_booked_within_authorization();
