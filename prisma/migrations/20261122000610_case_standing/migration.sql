-- Where each couple stands, kept beside it: all that a stage follows from and that does not depend on the clock. The
-- desk asks hundreds of couples at once; working this out anew for each of them is what made the queue slow.
-- It is never written by hand. Every statement that changes something it follows from calls it stale for the couples
-- concerned, in the order of their ids, and what is stale is worked out again once, when the transaction ends: a booking
-- of forty statements pays for it once, and one that is refused never. Whoever calls it stale holds its row until then:
-- so two people who change different things of one couple at once cannot leave an old answer behind.
-- tests/database/case-standing.test.ts holds it against lib/domain/program on generated facts.

CREATE TABLE case_standing (
  couple_id              uuid PRIMARY KEY REFERENCES couple(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  settled                boolean NOT NULL DEFAULT false,
  settled_at             timestamptz(3),
  enrolled_at            timestamptz(3),
  team_complete          boolean NOT NULL DEFAULT false,
  team_changed_at        timestamptz(3),
  sessions_from          timestamptz(3),
  sessions_until         timestamptz(3),
  stranded_session_until timestamptz(3),
  place_stranded_from    date,
  known_as               text NOT NULL DEFAULT '',
  stale                  boolean NOT NULL DEFAULT true
);

ALTER TABLE case_standing ENABLE ROW LEVEL SECURITY; ALTER TABLE case_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON case_standing TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT ON case_standing TO alongside_app;
CREATE POLICY may_read ON case_standing FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

-- Names without accents and capitals, so that they are found however they are typed.
CREATE FUNCTION plain_words(words text) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')) $$;

-- Is it known what each partner's care costs, and since when? (domain: isSettled, waitingSince)
CREATE FUNCTION standing_of_benefits(couple uuid, OUT settled boolean, OUT settled_at timestamptz)
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT coalesce(bool_and(p.verified OR p.pays_since IS NOT NULL), true),
         greatest(max(p.pays_since), max(p.concluded_at))
    FROM (SELECT (SELECT max(s.recorded_at) FROM self_payment s
                   WHERE s.person_id = cp.person_id AND s.withdrawn_at IS NULL) AS pays_since,
                 coalesce(v.verified, false) AS verified, v.concluded_at
            FROM couple_partner cp
            LEFT JOIN LATERAL (SELECT bool_or(b.outcome = 'verified') AS verified, max(b.decided_at) AS concluded_at
                                 FROM coverage c JOIN benefit_verification b ON b.coverage_id = c.id AND b.superseded_at IS NULL
                                WHERE c.person_id = cp.person_id AND plan_of_case(c, cp)) v ON true
           WHERE cp.couple_id = couple) p
$$;

-- Are the places filled without which the couple cannot start? (domain: careTeamComplete)
CREATE FUNCTION standing_of_team(couple uuid, OUT complete boolean, OUT changed_at timestamptz)
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT (couple_is_apart(couple) OR EXISTS (SELECT 1 FROM care_assignment t WHERE t.couple_id = couple
                    AND t.assigned_until IS NULL AND t.role = 'couples_therapist'))
     AND NOT EXISTS (
           SELECT 1 FROM couple_partner cp
             JOIN (VALUES ('individual_therapist'::care_role), ('counselor')) AS own (role) ON true
            WHERE cp.couple_id = couple AND goes_on(couple, cp.person_id)
              AND (own.role <> 'counselor' OR EXISTS (SELECT 1 FROM private_answer q WHERE q.person_id = cp.person_id
                      AND q.question = 'substance-related-concern' AND q.answer = 'yes'))
              AND NOT EXISTS (SELECT 1 FROM care_assignment t WHERE t.couple_id = couple AND t.assigned_until IS NULL
                                 AND t.role = own.role AND t.partner_id = cp.person_id)),
         (SELECT max(t.assigned_from) FROM care_assignment t WHERE t.couple_id = couple AND t.assigned_until IS NULL)
$$;

-- Until when something stands booked that its clinician cannot hold (as in stranded_sessions)?
CREATE FUNCTION standing_of_sessions_held(couple uuid) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT max(s.starts_at)
    FROM seat
    JOIN session s ON s.id = seat.session_id AND s.cancelled_at IS NULL
    JOIN seat c ON c.session_id = s.id AND c.part = 'clinician' AND c.released_at IS NULL
    JOIN person p ON p.id = c.person_id
    LEFT JOIN partner_profile f ON f.person_id = seat.person_id
    LEFT JOIN clinician_license l ON l.clinician_id = c.person_id AND l.state = f.state
   WHERE seat.couple_id = couple AND seat.part = 'partner'
     AND (seat.released_at IS NULL OR seat.released_by = seat.person_id)
     AND (p.deactivated_at IS NOT NULL OR p.role <> 'clinician'
       OR EXISTS (SELECT 1 FROM clinician_leave v WHERE v.clinician_id = c.person_id
                     AND v.starts_at < s.ends_at AND v.ends_at > s.starts_at)
       OR (s.kind <> 'peer' AND f.state IS NOT NULL
             AND coalesce(l.expires_on < (s.starts_at AT TIME ZONE s.zone)::date, true)))
$$;

-- From which day on has somebody on the team a place they cannot hold (as in stranded_places)?
CREATE FUNCTION standing_of_places_held(couple uuid) RETURNS date
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT min(CASE WHEN p.deactivated_at IS NOT NULL OR p.role <> 'clinician' THEN date '-infinity'
                  WHEN t.role <> 'peer_coach' THEN
                    (SELECT min(coalesce(l.expires_on + 1, date '-infinity'))
                       FROM couple_partner cp JOIN partner_profile f ON f.person_id = cp.person_id
                       LEFT JOIN clinician_license l ON l.clinician_id = t.clinician_id AND l.state = f.state
                      WHERE cp.couple_id = couple AND (t.partner_id IS NULL OR t.partner_id = cp.person_id)) END)
    FROM care_assignment t JOIN person p ON p.id = t.clinician_id
   WHERE t.couple_id = couple AND t.assigned_until IS NULL
$$;

-- At the end of a transaction, once for a couple however often it was called stale.
CREATE FUNCTION refresh_case_standing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE couple uuid := NEW.couple_id;
BEGIN
  UPDATE case_standing k
     SET (settled, settled_at, enrolled_at, team_complete, team_changed_at, sessions_from, sessions_until,
          stranded_session_until, place_stranded_from, known_as, stale) = (
       SELECT b.settled, b.settled_at,
              coalesce((SELECT e.enrolled_at FROM enrollment e WHERE e.couple_id = couple AND e.ended_at IS NULL),
                       (SELECT min(o.from_at) FROM solo_care o WHERE o.couple_id = couple AND o.until_at IS NULL)),
              t.complete, t.changed_at, s.first, s.last, standing_of_sessions_held(couple), standing_of_places_held(couple),
              plain_words(concat_ws(' / ', (SELECT reference FROM application WHERE couple_id = couple),
                (SELECT string_agg(concat_ws(' / ', p.name, f.legal_name), ' / ' ORDER BY cp.position)
                   FROM couple_partner cp JOIN person p ON p.id = cp.person_id
                   LEFT JOIN partner_profile f ON f.person_id = p.id WHERE cp.couple_id = couple))),
              false
         FROM standing_of_benefits(couple) b, standing_of_team(couple) t,
              (SELECT min(starts_at) AS first, max(ends_at) AS last FROM session
                WHERE couple_id = couple AND cancelled_at IS NULL) s)
   WHERE k.couple_id = couple AND k.stale;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER refresh_case_standing AFTER INSERT OR UPDATE OF stale ON case_standing
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.stale) EXECUTE FUNCTION refresh_case_standing();

CREATE FUNCTION call_case_standing_stale(couples uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO case_standing (couple_id) SELECT DISTINCT unnest(couples) ORDER BY 1
    ON CONFLICT (couple_id) DO UPDATE SET stale = true WHERE NOT case_standing.stale
$$;
REVOKE ALL ON FUNCTION call_case_standing_stale(uuid[]) FROM PUBLIC;

-- `changed` are the rows a statement wrote; the trigger's argument says which couples they concern.
CREATE FUNCTION keeps_case_standing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  EXECUTE format('SELECT call_case_standing_stale(ARRAY(%s))', TG_ARGV[0]);
  RETURN NULL;
END $$;

DO $$
DECLARE
  of_couple text := 'SELECT couple_id FROM changed WHERE couple_id IS NOT NULL';
  of_person text := 'SELECT cp.couple_id FROM changed JOIN couple_partner cp ON cp.person_id = changed.person_id';
  of_coverage text := 'SELECT cp.couple_id FROM changed JOIN couple_partner cp ON cp.person_id = changed.person_id';
  of_clinician text := 'SELECT t.couple_id FROM changed JOIN care_assignment t ON t.clinician_id = changed.%1$I
     WHERE t.assigned_until IS NULL UNION SELECT x.couple_id FROM changed JOIN seat c ON c.person_id = changed.%1$I
     JOIN seat x ON x.session_id = c.session_id AND x.couple_id IS NOT NULL WHERE c.part = ''clinician''';
  of_anyone text := 'SELECT cp.couple_id FROM changed JOIN couple_partner cp ON cp.person_id = changed.id UNION '
    || format(of_clinician, 'id');
  of_session text := 'SELECT couple_id FROM changed WHERE couple_id IS NOT NULL UNION SELECT seat.couple_id FROM changed
     JOIN seat ON seat.session_id = changed.id WHERE changed.couple_id IS NULL AND seat.couple_id IS NOT NULL';
  of_seat text := 'SELECT couple_id FROM changed WHERE couple_id IS NOT NULL UNION SELECT seat.couple_id FROM changed
     JOIN seat ON seat.session_id = changed.session_id WHERE changed.couple_id IS NULL AND seat.couple_id IS NOT NULL';
  kept record;
BEGIN
  FOR kept IN SELECT * FROM (VALUES
      ('application', of_couple, '{INSERT,UPDATE}'), ('couple_partner', of_couple, '{INSERT,UPDATE}'),
      ('enrollment', of_couple, '{INSERT,UPDATE}'), ('solo_care', of_couple, '{INSERT,UPDATE}'), ('care_assignment', of_couple, '{INSERT,UPDATE}'),
      ('session', of_session, '{INSERT,UPDATE}'), ('seat', of_seat, '{INSERT,UPDATE}'),
      ('partner_profile', of_person, '{INSERT,UPDATE}'), ('private_answer', of_person, '{INSERT,UPDATE,DELETE}'),
      ('self_payment', of_person, '{INSERT,UPDATE}'), ('benefit_verification', of_coverage, '{INSERT,UPDATE}'),
      ('clinician_leave', format(of_clinician, 'clinician_id'), '{INSERT,UPDATE,DELETE}'),
      ('clinician_license', format(of_clinician, 'clinician_id'), '{INSERT,UPDATE,DELETE}'),
      ('person', of_anyone, '{UPDATE}')) AS one (on_table, concerns, events)
  LOOP
    FOR i IN 1 .. array_length(kept.events::text[], 1) LOOP
      EXECUTE format('CREATE TRIGGER keeps_case_standing_%s AFTER %s ON %I REFERENCING %s TABLE AS changed
                        FOR EACH STATEMENT EXECUTE FUNCTION keeps_case_standing(%L)',
        lower((kept.events::text[])[i]), (kept.events::text[])[i], kept.on_table,
        CASE WHEN (kept.events::text[])[i] = 'DELETE' THEN 'OLD' ELSE 'NEW' END, kept.concerns);
    END LOOP;
  END LOOP;
END $$;

INSERT INTO case_standing (couple_id) SELECT id FROM couple;
