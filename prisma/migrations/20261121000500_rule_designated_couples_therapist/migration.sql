-- RULE designated-couples-therapist. A couple has one couples therapist, who has no other role with either partner.
-- Stops: a couples therapist who is also one partner's therapist or counselor, two couples therapists at once,
-- a couple-level role tied to one partner, a partner who is not of this couple (composite foreign key).
-- Becomes the refusals `couples-therapist-not-separate` and `role-taken-a-moment-ago`.

ALTER TABLE care_assignment
  ADD CONSTRAINT designated_couples_therapist_level
    CHECK ((role IN ('couples_therapist', 'psychiatric_provider', 'peer_coach')) = (partner_id IS NULL)),
  ADD CONSTRAINT designated_couples_therapist
    EXCLUDE USING gist (couple_id WITH =, clinician_id WITH =, ((role = 'couples_therapist')::int) WITH <>,
                        tstzrange(assigned_from, assigned_until) WITH &&),
  ADD CONSTRAINT designated_couples_therapist_only_one
    EXCLUDE USING gist (couple_id WITH =, tstzrange(assigned_from, assigned_until) WITH &&)
    WHERE (role = 'couples_therapist');

-- The same thought for the other roles: one holder per role and partner, one role per clinician in a couple.
ALTER TABLE care_assignment
  ADD CONSTRAINT one_holder_per_role
    EXCLUDE USING gist (role WITH =, (coalesce(partner_id, couple_id)) WITH =,
                        tstzrange(assigned_from, assigned_until) WITH &&),
  ADD CONSTRAINT one_role_per_clinician
    EXCLUDE USING gist (couple_id WITH =, clinician_id WITH =, tstzrange(assigned_from, assigned_until) WITH &&);
