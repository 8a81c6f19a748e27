-- The desk lists a partner's plans in the order in which they pay today; one that was set for a later month is told beside
-- them until that month begins. A plan with a turn that is not over yet pays before the one that is first by the last order.
-- Stops: a desk on which another plan pays first already weeks before it does.
DO $$
DECLARE
  body text := pg_get_functiondef('desk_cases'::regproc);
  by_last_order text := 'ORDER BY c.pay_order) AS list';
BEGIN
  IF position(by_last_order IN body) = 0 THEN RAISE EXCEPTION 'desk_cases does not say “%”', by_last_order; END IF;
  EXECUTE replace(body, by_last_order,
    'ORDER BY (SELECT min(t.until_day) FROM plan_turn t WHERE t.coverage_id = c.id AND t.superseded_at IS NULL
                                               AND t.until_day > at::date) NULLS LAST, c.pay_order) AS list');
END $$;
