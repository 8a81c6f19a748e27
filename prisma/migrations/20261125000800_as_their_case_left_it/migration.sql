-- Of a plan that goes on in a later case, whoever coordinated the former one reads what was said until that began.
-- Stops: a former coordinator reading what a colleague heard of a payer, asked, decided, had approved, corrected or let
-- pass, by SQL neither; the page of a case that is over showing words that were written of its plan afterwards.

-- Until when is what is said of this plan this case's? Without end while it goes on, or the plan is of no later case.
CREATE FUNCTION plan_said_until(plan uuid, asked_couple uuid, asked_person uuid) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce((
    SELECT greatest(past.left_at, min(a.started_at))
      FROM couple_partner past
      JOIN couple_partner later ON later.person_id = past.person_id AND later.couple_id <> past.couple_id
                               AND (later.left_at IS NULL OR later.left_at > past.left_at)
      JOIN application a ON a.couple_id = later.couple_id
      JOIN coverage c ON c.id = plan AND (plan_of_case(c, later) OR former_plan_of_case(c, later))
     WHERE past.couple_id = asked_couple AND past.person_id = asked_person AND past.left_at IS NOT NULL
       AND app_role() = 'coordinator' AND asked_couple IN (SELECT unnest(app_couples()))
       AND NOT still_in_case(asked_couple, asked_person)
     GROUP BY past.left_at), 'infinity')
$$;

-- The plans in reach whose time is over, each with its end; null where there are none. Asked once a statement.
CREATE FUNCTION app_plan_ends() RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  own uuid[];
  moved uuid[];
BEGIN
  IF app_role() IS DISTINCT FROM 'coordinator' THEN RETURN NULL; END IF;
  own := app_couples();
  moved := (SELECT array_agg(DISTINCT past.person_id) FROM unnest(own) AS reach
              JOIN couple_partner past ON past.couple_id = reach AND past.left_at IS NOT NULL
              JOIN couple_partner later ON later.person_id = past.person_id AND later.couple_id <> past.couple_id);
  IF moved IS NULL THEN RETURN NULL; END IF;
  RETURN (SELECT jsonb_object_agg(ends.plan, ends.until)
            FROM (SELECT c.id AS plan, max(plan_said_until(c.id, cp.couple_id, cp.person_id)) AS until
                    FROM couple_partner cp JOIN coverage c ON c.person_id = cp.person_id
                   WHERE cp.person_id = ANY (moved) AND cp.couple_id = ANY (own)
                     AND (plan_of_case(c, cp) OR former_plan_of_case(c, cp))
                   GROUP BY c.id) AS ends
           WHERE ends.until < 'infinity');
END $$;

-- Was it so already while the plan was this case's?
CREATE FUNCTION in_its_time(at timestamptz, plan uuid, ends jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT at <= coalesce((ends ->> plan::text)::timestamptz, 'infinity')
$$;

DO $$
DECLARE
  one record;
  theirs text := '(app_role() = ''coordinator'' AND coverage_id IN (SELECT unnest(%s))'
    ' AND in_its_time(%I, coverage_id, (SELECT app_plan_ends())))';
  own text := '(app_role() = ''partner'' AND person_id = app_person()) OR ';
  plans text := 'app_plans()';
  every text := 'app_plans() || app_former_plans()';
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('eligibility_reply', 'imported_at', '', plans, ''), ('eligibility_request', 'written_at', '', plans, ' OR app_role() = ''job'''),
    ('benefit_call', 'called_at', '', plans, ''), ('benefit_fact', 'recorded_at', own, plans, ''),
    ('benefit_verification', 'decided_at', own, plans, ''), ('card_photo', 'added_at', own, plans, ''),
    ('prior_authorization', 'recorded_at', '', every, ''), ('plan_correction', 'corrected_at', '', every, ''),
    ('plan_turn', 'set_at', own, every, '')) AS v (name, moment, before, reach, behind) LOOP
    EXECUTE format('ALTER POLICY may_read ON %I USING (%s' || format(theirs, one.reach, one.moment) || '%s)', one.name, one.before, one.behind);
  END LOOP;
END $$;
ALTER POLICY may_read ON authorization_override USING (app_role() = 'coordinator' AND EXISTS (
  SELECT 1 FROM couple_partner cp WHERE cp.person_id = authorization_override.person_id AND cp.couple_id IN (SELECT unnest(app_couples()))
     AND (still_in_case(cp.couple_id, cp.person_id) OR authorization_override.made_at <= cp.left_at)));

-- A plan in the words it had as its case left it, of one's own case.
CREATE FUNCTION plan_then(plan coverage, asked_couple uuid) RETURNS coverage
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  until timestamptz := plan_said_until(plan.id, asked_couple, plan.person_id);
  said plan_correction;
BEGIN
  IF until = 'infinity' OR NOT plan.id = ANY (app_plans()) THEN RETURN plan; END IF;
  SELECT * INTO said FROM plan_correction WHERE coverage_id = plan.id AND corrected_at > until ORDER BY corrected_at LIMIT 1;
  IF FOUND THEN
    IF NOT same_words(plan.payer_name, said.payer_name) THEN plan.payer_id := NULL; END IF;
    plan.holder := said.holder;
    plan.payer_name := said.payer_name;
    plan.member_id := said.member_id;
    plan.group_number := said.group_number;
    plan.plan_kind := said.plan_kind;
  END IF;
  IF plan.order_set_at > until THEN
    plan.order_reason := '';
    plan.order_set_by := NULL;
    plan.order_set_at := NULL;
  END IF;
  plan.updated_at := least(plan.updated_at, until);
  IF EXISTS (SELECT 1 FROM plan_correction WHERE id = plan.heard_as AND corrected_at > until) THEN plan.heard_as := NULL; END IF;
  RETURN plan;
END $$;

-- What the desk lists of a case that is over: its plans in the words of then, with the checks that held then.
DO $$
DECLARE
  change text[];
  body text;
BEGIN
  FOREACH change SLICE 1 IN ARRAY ARRAY[
    ['FROM coverage c
                  LEFT JOIN benefit_verification v ON v.coverage_id = c.id AND v.superseded_at IS NULL
                 WHERE c.person_id = p.id AND plan_of_case(c, cp)',
     'FROM coverage held
                 CROSS JOIN LATERAL (SELECT CASE WHEN cp.left_at IS NULL THEN ''infinity''
                                                 ELSE plan_said_until(held.id, cp.couple_id, cp.person_id) END AS until) AS said
                 CROSS JOIN LATERAL (SELECT (x.one).* FROM (SELECT CASE WHEN said.until = ''infinity'' THEN held
                                                 ELSE plan_then(held, cp.couple_id) END AS one) AS x) AS c
                  LEFT JOIN benefit_verification v ON v.coverage_id = c.id AND v.decided_at <= said.until
                                                  AND (v.superseded_at IS NULL OR v.superseded_at > said.until)
                 WHERE held.person_id = p.id AND plan_of_case(held, cp)'],
    ['f.coverage_id = c.id
                                               AND f.withdrawn_at IS NULL',
     'f.coverage_id = c.id
                                               AND f.recorded_at <= said.until AND (f.withdrawn_at IS NULL OR f.withdrawn_at > said.until)']] LOOP
    body := pg_get_functiondef('desk_cases'::regproc);
    IF position(change[1] IN body) = 0 THEN RAISE EXCEPTION 'desk_cases does not say “%”', change[1]; END IF;
    EXECUTE replace(body, change[1], change[2]);
  END LOOP;
END $$;

-- What rests on a plan of a case that is over: what did then.
DO $$
DECLARE
  change text[];
  body text := pg_get_functiondef('rests_on_plan'::regproc);
BEGIN
  FOREACH change SLICE 1 IN ARRAY ARRAY[
    ['r.coverage_id = c.id', 'r.imported_at'], ['b.coverage_id = c.id', 'b.called_at'], ['q.coverage_id = c.id', 'q.written_at'],
    ['v.coverage_id = c.id', 'v.decided_at'], ['a.coverage_id = c.id', 'a.recorded_at'], ['f.coverage_id = c.id', 'f.added_at']] LOOP
    IF position(change[1] IN body) = 0 THEN RAISE EXCEPTION 'rests_on_plan does not say “%”', change[1]; END IF;
    body := replace(body, change[1], format('%s AND in_its_time(%s, c.id, (SELECT app_plan_ends()))', change[1], change[2]));
  END LOOP;
  EXECUTE body;
END $$;
