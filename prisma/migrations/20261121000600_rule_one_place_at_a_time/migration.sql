-- RULE one-place-at-a-time. Nobody, partner or clinician, sits in two sessions at once.
-- Stops: double bookings of every kind, also between two coordinators who book in the same second.
-- A seat that staff released is free. One that its partner released is not: they may take it back, and a booking over
-- it would show the other partner, who still sees the session, that they are not going.
-- Seats follow their session's times through the composite foreign key.
-- Becomes the refusal `time-taken-a-moment-ago`.

ALTER TABLE seat
  ADD CONSTRAINT one_place_at_a_time
    EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) 
    WHERE (released_at IS NULL OR (part = 'partner' AND released_by = person_id));
