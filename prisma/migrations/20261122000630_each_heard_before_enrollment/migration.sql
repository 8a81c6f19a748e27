-- Nobody enters the program unheard: each partner went through their private part to
-- its end (every question in it may be skipped), or a clinician has met them. Whether, and never what: a coordinator
-- learns yes or no.
-- Stops: an enrollment of somebody who was never asked alone.

CREATE FUNCTION was_heard(person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM private_part p WHERE p.person_id = person AND p.finished_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM interview_record i WHERE i.person_id = person AND i.held_alone)
$$;
REVOKE ALL ON FUNCTION was_heard(uuid) FROM PUBLIC;

CREATE FUNCTION each_was_heard(couple uuid) RETURNS TABLE (person_id uuid, heard boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT cp.person_id, was_heard(cp.person_id) FROM couple_partner cp
   WHERE cp.couple_id = couple AND app_role() = 'coordinator' AND couple IN (SELECT unnest(app_couples()))
$$;

CREATE POLICY needs_hearing ON enrollment AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (NOT EXISTS (SELECT 1 FROM each_was_heard(couple_id) WHERE NOT heard));
