-- What is over and of no more use is forgotten: secrets of links that no longer open anything, accounts nobody ever
-- confirmed (with the name and password that were typed), browsers that were signed out long ago, answers kept against
-- sending twice, counted attempts. Invitations themselves stay, as part of what happened; only their secret goes.
-- A job does it and learns how many there were, and never reads one of them.

CREATE FUNCTION forget_what_is_over(
  links_before timestamptz, sessions_before timestamptz, keys_before timestamptz, attempts_before timestamptz)
RETURNS TABLE (what text, forgotten int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'job' THEN RETURN; END IF;

  UPDATE partner_invitation SET token_hash = 'forgotten ' || id
   WHERE token_hash NOT LIKE 'forgotten %'
     AND (least(accepted_at, declined_at, withdrawn_at) < links_before OR expires_at < links_before);
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'partnerInvitations'; RETURN NEXT;

  UPDATE staff_invitation SET token_hash = 'forgotten ' || id
   WHERE token_hash NOT LIKE 'forgotten %'
     AND (least(accepted_at, withdrawn_at) < links_before OR expires_at < links_before);
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'staffInvitations'; RETURN NEXT;

  DELETE FROM password_reset WHERE least(used_at, expires_at) < links_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'resets'; RETURN NEXT;

  DELETE FROM pending_account WHERE least(used_at, expires_at) < links_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'pendingAccounts'; RETURN NEXT;

  DELETE FROM login_session WHERE coalesce(revoked_at, created_at) < sessions_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'loginSessions'; RETURN NEXT;

  DELETE FROM idempotency_key WHERE at < keys_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'keys'; RETURN NEXT;

  DELETE FROM rate_limit WHERE window_start < attempts_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'attempts'; RETURN NEXT;
END $$;
