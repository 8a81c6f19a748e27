-- Nobody enters the program unheard: each partner went through their private part to
-- its end (every question in it may be skipped), or a clinician has met them. Whether, and never what: a coordinator
-- learns yes or no.
-- What was said about a former partner says nothing of the next: a new application asks again, in rounds of its own, and
-- what was said before stays as it is for the clinicians who read it. A meeting counts for the couple it was held for.
-- Stops: an enrollment of somebody who was never asked alone, or only in a couple before.

ALTER TABLE private_part ADD COLUMN time_through integer NOT NULL DEFAULT 1;

-- Whoever began their part in a couple that is over begins it anew with the next application. Opened again, the same
-- application asks nothing twice.
CREATE FUNCTION private_part_begins_anew() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE private_part SET time_through = time_through + 1, begun_at = NEW.joined_at, finished_at = NULL
   WHERE person_id = NEW.person_id
     AND begun_at <= (SELECT max(cp.left_at) FROM couple_partner cp WHERE cp.person_id = NEW.person_id);
  RETURN NULL;
END $$;
CREATE TRIGGER private_part_begins_anew AFTER INSERT ON applicant
  FOR EACH ROW EXECUTE FUNCTION private_part_begins_anew();

CREATE FUNCTION was_heard(couple uuid, person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM private_part p WHERE p.person_id = person AND p.finished_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM interview_record i WHERE i.couple_id = couple AND i.person_id = person AND i.held_alone)
$$;
REVOKE ALL ON FUNCTION was_heard(uuid, uuid) FROM PUBLIC;

CREATE FUNCTION each_was_heard(couple uuid) RETURNS TABLE (person_id uuid, heard boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT cp.person_id, was_heard(couple, cp.person_id) FROM couple_partner cp
   WHERE cp.couple_id = couple AND app_role() = 'coordinator' AND couple IN (SELECT unnest(app_couples()))
$$;

CREATE POLICY needs_hearing ON enrollment AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (NOT EXISTS (SELECT 1 FROM each_was_heard(couple_id) WHERE NOT heard));
