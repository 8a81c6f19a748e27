-- The desk names two plans of one payer by their member IDs, so what it lists of a case says them too.
-- Stops: two plans of one person that read alike on the page of their case, where one of the two is meant.
DO $$
DECLARE
  said text := '''payer'', c.payer_name,';
  body text := pg_get_functiondef('desk_cases'::regproc);
BEGIN
  IF position(said IN body) = 0 THEN RAISE EXCEPTION 'desk_cases does not say “%”', said; END IF;
  EXECUTE replace(body, said, said || ' ''memberId'', c.member_id,');
END $$;
