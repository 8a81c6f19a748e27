-- RULE separate-individual-therapists. Each partner has an individual therapist of their own.
-- Stops: one therapist hearing both partners' private sessions; a partner with two individual therapists at once.
-- The periods are compared, not only the present rows, so that history cannot be written to say otherwise.
-- Becomes the refusals `therapists-would-be-shared` and `role-taken-a-moment-ago`.

ALTER TABLE care_assignment
  ADD CONSTRAINT separate_individual_therapists
    EXCLUDE USING gist (couple_id WITH =, clinician_id WITH =, tstzrange(assigned_from, assigned_until) WITH &&)
    WHERE (role = 'individual_therapist'),
  ADD CONSTRAINT separate_individual_therapists_one_each
    EXCLUDE USING gist (partner_id WITH =, tstzrange(assigned_from, assigned_until) WITH &&)
    WHERE (role = 'individual_therapist');
