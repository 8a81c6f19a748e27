-- RULE one-place-at-a-time. Nobody, partner or clinician, sits in two sessions at once.
-- Stops: double bookings of every kind, also between two coordinators who book in the same second.
-- A released seat is free. Seats follow their session's times through the composite foreign key.
-- Becomes the refusal `time-taken-a-moment-ago`.

ALTER TABLE seat
  ADD CONSTRAINT one_place_at_a_time
    EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (released_at IS NULL);
