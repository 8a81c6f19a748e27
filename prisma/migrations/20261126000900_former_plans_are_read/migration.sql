-- What was said of a former plan is read by whoever coordinates the case in which another came in its place: it may pay first
-- for weeks to come. What it was found to be is changed no more.
-- Stops: replies, calls, facts and checks of a plan that still pays being out of everybody's reach; a fact of a former plan
-- withdrawn, or its check ended, by SQL neither.
DO $$
DECLARE
  one record;
  theirs text := '(app_role() = ''coordinator'' AND coverage_id IN (SELECT unnest(app_plans() || app_former_plans()))'
    ' AND in_its_time(%I, coverage_id, (SELECT app_plan_ends())))';
  own text := '(app_role() = ''partner'' AND person_id = app_person()) OR ';
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('eligibility_reply', 'imported_at', ''), ('benefit_call', 'called_at', ''),
    ('benefit_fact', 'recorded_at', own), ('benefit_verification', 'decided_at', own)) AS v (name, moment, before) LOOP
    EXECUTE format('ALTER POLICY may_read ON %I USING (%s' || format(theirs, one.moment) || ')', one.name, one.before);
  END LOOP;
END $$;

ALTER POLICY may_change ON benefit_fact USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())));
ALTER POLICY may_change ON benefit_verification USING (app_role() = 'coordinator' AND coverage_id IN (SELECT unnest(app_plans())));
