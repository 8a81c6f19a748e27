-- Whoever adds a row, or says that they did what it tells of, says so in their own name. The newer tables ask it in their
-- own policy; this asks it of those that stood before, and of every change to such a name.
-- Stops: a reply, a call, a fact or a check that reads as if a colleague had brought it, an enrollment or a booking in
-- the name of somebody who never saw it, and a name that is put under what another did.

CREATE POLICY in_ones_own_name ON eligibility_reply AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (imported_by = app_person());
CREATE POLICY in_ones_own_name ON benefit_call AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (recorded_by = app_person());
CREATE POLICY in_ones_own_name ON benefit_fact AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (recorded_by = app_person());
CREATE POLICY in_ones_own_name ON benefit_verification AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (decided_by = app_person());
CREATE POLICY in_ones_own_name ON enrollment AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (enrolled_by = app_person());
CREATE POLICY in_ones_own_name ON care_assignment AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (assigned_by = app_person());
CREATE POLICY in_ones_own_name ON home_set_up AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (saved_by = app_person());
CREATE POLICY in_ones_own_name ON week_draft AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (saved_by = app_person());
-- What is yet to happen to a new row has nobody's name.
CREATE POLICY in_ones_own_name ON session AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (created_by = app_person() AND cancelled_by IS NULL);
CREATE POLICY in_ones_own_name ON seat AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (released_by IS NULL);
CREATE POLICY in_ones_own_name ON joint_release AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (released_by IS NULL);
CREATE POLICY in_ones_own_name ON withdrawal AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (answered_by IS NULL);
CREATE POLICY in_ones_own_name ON call_to_make AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (done_by IS NULL);
-- The first admin is invited by nobody.
CREATE POLICY in_ones_own_name ON staff_invitation AS RESTRICTIVE FOR INSERT TO alongside_app WITH CHECK (invited_by IS NOT DISTINCT FROM app_person());

CREATE FUNCTION refuse_anothers_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'nobody writes % of % in the name of another', TG_ARGV[0], TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

-- Every such column that may be changed. A policy sees the new row alone, in which an older name stands rightly.
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('application', 'started_by'), ('call_to_make', 'done_by'), ('care_assignment', 'assigned_by'),
    ('case_closing', 'prepared_by'), ('case_snooze', 'set_by'), ('duty_shift', 'set_by'), ('enrollment', 'enrolled_by'),
    ('home_set_up', 'saved_by'), ('joint_release', 'prepared_by'), ('joint_release', 'released_by'),
    ('level_of_care', 'decided_by'), ('partner_invitation', 'invited_by'), ('payer', 'added_by'),
    ('person_match', 'decided_by'), ('referral_place', 'added_by'), ('seat', 'released_by'),
    ('self_payment', 'recorded_by'), ('session', 'created_by'), ('session', 'cancelled_by'),
    ('session_billing', 'set_by'), ('staff_invitation', 'invited_by'), ('waitlist_entry', 'added_by'),
    ('week_draft', 'saved_by')) AS named (in_table, in_column)
  LOOP
    -- The owner repairs; whoever signs in with the program's role has a role in every row they may change.
    EXECUTE format('CREATE TRIGGER %2$s_in_ones_own_name BEFORE UPDATE OF %2$I ON %1$I FOR EACH ROW
      WHEN (NEW.%2$I IS DISTINCT FROM OLD.%2$I AND NEW.%2$I IS DISTINCT FROM app_person()
            AND NEW.%2$I IS NOT NULL AND current_setting(''app.role'', true) <> '''')
      EXECUTE FUNCTION refuse_anothers_name(%2$L)', one.in_table, one.in_column);
  END LOOP;
END $$;
