-- Of a couple in the program a plan was corrected, so what its payer said it said of former words: that is looked at before
-- the days it pays are held, and stands first in "My next". And an approval of a former plan that still bounds what is
-- booked, or whose plan still pays first, runs out as any other does.
-- Stops: a case that says "Check anew" and stands in no list; booked days that no approval reaches by the time they are
-- held, because the approval that bounded them belonged to a plan that was replaced.

DROP FUNCTION desk_views(text, boolean, boolean, boolean, boolean, text, text, boolean, boolean);
CREATE FUNCTION desk_views(stage text, needs boolean, check_lost boolean, closed boolean, waits boolean, asleep boolean, waiting_on text, payer text, starts_soon boolean, days_end boolean)
RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN closed THEN '{closed}'::text[]
    WHEN asleep AND NOT needs THEN array_remove(ARRAY['snoozed', CASE waiting_on WHEN 'payer' THEN 'payer' WHEN 'couple' THEN 'couple' END,
           CASE WHEN waits THEN 'waitlist' END, CASE WHEN stage = 'in-program' THEN 'program' END, CASE WHEN days_end THEN 'ending' END], NULL)
    WHEN waits AND NOT needs THEN array_remove(ARRAY['waitlist', CASE WHEN days_end THEN 'ending' END], NULL)
    ELSE array_remove(ARRAY[CASE WHEN needs OR check_lost OR (stage <> 'in-program' AND payer IS DISTINCT FROM 'asked') THEN 'next' END,
           CASE WHEN payer IS NOT NULL THEN 'payer' END, CASE WHEN waits THEN 'waitlist' END,
           CASE stage WHEN 'to-verify' THEN 'verify' WHEN 'ready-to-enroll' THEN 'enroll' WHEN 'ready-for-care-team' THEN 'care-team'
                      WHEN 'ready-to-schedule' THEN 'schedule' WHEN 'in-program' THEN 'program' END,
           CASE WHEN starts_soon THEN 'starting' END, CASE WHEN days_end THEN 'ending' END], NULL) END
$$;

-- The few plans of which this is so are found by it.
CREATE INDEX coverage_heard_as_person_id_idx ON coverage (person_id) WHERE heard_as IS NOT NULL;

DO $$
DECLARE
  change text[];
  body text;
BEGIN
  FOREACH change SLICE 1 IN ARRAY ARRAY[
    ['desk_queue', 'known AS MATERIALIZED (',
     'anew AS MATERIALIZED (
         SELECT DISTINCT cp.couple_id
           FROM coverage c JOIN couple_partner cp ON cp.person_id = c.person_id
          WHERE c.heard_as IS NOT NULL AND plan_of_case(c, cp) AND goes_on(cp.couple_id, cp.person_id)),
       known AS MATERIALIZED ('],
    ['desk_queue', 'k.enrolled_at, k.team_changed_at,',
     'k.enrolled_at IS NOT NULL AND a.couple_id IN (SELECT couple_id FROM anew) AS check_lost, k.enrolled_at, k.team_changed_at,'],
    ['desk_queue', 'desk_views(stage, needs OR owed, ', 'desk_views(stage, needs OR owed, check_lost, '],
    ['desk_queue', 'AND needs THEN 0', 'AND (needs OR check_lost) THEN 0'],
    ['desk_queue', 'AND NOT needs THEN due', 'AND NOT (needs OR check_lost) THEN due'],
    ['approvals_to_look_at', 'k.id AS coverage_id, k.payer_id', 'k.id AS coverage_id, k.in_place_of, k.payer_id'],
    -- Of a former plan the approvals: those that bound another, and all while it still pays first.
    ['approvals_to_look_at', 'approval AS MATERIALIZED (
         SELECT plan.couple_id, plan.zone, b.*
           FROM prior_authorization b JOIN plan ON plan.coverage_id = b.coverage_id',
     'counting AS (
         SELECT couple_id, zone, coverage_id FROM plan
          UNION
         SELECT couple_id, zone, approving_plan(coverage_id) FROM plan WHERE in_place_of IS NOT NULL
          UNION
         SELECT own.couple_id, own.zone, f.id
           FROM own JOIN plan_turn t ON t.person_id = own.person_id AND t.superseded_at IS NULL AND t.until_day > at::date
           JOIN coverage f ON f.id = t.coverage_id AND f.set_aside_at IS NOT NULL
           JOIN couple_partner cp ON cp.couple_id = own.couple_id AND cp.person_id = own.person_id
          WHERE former_plan_of_case(f, cp)),
       approval AS MATERIALIZED (
         SELECT counting.couple_id, counting.zone, b.*
           FROM prior_authorization b JOIN counting ON counting.coverage_id = b.coverage_id'],
    ['approvals_to_look_at', 'NOT EXISTS (SELECT 1 FROM approval b WHERE b.person_id = plan.person_id)',
     'NOT EXISTS (SELECT 1 FROM approval b JOIN plan asked ON asked.coverage_id = b.coverage_id WHERE asked.person_id = plan.person_id)']] LOOP
    body := pg_get_functiondef(change[1]::regproc);
    IF position(change[2] IN body) = 0 THEN RAISE EXCEPTION '% does not say “%”', change[1], change[2]; END IF;
    EXECUTE replace(body, change[2], change[3]);
  END LOOP;
END $$;
