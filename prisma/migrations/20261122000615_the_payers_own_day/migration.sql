-- Each fact has the day on which the payer said it: of a reply the day the payer wrote it, of a call the day of the
-- call. What a payer said counts from that day on, however much later somebody brings it in.
-- Stops: a reply of long ago that verifies a plan today.

ALTER TABLE benefit_fact ADD COLUMN said_on date;
-- Of what is on record already, the day of the call; of a reply, when it was brought in, which is all that was kept.
UPDATE benefit_fact f
   SET said_on = coalesce((SELECT c.called_at FROM benefit_call c WHERE c.id = f.call_id), f.recorded_at) AT TIME ZONE 'UTC';
ALTER TABLE benefit_fact ALTER COLUMN said_on SET NOT NULL;
-- A day is one of somebody's own calendar, which may be a day ahead of the clocks of this server.
ALTER TABLE benefit_fact ADD CONSTRAINT benefit_fact_said_before_it_was_recorded
  CHECK (said_on <= (recorded_at AT TIME ZONE 'UTC')::date + 1);

-- The first day on which what was said no longer counts: payers answer for a month and the next. The same is decided in
-- lib/domain/benefits/valid-until.ts.
CREATE FUNCTION counts_until(said_on date) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT (date_trunc('month', said_on) + interval '2 months')::date
$$;
