-- In which list of a file of answers each of its members stands is asked of the database, so that a page reads and words
-- only the lines it shows, however many the file names. Compared as match-batch.ts and compare-person.ts compare, which
-- word what is shown. Stops: a file of twenty thousand members that holds the server for all while somebody looks at it.

-- The words of a name as names are compared: without case, accents, signs, and “Jr” (`lettersOf`).
CREATE FUNCTION name_words(said text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_remove(array_remove(array_remove(array_remove(array_remove(array_remove(
    regexp_split_to_array(upper(regexp_replace(normalize(said, NFD), '[\u0300-\u036f''’.]', '', 'g')), '[^[:alpha:]]+'),
    ''), 'JR'), 'SR'), 'II'), 'III'), 'IV')
$$;

-- One half of a double name is enough, an initial is not (`sameLastName`).
CREATE FUNCTION all_long_and_in(short text[], long text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT cardinality(short) > 0 AND short <@ long AND NOT EXISTS (SELECT FROM unnest(short) AS word WHERE length(word) <= 2)
$$;

-- Each member of a file of one's own: settled as it was, else `sure` of one plan in reach, `doubtful`, `unknown`, or
-- `with-colleagues`. Whoever asks reads by their own rights. Nobody's statistics know a file that was taken just now: by
-- nested loops each member would be held against each plan. What is worked out is kept (`MATERIALIZED`), not anew at each use.
CREATE FUNCTION lists_of_batch(asked_batch uuid) RETURNS TABLE (member_id uuid, place int, list text, coverage_id uuid)
LANGUAGE sql STABLE SET search_path = public SET enable_nestloop = off SET jit = off AS $$
  WITH line AS MATERIALIZED (
         SELECT m.id, m.place, m.state, m.first_name, m.last_name, m.date_of_birth AS born, m.member_id, m.payer, m.traces,
                string_to_array(upper(regexp_replace(m.member_id, '[^A-Za-z0-9 ]', '', 'g')), ' ') AS ids
           FROM reply_batch_member m WHERE m.batch_id = asked_batch),
       named AS (
         SELECT c.id, c.member_id, c.payer_name, coalesce(f.date_of_birth::text, '') AS born,
                regexp_split_to_array(btrim(coalesce(f.legal_name, p.name), E' \t\r\n'), '\s+') AS words
           FROM coverage c
           JOIN couple_partner cp ON cp.person_id = c.person_id AND cp.left_at IS NULL
           JOIN person p ON p.id = c.person_id
           LEFT JOIN partner_profile f ON f.person_id = p.id
          WHERE c.holder <> 'none' AND c.set_aside_at IS NULL),
       plan AS MATERIALIZED (
         SELECT id, payer_word(payer_name) AS payer, born, member_id !~ '[^[:space:]]' AS no_id,
                upper(regexp_replace(member_id, '[^A-Za-z0-9]', '', 'g')) AS plain,
                words[1] AS first_name, array_to_string(words[2:], ' ') AS last_name,
                name_words(words[1]) AS first_words, name_words(array_to_string(words[2:], ' ')) AS last_words
           FROM named),
       waiting AS MATERIALIZED (SELECT * FROM line WHERE state = 'waiting'),
       traced AS MATERIALIZED (
         SELECT DISTINCT ON (w.id) w.id AS line, plan.id AS plan
           FROM waiting w CROSS JOIN LATERAL unnest(w.traces) WITH ORDINALITY AS t (trace, nth)
           JOIN eligibility_request r ON r.trace = t.trace
           JOIN plan ON plan.id = r.coverage_id
          ORDER BY w.id, t.nth),
       untraced AS MATERIALIZED (SELECT * FROM waiting w WHERE NOT EXISTS (SELECT FROM traced t WHERE t.line = w.id)),
       -- Only what shares a birth date or the head of an ID is compared.
       near AS (
         SELECT line, plan, true AS ours FROM traced
          UNION SELECT w.id, plan.id, false FROM untraced w JOIN plan ON plan.born = w.born WHERE w.born <> ''
          UNION SELECT said.line, plan.id, false
           FROM (SELECT w.id AS line, left(one, 8) AS head FROM untraced w CROSS JOIN LATERAL unnest(w.ids) AS one) said
           JOIN plan ON left(plan.plain, 8) = said.head WHERE said.head <> ''),
       worded AS MATERIALIZED (
         SELECT near.*, w.ids, w.member_id, w.first_name, w.last_name, w.born, payer_word(w.payer) AS payer,
                name_words(w.first_name) AS first_words, name_words(w.last_name) AS last_words
           FROM near JOIN waiting w ON w.id = near.line),
       -- Null: one of the two does not say.
       compared AS MATERIALIZED (
         SELECT w.line, w.plan, w.ours,
                CASE WHEN w.member_id <> '' AND NOT p.no_id THEN EXISTS (
                  SELECT FROM unnest(w.ids) AS one
                   WHERE one = p.plain OR (least(length(one), length(p.plain)) >= 8 AND abs(length(one) - length(p.plain)) <= 3
                                           AND (starts_with(one, p.plain) OR starts_with(p.plain, one)))) END AS id,
                CASE WHEN w.first_name ~ '[^[:space:]]' AND p.first_name <> '' THEN coalesce(
                  CASE WHEN least(length(w.first_words[1]), length(p.first_words[1])) = 1 OR least(length(w.first_words[1]), length(p.first_words[1])) >= 3
                       THEN starts_with(w.first_words[1], p.first_words[1]) OR starts_with(p.first_words[1], w.first_words[1])
                       ELSE w.first_words[1] = p.first_words[1] END, false) END AS first,
                CASE WHEN w.last_name ~ '[^[:space:]]' AND p.last_name <> ''
                     THEN array_to_string(w.last_words, '') = array_to_string(p.last_words, '')
                       OR CASE WHEN cardinality(w.last_words) <= cardinality(p.last_words)
                               THEN all_long_and_in(w.last_words, p.last_words) ELSE all_long_and_in(p.last_words, w.last_words) END
                      END AS last,
                CASE WHEN w.born <> '' AND p.born <> ''
                     THEN regexp_replace(w.born, '[^0-9]', '', 'g') = regexp_replace(p.born, '[^0-9]', '', 'g') END AS birth,
                w.payer <> '' AND p.payer <> '' AND NOT starts_with(w.payer, p.payer) AND NOT starts_with(p.payer, w.payer) AS other_payer
           FROM worded w JOIN plan p ON p.id = w.plan),
       judged AS MATERIALIZED (
         SELECT *, num_nulls(nullif(id, false), nullif(first, false), nullif(last, false), nullif(birth, false)) <= 2 AS enough,
                id IS FALSE OR first IS FALSE OR last IS FALSE OR birth IS FALSE AS differs,
                CASE WHEN id THEN first IS TRUE OR birth IS TRUE ELSE birth IS TRUE AND first IS TRUE AND last IS TRUE END AS enough_to_fit
           FROM compared),
       fitted AS MATERIALIZED (SELECT *, enough_to_fit AND NOT differs AS fits FROM judged),
       found AS (
         SELECT line, CASE WHEN bool_or(ours) THEN CASE WHEN bool_or(differs) THEN 'doubtful' ELSE 'sure' END
                           WHEN count(*) FILTER (WHERE fits AND id) = 1 THEN 'sure'
                           WHEN count(*) FILTER (WHERE fits) = 1 AND bool_or(fits AND id IS NOT TRUE AND NOT other_payer) THEN 'sure'
                           WHEN bool_or(enough) THEN 'doubtful' ELSE 'unknown' END AS list,
                coalesce((array_agg(plan) FILTER (WHERE ours))[1], (array_agg(plan) FILTER (WHERE fits AND id))[1],
                         (array_agg(plan) FILTER (WHERE fits))[1]) AS plan
           FROM fitted GROUP BY line)
  SELECT line.id, line.place,
         CASE WHEN line.state <> 'waiting' THEN line.state
              WHEN coalesce(found.list, 'unknown') <> 'unknown' THEN found.list
              WHEN line.id IN (SELECT c.member_id FROM members_with_colleagues(asked_batch) c) THEN 'with-colleagues'
              ELSE 'unknown' END,
         CASE WHEN found.list = 'sure' THEN found.plan END
    FROM line LEFT JOIN found ON found.line = line.id
$$;
