-- Small truths that no screen should have to check twice: minutes lie in a day, weekdays in a week,
-- a session ends after it starts, e-mail addresses are kept in lower case.

CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE account ADD CONSTRAINT account_email_lower_case CHECK (email = lower(email));
ALTER TABLE available_time ADD CONSTRAINT available_time_in_week
  CHECK (weekday BETWEEN 1 AND 7 AND 0 <= from_minute AND from_minute < until_minute AND until_minute <= 1440);
ALTER TABLE working_hours ADD CONSTRAINT working_hours_in_week
  CHECK (weekday BETWEEN 1 AND 7 AND 0 <= from_minute AND from_minute < until_minute AND until_minute <= 1440);
ALTER TABLE clinician_leave ADD CONSTRAINT clinician_leave_forwards CHECK (starts_at < ends_at);
ALTER TABLE clinician ADD CONSTRAINT clinician_caps_not_negative CHECK (caseload_cap >= 0 AND couples_cap >= 0);
ALTER TABLE session ADD CONSTRAINT session_forwards CHECK (starts_at < ends_at);
ALTER TABLE session ADD CONSTRAINT session_group_has_no_couple CHECK ((kind = 'group') = (couple_id IS NULL));
ALTER TABLE session ADD CONSTRAINT session_group_has_capacity CHECK ((kind = 'group') = (capacity IS NOT NULL));
ALTER TABLE seat ADD CONSTRAINT seat_partner_has_couple CHECK ((part = 'partner') = (couple_id IS NOT NULL));
ALTER TABLE care_assignment ADD CONSTRAINT care_assignment_forwards
  CHECK (assigned_until IS NULL OR assigned_until >= assigned_from);
ALTER TABLE applicant ADD CONSTRAINT applicant_position CHECK (position IN (1, 2));

-- One open application per person, one person per position.
CREATE UNIQUE INDEX applicant_one_open_application ON applicant (person_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX applicant_one_per_position ON applicant (application_id, position) WHERE left_at IS NULL;
-- One invitation waits at a time.
CREATE UNIQUE INDEX partner_invitation_one_open ON partner_invitation (application_id)
  WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
-- One live conclusion per coverage.
CREATE UNIQUE INDEX benefit_verification_one_live ON benefit_verification (coverage_id) WHERE superseded_at IS NULL;
