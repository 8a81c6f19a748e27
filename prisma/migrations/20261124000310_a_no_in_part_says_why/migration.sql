-- A payer who approves fewer days than were asked for has said no to the others: why, and until when that can be appealed,
-- is kept as of a denial, with where that day comes from. Why a request was withdrawn is kept too.
-- Stops: days that nobody fights for because nobody wrote down why they were not approved; a day to appeal by that nobody
-- can find again in the payer's letter. What stood before without it stays, and its next state says it.
ALTER TABLE prior_authorization ADD COLUMN appeal_source text NOT NULL DEFAULT '';
ALTER TABLE prior_authorization DROP CONSTRAINT prior_authorization_denied_says_why, DROP CONSTRAINT prior_authorization_appeal;
ALTER TABLE prior_authorization
  ADD CONSTRAINT prior_authorization_no_says_why CHECK (status NOT IN ('denied', 'partly-approved', 'withdrawn')
    OR denied_sealed IS NOT NULL OR superseded_at IS NOT NULL) NOT VALID,
  ADD CONSTRAINT prior_authorization_appeal CHECK (appeal_by IS NULL OR (status IN ('denied', 'partly-approved') AND appeal_by >= answered_on)),
  ADD CONSTRAINT prior_authorization_appeal_has_source CHECK (appeal_by IS NULL OR btrim(appeal_source) <> '' OR superseded_at IS NOT NULL) NOT VALID;
