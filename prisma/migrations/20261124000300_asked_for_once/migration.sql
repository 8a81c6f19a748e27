-- The same days of one service are asked of one plan by one request that waits for its answer. One of which nobody wrote
-- down the days may be about any of them, so none stands beside it.
-- Stops: two open requests over the same days, from two tabs or two people, of which the payer answers one and the other
-- waits for ever. It becomes the refusal `authorization-changed-meanwhile`.

-- What stood twice before stays as it is, and is told from now on: nothing new is written so, and a next state of one of
-- them that is still open has to wait until the other is not.
ALTER TABLE prior_authorization ADD COLUMN asked_beside boolean NOT NULL DEFAULT false;
UPDATE prior_authorization a SET asked_beside = true
 WHERE a.superseded_at IS NULL AND a.status IN ('to-ask', 'asked')
   AND EXISTS (SELECT 1 FROM prior_authorization b
                WHERE b.id <> a.id AND b.superseded_at IS NULL AND b.status IN ('to-ask', 'asked')
                  AND b.coverage_id = a.coverage_id AND b.service_code = a.service_code
                  AND daterange(b.asked_from, b.asked_until) && daterange(a.asked_from, a.asked_until)
                  AND (b.recorded_at, b.id) < (a.recorded_at, a.id));
ALTER TABLE prior_authorization
  ADD CONSTRAINT prior_authorization_asked_beside CHECK (NOT asked_beside OR superseded_at IS NOT NULL) NOT VALID,
  ADD CONSTRAINT prior_authorization_asked_once EXCLUDE USING gist
    (coverage_id WITH =, service_code WITH =, daterange(asked_from, asked_until) WITH &&)
    WHERE (superseded_at IS NULL AND status IN ('to-ask', 'asked') AND NOT asked_beside);
