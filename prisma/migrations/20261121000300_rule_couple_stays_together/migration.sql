-- RULE couple-stays-together. A couple is exactly two different people; it is enrolled, scheduled and discharged
-- as one; a joint session (couples, peer, group) has a seat row for both partners of every couple in it.
-- Stops: a session booked for one of two, an enrollment of half a couple, a person in two couples at once.
-- A seat may be released with a reason, but never be missing.
-- Becomes the refusals `couple-would-be-split` and `couple-already-enrolled` (lib/data/constraints.ts).

ALTER TABLE couple ADD CONSTRAINT couple_stays_together_two_people CHECK (first_partner_id <> second_partner_id);
ALTER TABLE couple_partner ADD CONSTRAINT couple_stays_together_position CHECK (position IN (1, 2));
CREATE UNIQUE INDEX couple_stays_together_no_third ON couple_partner (couple_id, position);
CREATE UNIQUE INDEX couple_stays_together_one_couple ON couple_partner (person_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX couple_stays_together_one_enrollment ON enrollment (couple_id) WHERE ended_at IS NULL;

ALTER TABLE couple
  ADD CONSTRAINT couple_stays_together_first FOREIGN KEY (id, first_partner_id)
    REFERENCES couple_partner (couple_id, person_id) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT couple_stays_together_second FOREIGN KEY (id, second_partner_id)
    REFERENCES couple_partner (couple_id, person_id) DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION rule_couple_stays_together_seats() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  session_in_question uuid;
BEGIN
  IF TG_TABLE_NAME = 'session' THEN session_in_question := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN session_in_question := OLD.session_id;
  ELSE session_in_question := NEW.session_id;
  END IF;
  PERFORM 1
    FROM session s
    CROSS JOIN LATERAL (
      SELECT s.couple_id WHERE s.couple_id IS NOT NULL
      UNION SELECT couple_id FROM seat WHERE session_id = s.id AND couple_id IS NOT NULL) seated
    JOIN couple c ON c.id = seated.couple_id
   WHERE s.id = session_in_question
     AND s.kind IN ('couples', 'peer', 'group')
     AND 2 <> (SELECT count(*) FROM seat
                WHERE seat.session_id = s.id AND seat.couple_id = c.id
                  AND seat.person_id IN (c.first_partner_id, c.second_partner_id));
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "couple_stays_together"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'couple_stays_together';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER couple_stays_together AFTER INSERT OR UPDATE OR DELETE ON seat
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_stays_together_seats();
CREATE CONSTRAINT TRIGGER couple_stays_together AFTER INSERT OR UPDATE OF kind, couple_id ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_stays_together_seats();

CREATE FUNCTION rule_couple_stays_together_leaving() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM couple_partner WHERE couple_id = NEW.couple_id
   HAVING count(*) FILTER (WHERE left_at IS NULL) NOT IN (0, 2);
  IF FOUND THEN
    RAISE EXCEPTION 'violates rule "couple_stays_together_leaving"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'couple_stays_together_leaving';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER couple_stays_together_leaving AFTER INSERT OR UPDATE ON couple_partner
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rule_couple_stays_together_leaving();
