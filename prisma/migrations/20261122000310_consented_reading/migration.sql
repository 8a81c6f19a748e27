-- What a consent opens in the private part: one item to the partner, one's own work to the couples therapist. Every
-- policy asks whether the consent holds at that very statement; nothing has to be taken away when it is stopped.
-- Stops: a partner or a couples therapist who reads on after a stop, after a year, or after the couple ended; answers
-- about safety that ride along with anything else. Rounds of HARK stay closed to a couples therapist whatever was
-- signed: see never_by_couples_therapist.

-- The totals of three check-ins, worked out from answers that stay sealed: the partner's page shows totals alone.
CREATE POLICY may_read_shared ON measure_round FOR SELECT TO alongside_app USING (instrument IN ('phq9', 'gad7', 'bam') AND finished_at IS NOT NULL AND person_id IN (SELECT unnest(app_shared_by('check-ins'))));
CREATE POLICY may_read_shared ON measure_answer FOR SELECT TO alongside_app USING (instrument IN ('phq9', 'gad7', 'bam') AND person_id IN (SELECT unnest(app_shared_by('check-ins'))));
CREATE POLICY may_read_shared ON private_text FOR SELECT TO alongside_app USING (topic = 'goals' AND superseded_at IS NULL AND person_id IN (SELECT unnest(app_shared_by('goals'))));

-- Partners whose couples therapist asks and whose consent of this kind holds.
CREATE FUNCTION app_consented_patients(asked_kind text) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT array_agg(id) FROM unnest(app_joint_patients()) AS id WHERE consent_holds(id, asked_kind)
$$;

-- The couples therapist: check-ins, needs and goals with the one consent; use of substances only with the other.
CREATE POLICY may_read_with_consent ON measure_round FOR SELECT TO alongside_app USING (instrument NOT IN ('hark', 'asq', 'cssrs', 'auditc', 'audit10', 'drug1', 'dast10', 'bam') AND person_id IN (SELECT unnest(app_consented_patients('to-couples-therapist'))) OR instrument IN ('auditc', 'audit10', 'drug1', 'dast10', 'bam') AND person_id IN (SELECT unnest(app_consented_patients('counselor-notes'))));
CREATE POLICY may_read_with_consent ON measure_answer FOR SELECT TO alongside_app USING (instrument NOT IN ('hark', 'asq', 'cssrs', 'auditc', 'audit10', 'drug1', 'dast10', 'bam') AND person_id IN (SELECT unnest(app_consented_patients('to-couples-therapist'))) OR instrument IN ('auditc', 'audit10', 'drug1', 'dast10', 'bam') AND person_id IN (SELECT unnest(app_consented_patients('counselor-notes'))));
CREATE POLICY may_read_with_consent ON private_text FOR SELECT TO alongside_app USING (topic = 'goals' AND person_id IN (SELECT unnest(app_consented_patients('to-couples-therapist'))) OR (topic IN ('substances', 'stopping', 'overdose') OR starts_with(topic, 'use-')) AND person_id IN (SELECT unnest(app_consented_patients('counselor-notes'))));
