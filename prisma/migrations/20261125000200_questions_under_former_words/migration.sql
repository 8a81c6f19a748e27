-- A question to a payer says the words its plan had when it was written. Once company, member ID or holder are others, it is
-- not sent any more, and it says under which former words it was written; whom it tells stands on it in the payer's name.
-- And a payer is heard under the words a plan has now only by a reply that names them, by a call made since they were
-- written, or by somebody who concludes the check.
-- Stops: a question going out under former words; a disclosure on record as told to another payer than it was; "check
-- anew" going away because of an answer, an old reply or an old call about the former words.

ALTER TABLE eligibility_request ADD COLUMN recipient text, ADD COLUMN asked_as uuid,
  ADD CONSTRAINT eligibility_request_asked_as_fkey FOREIGN KEY (asked_as) REFERENCES plan_correction (id) ON UPDATE CASCADE ON DELETE RESTRICT;
UPDATE eligibility_request r
   SET recipient = coalesce(was.payer_name, y.name, c.payer_name), asked_as = was.id
  FROM coverage c
  LEFT JOIN payer y ON y.id = c.payer_id AND y.retired_at IS NULL,
       eligibility_request q
  LEFT JOIN LATERAL (
    -- The first words that were given up since, by this plan or by the one that came in its place.
    SELECT p.* FROM plan_correction p JOIN coverage n ON n.id = p.coverage_id
     WHERE p.corrected_at >= q.written_at
       AND CASE WHEN n.in_place_of IS NOT NULL AND p.corrected_at = n.named_at THEN n.in_place_of ELSE n.id END = q.coverage_id
       AND NOT (same_words(p.payer_name, n.payer_name) AND same_words(p.member_id, n.member_id) AND p.holder = n.holder)
     ORDER BY p.corrected_at LIMIT 1) was ON true
 WHERE q.id = r.id AND c.id = r.coverage_id;
ALTER TABLE eligibility_request ALTER COLUMN recipient SET NOT NULL;

CREATE OR REPLACE FUNCTION asked_question_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.coverage_id, NEW.person_id, NEW.couple_id, NEW.trace, NEW.control_number, NEW.payer_code, NEW.service_types, NEW.text, NEW.recipient, NEW.written_by, NEW.written_at)
     IS DISTINCT FROM
     (OLD.coverage_id, OLD.person_id, OLD.couple_id, OLD.trace, OLD.control_number, OLD.payer_code, OLD.service_types, OLD.text, OLD.recipient, OLD.written_by, OLD.written_at) THEN
    RAISE EXCEPTION 'a question that was written is kept as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asked_question_is_kept';
  END IF;
  RETURN NEW;
END $$;

-- Which words a question says is written by a correction alone (nobody else may change that column), and is no step of it.
DROP TRIGGER question_takes_its_steps ON eligibility_request;
CREATE TRIGGER question_takes_its_steps BEFORE UPDATE ON eligibility_request
  FOR EACH ROW WHEN (current_setting('app.role', true) <> '' AND NEW.asked_as IS NOT DISTINCT FROM OLD.asked_as)
  EXECUTE FUNCTION question_takes_its_steps();

-- Under former words nobody sends it, and no job tries it.
CREATE FUNCTION question_says_former_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a question under former words is not sent'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'question_says_former_words';
END $$;
CREATE TRIGGER question_says_former_words BEFORE UPDATE ON eligibility_request
  FOR EACH ROW WHEN (NEW.asked_as IS NOT NULL AND OLD.asked_as IS NOT NULL
    AND (NEW.asked_at IS DISTINCT FROM OLD.asked_at OR NEW.tries > OLD.tries))
  EXECUTE FUNCTION question_says_former_words();

-- Nobody waits for the answer to a question under former words: it is to be asked anew.
CREATE OR REPLACE FUNCTION questions_out(couples uuid[]) RETURNS TABLE (coverage_id uuid, couple_id uuid, asked_at timestamptz)
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT r.coverage_id, r.couple_id, r.asked_at FROM eligibility_request r
   WHERE r.couple_id = ANY (couples) AND r.status IN ('sending', 'sent') AND (r.status = 'sending' OR r.problem IS NULL) AND r.asked_as IS NULL
     AND NOT EXISTS (SELECT 1 FROM eligibility_request later WHERE later.coverage_id = r.coverage_id
                        AND (later.written_at, later.control_number) > (r.written_at, r.control_number))
     AND NOT EXISTS (SELECT 1 FROM eligibility_reply came WHERE came.coverage_id = r.coverage_id AND came.imported_at > r.asked_at)
     AND NOT EXISTS (SELECT 1 FROM benefit_fact f WHERE f.coverage_id = r.coverage_id AND f.recorded_at > r.asked_at)
$$;

-- As before; a payer that was asked may answer yet, so that counts as heard. Questions keep the words they say, and where
-- those are the plan's again, nothing stands against them.
CREATE OR REPLACE FUNCTION former_words_are_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  kept uuid;
  heard plan_correction;
  was_heard boolean := EXISTS (SELECT 1 FROM eligibility_reply WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM benefit_call WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM benefit_verification WHERE coverage_id = OLD.id)
    OR EXISTS (SELECT 1 FROM eligibility_request WHERE coverage_id = OLD.id AND asked_at IS NOT NULL);
BEGIN
  INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
    VALUES (OLD.id, OLD.person_id, OLD.holder, OLD.payer_name, OLD.member_id, OLD.group_number, OLD.plan_kind, app_person(), clock_timestamp())
    RETURNING id INTO kept;
  IF was_heard THEN
    NEW.heard_as := coalesce(OLD.heard_as, kept);
    SELECT * INTO heard FROM plan_correction WHERE id = NEW.heard_as;
    IF same_words(heard.payer_name, NEW.payer_name) AND same_words(heard.member_id, NEW.member_id) AND heard.holder = NEW.holder THEN
      NEW.heard_as := NULL;
    END IF;
  END IF;
  UPDATE eligibility_request r SET asked_as = says.other
    FROM plan_correction said,
         LATERAL (SELECT CASE WHEN same_words(said.payer_name, NEW.payer_name) AND same_words(said.member_id, NEW.member_id)
                               AND said.holder = NEW.holder THEN NULL ELSE said.id END AS other) says
   WHERE r.coverage_id = OLD.id AND said.id = coalesce(r.asked_as, kept) AND r.asked_as IS DISTINCT FROM says.other;
  RETURN NEW;
END $$;

-- The same where another plan comes in the place of the one that was asked about.
CREATE FUNCTION questions_of_former_plan() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE eligibility_request r SET asked_as = NEW.id FROM coverage n
   WHERE n.id = NEW.coverage_id AND r.coverage_id = n.in_place_of AND r.asked_as IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER questions_of_former_plan AFTER INSERT ON plan_correction FOR EACH ROW EXECUTE FUNCTION questions_of_former_plan();

-- Whether a reply is about the words its plan has, by whoever read it (domain: benefits/heard-as-it-reads.ts).
ALTER TABLE eligibility_reply ADD COLUMN as_it_reads boolean NOT NULL DEFAULT false;
CREATE OR REPLACE FUNCTION heard_as_it_reads() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE written timestamptz;
BEGIN
  IF TG_TABLE_NAME = 'eligibility_reply' THEN
    IF NOT NEW.as_it_reads THEN RETURN NULL; END IF;
  ELSIF TG_TABLE_NAME = 'benefit_call' THEN
    -- Since when it has these words. A call is noted by the minute.
    SELECT max(p.corrected_at) INTO written FROM plan_correction p JOIN coverage c ON c.id = p.coverage_id
     WHERE c.id = NEW.coverage_id
       AND NOT (same_words(p.payer_name, c.payer_name) AND same_words(p.member_id, c.member_id) AND p.holder = c.holder);
    IF NEW.called_at < date_trunc('minute', written) THEN RETURN NULL; END IF;
  END IF;
  UPDATE coverage SET heard_as = NULL WHERE id = NEW.coverage_id AND heard_as IS NOT NULL;
  RETURN NULL;
END $$;
