-- Questions to payers (X12 270) and files with the answers of many members (X12 271).
--
-- A question is about one partner under one coverage and tells a payer that this person is looking for care, so it is
-- written and sent only while their consent to payment holds; the job that hands it over asks once more. Its trace
-- number is unique for good: it is how an answer finds its way back. A file of answers belongs to the coordinator who
-- took it, with all the people in it; what belongs to a couple becomes an ordinary reply of that couple, and only in the
-- hands of somebody who has their case.

-- The control number of an interchange: nine digits that no two questions share until they are used up.
CREATE SEQUENCE eligibility_control_number AS integer MAXVALUE 999999999 CYCLE;
GRANT USAGE ON SEQUENCE eligibility_control_number TO alongside_app;

CREATE TABLE eligibility_request (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  coverage_id    uuid NOT NULL,
  person_id      uuid NOT NULL,
  couple_id      uuid NOT NULL,
  trace          text NOT NULL,
  control_number integer NOT NULL,
  payer_code     text NOT NULL,
  service_types  text[],
  text           text NOT NULL,
  status         text NOT NULL DEFAULT 'written',
  written_by     uuid NOT NULL,
  written_at     timestamptz(3) NOT NULL,
  -- Whoever pressed: in their name the answer is taken in.
  asked_by       uuid,
  asked_at       timestamptz(3),
  by_hand        boolean NOT NULL DEFAULT false,
  sent_at        timestamptz(3),
  tries          integer NOT NULL DEFAULT 0,
  -- While a worker tries: since when. Another that is given the same question meanwhile leaves it.
  trying_since   timestamptz(3),
  -- Why it could not be sent, or its answer not be brought in: a code.
  problem        text,
  answered_at    timestamptz(3),
  reply_id       uuid,
  CONSTRAINT eligibility_request_coverage_fkey FOREIGN KEY (coverage_id, person_id)
    REFERENCES coverage(id, person_id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT eligibility_request_couple_fkey FOREIGN KEY (couple_id)
    REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT eligibility_request_reply_fkey FOREIGN KEY (reply_id)
    REFERENCES eligibility_reply(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT eligibility_request_trace UNIQUE (trace),
  CONSTRAINT eligibility_request_trace_is_plain CHECK (trace ~ '^[A-Z0-9]{4,50}$'),
  CONSTRAINT eligibility_request_asks_something CHECK (cardinality(service_types) BETWEEN 1 AND 99 AND service_types IS NOT NULL),
  CONSTRAINT eligibility_request_status CHECK (status IN ('written', 'sending', 'sent', 'answered', 'could-not-send')),
  CONSTRAINT eligibility_request_asked CHECK (status = 'written' OR status = 'answered' OR (asked_by IS NOT NULL AND asked_at IS NOT NULL)),
  CONSTRAINT eligibility_request_says_why_not CHECK (status <> 'could-not-send' OR problem IS NOT NULL)
);
CREATE INDEX eligibility_request_coverage_id_idx ON eligibility_request (coverage_id, written_at);
-- The queue asks whose question could not be sent: ever few.
CREATE INDEX eligibility_request_unsent_idx ON eligibility_request (couple_id) WHERE status = 'could-not-send';

-- And who waits for an answer.
CREATE INDEX eligibility_request_out_idx ON eligibility_request (couple_id) WHERE status IN ('sending', 'sent');

-- Questions on their way or handed over to which nobody has said anything since: no reply, no call, no answer to look at.
CREATE FUNCTION questions_out(couples uuid[]) RETURNS TABLE (coverage_id uuid, couple_id uuid, asked_at timestamptz)
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT r.coverage_id, r.couple_id, r.asked_at FROM eligibility_request r
   WHERE r.couple_id = ANY (couples) AND r.status IN ('sending', 'sent') AND (r.status = 'sending' OR r.problem IS NULL)
     AND NOT EXISTS (SELECT 1 FROM eligibility_request later WHERE later.coverage_id = r.coverage_id
                        AND (later.written_at, later.control_number) > (r.written_at, r.control_number))
     AND NOT EXISTS (SELECT 1 FROM eligibility_reply came WHERE came.coverage_id = r.coverage_id AND came.imported_at > r.asked_at)
     AND NOT EXISTS (SELECT 1 FROM benefit_fact f WHERE f.coverage_id = r.coverage_id AND f.recorded_at > r.asked_at)
$$;

-- Asked before this, a payer has been silent for long: answers come within two days.
CREATE FUNCTION silent_since(at timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$ SELECT at - interval '48 hours' $$;

-- Couples of whom nothing is left to do but wait for a payer, and since when (domain: verifyStep names it last of all):
-- each partner whose costs are not known has signed, and the check they have open is asked.
CREATE FUNCTION couples_asking(couples uuid[]) RETURNS TABLE (couple_id uuid, since timestamptz)
LANGUAGE sql STABLE SET search_path = public AS $$
  WITH asked AS MATERIALIZED (SELECT * FROM questions_out(couples))
  SELECT cp.couple_id, min(q.asked_at)
    FROM couple_partner cp
    LEFT JOIN LATERAL (SELECT c.id FROM coverage c
                        WHERE c.person_id = cp.person_id AND c.set_aside_at IS NULL AND NOT EXISTS (
                          SELECT 1 FROM benefit_verification v WHERE v.coverage_id = c.id AND v.superseded_at IS NULL)
                        ORDER BY c.pay_order LIMIT 1) one ON true
    LEFT JOIN asked q ON q.coverage_id = one.id
   WHERE cp.couple_id IN (SELECT couple_id FROM asked)
     AND NOT EXISTS (SELECT 1 FROM self_payment s WHERE s.person_id = cp.person_id AND s.withdrawn_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM coverage c JOIN benefit_verification v ON v.coverage_id = c.id
                      WHERE c.person_id = cp.person_id AND c.set_aside_at IS NULL AND v.superseded_at IS NULL
                        AND v.outcome = 'verified')
   GROUP BY cp.couple_id
  HAVING bool_and(q.asked_at IS NOT NULL AND consent_is_live(cp.person_id, 'care-and-payment'))
$$;
REVOKE EXECUTE ON FUNCTION couples_asking(uuid[]) FROM PUBLIC;

-- What became of a question is written beside it; the question itself is what was sent, and stays.
CREATE FUNCTION asked_question_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.coverage_id, NEW.person_id, NEW.couple_id, NEW.trace, NEW.control_number, NEW.payer_code, NEW.service_types, NEW.text, NEW.written_by, NEW.written_at)
     IS DISTINCT FROM
     (OLD.coverage_id, OLD.person_id, OLD.couple_id, OLD.trace, OLD.control_number, OLD.payer_code, OLD.service_types, OLD.text, OLD.written_by, OLD.written_at) THEN
    RAISE EXCEPTION 'a question that was written is kept as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asked_question_is_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER asked_question_is_kept BEFORE UPDATE ON eligibility_request
  FOR EACH ROW EXECUTE FUNCTION asked_question_is_kept();

-- What becomes of a question takes these steps and no other, by whoever may take them. Without consent nothing goes out,
-- an answer that came stays, and of the past nothing is made up; nor of what is to come, for as long as a question is on
-- its way nobody else may send it. Two clocks may differ a little.
CREATE FUNCTION question_takes_its_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  consented boolean := consent_is_live(NEW.person_id, 'care-and-payment');
  is_pressed boolean := (NEW.asked_by, NEW.asked_at, NEW.by_hand) IS DISTINCT FROM (OLD.asked_by, OLD.asked_at, OLD.by_hand);
  is_answer boolean := (NEW.reply_id, NEW.answered_at) IS DISTINCT FROM (OLD.reply_id, OLD.answered_at);
  step text := OLD.status || ' ' || NEW.status;
  is_step boolean;
BEGIN
  is_step := CASE
    WHEN OLD.status = 'answered' THEN false
    WHEN app_role() <> 'job' AND NEW.trying_since IS DISTINCT FROM OLD.trying_since THEN false
    -- Answered: by a reply of the very plan that was asked about.
    WHEN app_role() = 'coordinator' AND NEW.status = 'answered' THEN NOT is_pressed AND NEW.answered_at IS NOT NULL
      AND NEW.problem IS NULL AND (NEW.tries, NEW.sent_at) IS NOT DISTINCT FROM (OLD.tries, OLD.sent_at)
      AND EXISTS (SELECT 1 FROM eligibility_reply r WHERE r.id = NEW.reply_id AND r.coverage_id = NEW.coverage_id)
    WHEN is_answer THEN false
    -- Pressed: in one's own name, anew only after it went wrong or was lost, and from the first try on.
    WHEN app_role() = 'coordinator' THEN NEW.asked_by = app_person() AND consented
      AND NEW.asked_at <= now() + interval '5 minutes'
      AND NEW.tries = 0 AND NEW.problem IS NULL AND NEW.by_hand = (NEW.status = 'sent')
      AND (NEW.sent_at IS NOT DISTINCT FROM CASE WHEN NEW.by_hand THEN NEW.asked_at ELSE OLD.sent_at END)
      AND (step IN ('written sending', 'written sent', 'could-not-send sending', 'could-not-send sent')
        OR step IN ('sending sending', 'sending sent') AND NEW.asked_at > OLD.asked_at + interval '2 hours')
    WHEN app_role() IS DISTINCT FROM 'job' OR is_pressed THEN false
    -- The job: one try more, handed over, or given up.
    WHEN NEW.tries <> OLD.tries THEN step = 'sending sending' AND NEW.tries = OLD.tries + 1 AND consented
      AND (NEW.problem, NEW.sent_at) IS NOT DISTINCT FROM (OLD.problem, OLD.sent_at)
    WHEN step = 'sending sent' THEN NEW.sent_at IS NOT NULL
    WHEN step = 'sending could-not-send' THEN NEW.sent_at IS NOT DISTINCT FROM OLD.sent_at
    -- Or it says why an answer is not with the case.
    ELSE NEW.status = OLD.status AND NEW.sent_at IS NOT DISTINCT FROM OLD.sent_at
  END;
  IF NOT coalesce(is_step, false) THEN
    RAISE EXCEPTION 'a question does not go from % to % so', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'question_takes_its_steps';
  END IF;
  RETURN NEW;
END $$;
-- The owner repairs; whoever signs in with the program's role has a role in every row they may change.
CREATE TRIGGER question_takes_its_steps BEFORE UPDATE ON eligibility_request
  FOR EACH ROW WHEN (current_setting('app.role', true) <> '') EXECUTE FUNCTION question_takes_its_steps();

-- A trigger and no key: who left a couple stays in it on record, and the question with them.
CREATE FUNCTION request_is_of_its_couple() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM couple_partner WHERE couple_id = NEW.couple_id AND person_id = NEW.person_id) THEN
    RAISE EXCEPTION 'a question is about one of the couple it is asked for'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'eligibility_request_of_its_couple';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER request_is_of_its_couple BEFORE INSERT ON eligibility_request
  FOR EACH ROW EXECUTE FUNCTION request_is_of_its_couple();

-- Read by the coordinator of the case and by the job that hands it over; never by a partner.
ALTER TABLE eligibility_request ENABLE ROW LEVEL SECURITY; ALTER TABLE eligibility_request FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON eligibility_request TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (status, asked_by, asked_at, by_hand, sent_at, tries, trying_since, problem, answered_at, reply_id) ON eligibility_request TO alongside_app;
CREATE POLICY may_read ON eligibility_request FOR SELECT TO alongside_app USING ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))) OR app_role() = 'job');
CREATE POLICY may_add ON eligibility_request FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND written_by = app_person() AND person_id IN (SELECT unnest(app_people())) AND couple_id IN (SELECT unnest(app_couples())) AND status = 'written' AND asked_by IS NULL AND sent_at IS NULL AND tries = 0 AND trying_since IS NULL AND problem IS NULL AND answered_at IS NULL AND reply_id IS NULL AND NOT by_hand);
CREATE POLICY needs_consent ON eligibility_request AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (consent_is_live(person_id, 'care-and-payment'));
CREATE POLICY may_change ON eligibility_request FOR UPDATE TO alongside_app USING ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))) OR app_role() = 'job');

-- A file with the answers of many members. Of the file itself only its mark is kept: each member's part of it stands
-- below, so that nobody's answer carries the names of the others into a case.
CREATE TABLE reply_batch (
  id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  file_name text NOT NULL,
  sha256    text NOT NULL,
  members   integer NOT NULL,
  -- What the reader noticed of the file as a whole, cut to a bounded length.
  reading   jsonb NOT NULL,
  from_payer boolean NOT NULL DEFAULT false,
  -- Taken from the payer folder, for the members that answer no question of ours.
  delivered boolean NOT NULL DEFAULT false,
  taken_by  uuid NOT NULL REFERENCES person(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  taken_at  timestamptz(3) NOT NULL,
  CONSTRAINT reply_batch_once UNIQUE (taken_by, sha256),
  CONSTRAINT reply_batch_has_members CHECK (members > 0)
);
-- What a payer delivered is one coordinator's, under whatever names it lies there.
CREATE UNIQUE INDEX reply_batch_delivered_once ON reply_batch (sha256) WHERE delivered;

CREATE TABLE reply_batch_member (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  batch_id      uuid NOT NULL REFERENCES reply_batch(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  place         integer NOT NULL,
  -- Where in the file the member begins.
  segment       integer NOT NULL,
  first_name    text NOT NULL,
  last_name     text NOT NULL,
  date_of_birth text NOT NULL,
  member_id     text NOT NULL,
  payer         text NOT NULL,
  traces        text[],
  -- This member's part of the file as a whole reply of its own.
  text          text NOT NULL,
  state         text NOT NULL DEFAULT 'waiting',
  coverage_id   uuid,
  reply_id      uuid REFERENCES eligibility_reply(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  settled_at    timestamptz(3),
  CONSTRAINT reply_batch_member_place UNIQUE (batch_id, place),
  CONSTRAINT reply_batch_member_has_traces CHECK (traces IS NOT NULL),
  CONSTRAINT reply_batch_member_state CHECK (state IN ('waiting', 'brought', 'set-aside')),
  CONSTRAINT reply_batch_member_settled CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CONSTRAINT reply_batch_member_brought CHECK ((state = 'brought') = (coverage_id IS NOT NULL) AND (state = 'brought') = (reply_id IS NOT NULL))
);

-- The taker's alone: the people in it may be anybody's.
ALTER TABLE reply_batch ENABLE ROW LEVEL SECURITY; ALTER TABLE reply_batch FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON reply_batch TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON reply_batch TO alongside_app;
CREATE POLICY may_read ON reply_batch FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND taken_by = app_person());
CREATE POLICY may_add ON reply_batch FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND taken_by = app_person());

ALTER TABLE reply_batch_member ENABLE ROW LEVEL SECURITY; ALTER TABLE reply_batch_member FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON reply_batch_member TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (state, coverage_id, reply_id, settled_at) ON reply_batch_member TO alongside_app;
CREATE POLICY may_read ON reply_batch_member FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND batch_id IN (SELECT id FROM reply_batch WHERE taken_by = app_person()));
CREATE POLICY may_add ON reply_batch_member FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND batch_id IN (SELECT id FROM reply_batch WHERE taken_by = app_person()) AND state = 'waiting');
CREATE POLICY may_change ON reply_batch_member FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND batch_id IN (SELECT id FROM reply_batch WHERE taken_by = app_person())) WITH CHECK (coverage_id IS NULL OR coverage_id IN (SELECT id FROM coverage));

-- Where somebody's answer was brought is not told otherwise afterwards. The owner repairs.
CREATE FUNCTION brought_member_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a member that was brought to a plan is kept as it is'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'brought_member_is_kept';
END $$;
CREATE TRIGGER brought_member_is_kept BEFORE UPDATE ON reply_batch_member FOR EACH ROW
  WHEN (current_setting('app.role', true) <> '' AND OLD.state = 'brought') EXECUTE FUNCTION brought_member_is_kept();

-- Which colleague has a delivered text already: told to a coordinator who holds the same text.
CREATE FUNCTION delivered_taken_by(asked_sha256 text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.name FROM reply_batch b JOIN person p ON p.id = b.taken_by
   WHERE app_role() = 'coordinator' AND b.delivered AND b.sha256 = asked_sha256 AND b.taken_by <> app_person()
$$;

-- A file is forgotten after a time, with everybody in it: what was brought in stands in its case, and whoever was brought
-- nowhere is not known here. The same file may be taken anew. A job does it and reads none of them.
CREATE FUNCTION forget_strangers(taken_before timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE gone int;
BEGIN
  IF app_role() IS DISTINCT FROM 'job' THEN RETURN 0; END IF;
  DELETE FROM reply_batch_member m USING reply_batch b WHERE b.id = m.batch_id AND b.taken_at < taken_before;
  GET DIAGNOSTICS gone = ROW_COUNT;
  DELETE FROM reply_batch WHERE taken_at < taken_before;
  RETURN gone;
END $$;

-- Which members of a file of one's own are of a colleague's couple: there to be left alone, and shown as a number only.
-- Somebody is known by the birth date and the member ID together, as a payer writes them and nobody guesses them (an ID
-- may carry a suffix, see compare-person.ts), or by the number of a question of ours.
CREATE FUNCTION members_with_colleagues(asked_batch uuid) RETURNS TABLE (member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH line AS (
         SELECT m.id, m.date_of_birth, m.traces, upper(regexp_replace(said.id, '[^A-Za-z0-9]', '', 'g')) AS said
           FROM reply_batch_member m
           JOIN reply_batch b ON b.id = m.batch_id
           LEFT JOIN unnest(string_to_array(m.member_id, ' ')) AS said (id) ON true
          WHERE b.id = asked_batch AND app_role() = 'coordinator' AND b.taken_by = app_person() AND m.state = 'waiting'),
       plan AS (
         SELECT f.date_of_birth::text AS born, upper(regexp_replace(c.member_id, '[^A-Za-z0-9]', '', 'g')) AS kept
           FROM application a
           JOIN couple_partner cp ON cp.couple_id = a.couple_id AND cp.left_at IS NULL
           JOIN partner_profile f ON f.person_id = cp.person_id
           JOIN coverage c ON c.person_id = cp.person_id AND c.set_aside_at IS NULL
          WHERE a.coordinator_id <> app_person())
  SELECT line.id FROM line JOIN plan ON plan.born = line.date_of_birth
   WHERE said <> '' AND (said = kept OR (least(length(said), length(kept)) >= 8 AND abs(length(said) - length(kept)) <= 3
           AND (starts_with(said, kept) OR starts_with(kept, said))))
  UNION
  SELECT line.id FROM line
    JOIN eligibility_request r ON r.trace = ANY (line.traces)
    JOIN application a ON a.couple_id = r.couple_id
   WHERE a.coordinator_id <> app_person()
$$;
