-- The same as in 20261121001500_forget_what_is_over, and two more that open nothing any longer: addresses somebody asked
-- to sign in with, once that was done or its link ran out, and recovery codes that were used or replaced by new ones.

CREATE OR REPLACE FUNCTION forget_what_is_over(
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

  DELETE FROM email_change WHERE least(closed_at, expires_at) < links_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'emailChanges'; RETURN NEXT;

  DELETE FROM recovery_code WHERE least(used_at, replaced_at) < links_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'recoveryCodes'; RETURN NEXT;

  DELETE FROM login_session WHERE coalesce(revoked_at, created_at) < sessions_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'loginSessions'; RETURN NEXT;

  DELETE FROM idempotency_key WHERE at < keys_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'keys'; RETURN NEXT;

  DELETE FROM rate_limit WHERE window_start < attempts_before;
  GET DIAGNOSTICS forgotten = ROW_COUNT; what := 'attempts'; RETURN NEXT;
END $$;
