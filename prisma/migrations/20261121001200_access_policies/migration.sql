-- Row-level security: what nobody may read or write, whatever the application forgets to ask.
-- FORCE holds the owner to it as well; the one policy per table for the owner lets the rule triggers and the
-- functions of access_who_is_asking see every row. The application connects as `alongside_app`, which owns nothing
-- and cannot bypass. A table without a policy for a verb does not allow that verb.

GRANT USAGE ON SCHEMA public TO alongside_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO alongside_app;

-- Names. Staff names are for all who are signed in as staff; partners' names for those in reach. Nobody changes the
-- role they act in; an admin gives staff another one, and never turns staff into a partner or a partner into staff.
ALTER TABLE person ENABLE ROW LEVEL SECURITY; ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON person TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON person TO alongside_app;
CREATE POLICY may_read ON person FOR SELECT TO alongside_app USING (id = app_person() OR app_role() IN ('door', 'job') OR (app_is_staff() AND role <> 'partner') OR id IN (SELECT unnest(app_people())));
CREATE POLICY may_add ON person FOR INSERT TO alongside_app WITH CHECK (app_role() = 'door');
CREATE POLICY may_change ON person FOR UPDATE TO alongside_app USING (id = app_person() OR (app_role() = 'admin' AND role <> 'partner')) WITH CHECK ((id = app_person() AND role::text = app_role()) OR (app_role() = 'admin' AND role <> 'partner'));

-- Sign-in secrets: the door and oneself. An admin reads the addresses of staff.
ALTER TABLE account ENABLE ROW LEVEL SECURITY; ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON account TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON account TO alongside_app;
CREATE POLICY may_read ON account FOR SELECT TO alongside_app USING (person_id = app_person() OR app_role() = 'door' OR (app_role() = 'admin' AND person_id IN (SELECT id FROM person WHERE role <> 'partner')));
CREATE POLICY may_add ON account FOR INSERT TO alongside_app WITH CHECK (app_role() = 'door');
CREATE POLICY may_change ON account FOR UPDATE TO alongside_app USING (person_id = app_person() OR app_role() = 'door');

-- Signed-in browsers. An admin may end those of staff.
ALTER TABLE login_session ENABLE ROW LEVEL SECURITY; ALTER TABLE login_session FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON login_session TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON login_session TO alongside_app;
CREATE POLICY may_read ON login_session FOR SELECT TO alongside_app USING (person_id = app_person() OR app_role() = 'door' OR (app_role() = 'admin' AND person_id IN (SELECT id FROM person WHERE role <> 'partner')));
CREATE POLICY may_add ON login_session FOR INSERT TO alongside_app WITH CHECK (app_role() = 'door');
CREATE POLICY may_change ON login_session FOR UPDATE TO alongside_app USING (person_id = app_person() OR app_role() = 'door' OR (app_role() = 'admin' AND person_id IN (SELECT id FROM person WHERE role <> 'partner')));

-- Attempt counters, kept at the door.
ALTER TABLE rate_limit ENABLE ROW LEVEL SECURITY; ALTER TABLE rate_limit FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON rate_limit TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO alongside_app;
CREATE POLICY may_read ON rate_limit FOR SELECT TO alongside_app USING (app_role() IN ('door', 'job'));
CREATE POLICY may_add ON rate_limit FOR INSERT TO alongside_app WITH CHECK (app_role() = 'door');
CREATE POLICY may_change ON rate_limit FOR UPDATE TO alongside_app USING (app_role() = 'door');
CREATE POLICY may_remove ON rate_limit FOR DELETE TO alongside_app USING (app_role() = 'job');

-- Invitations of staff: the admin's, redeemed at the door. Only the very first admin is invited from the door.
ALTER TABLE staff_invitation ENABLE ROW LEVEL SECURITY; ALTER TABLE staff_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON staff_invitation TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON staff_invitation TO alongside_app;
CREATE POLICY may_read ON staff_invitation FOR SELECT TO alongside_app USING (app_role() IN ('admin', 'door'));
CREATE POLICY may_add ON staff_invitation FOR INSERT TO alongside_app WITH CHECK (app_role() = 'admin' OR (app_role() = 'door' AND role = 'admin' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.role = 'admin')));
CREATE POLICY may_change ON staff_invitation FOR UPDATE TO alongside_app USING (app_role() IN ('admin', 'door'));

-- The application: its applicants, its coordinator once it is sent, a director. What was sent, its partners may
-- lock and not change: see the trigger sent_application_is_kept.
ALTER TABLE application ENABLE ROW LEVEL SECURITY; ALTER TABLE application FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON application TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON application TO alongside_app;
CREATE POLICY may_read ON application FOR SELECT TO alongside_app USING (id IN (SELECT unnest(app_applications())) OR app_role() = 'door' OR (started_by = app_person() AND app_role() = 'partner' AND NOT EXISTS (SELECT 1 FROM applicant x WHERE x.application_id = application.id)));
CREATE POLICY may_add ON application FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND started_by = app_person());
CREATE POLICY may_change ON application FOR UPDATE TO alongside_app USING (id IN (SELECT unnest(app_applications())));

-- Who is in an application. A partner sees that the other joined and is done, nothing more.
ALTER TABLE applicant ENABLE ROW LEVEL SECURITY; ALTER TABLE applicant FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON applicant TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON applicant TO alongside_app;
CREATE POLICY may_read ON applicant FOR SELECT TO alongside_app USING (application_id IN (SELECT unnest(app_applications())) OR app_role() = 'door' OR person_id = app_person());
CREATE POLICY may_add ON applicant FOR INSERT TO alongside_app WITH CHECK (person_id = app_person() OR app_role() = 'door');
CREATE POLICY may_change ON applicant FOR UPDATE TO alongside_app USING (person_id = app_person() OR app_role() = 'door');

-- The inviter sees their own invitation; the door redeems it.
ALTER TABLE partner_invitation ENABLE ROW LEVEL SECURITY; ALTER TABLE partner_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON partner_invitation TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON partner_invitation TO alongside_app;
CREATE POLICY may_read ON partner_invitation FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND invited_by = app_person()) OR app_role() = 'door');
CREATE POLICY may_add ON partner_invitation FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND invited_by = app_person());
CREATE POLICY may_change ON partner_invitation FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND invited_by = app_person()) OR app_role() = 'door');

-- One partner's own record. The other partner never reads it, nor does a clinician outside the team.
ALTER TABLE partner_profile ENABLE ROW LEVEL SECURITY; ALTER TABLE partner_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON partner_profile TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON partner_profile TO alongside_app;
CREATE POLICY may_read ON partner_profile FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() IN ('coordinator', 'clinician') AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON partner_profile FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'partner' AND person_id = app_person()));
CREATE POLICY may_change ON partner_profile FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()));

-- One partner's private answers: theirs, the case's coordinator's, their own clinicians'. Not the couples therapist's.
ALTER TABLE private_answer ENABLE ROW LEVEL SECURITY; ALTER TABLE private_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON private_answer TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON private_answer TO alongside_app;
CREATE POLICY may_read ON private_answer FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))) OR person_id IN (SELECT unnest(app_own_patients())));
CREATE POLICY may_add ON private_answer FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'partner' AND person_id = app_person()));
CREATE POLICY may_change ON private_answer FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()));

-- When someone can come. Both partners see both.
ALTER TABLE available_time ENABLE ROW LEVEL SECURITY; ALTER TABLE available_time FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON available_time TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON available_time TO alongside_app;
CREATE POLICY may_read ON available_time FOR SELECT TO alongside_app USING (person_id = app_person() OR person_id IN (SELECT unnest(app_people())));
CREATE POLICY may_add ON available_time FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'partner' AND person_id = app_person()));
CREATE POLICY may_change ON available_time FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()));
CREATE POLICY may_remove ON available_time FOR DELETE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()));

-- Joint answers about the home.
ALTER TABLE home_set_up ENABLE ROW LEVEL SECURITY; ALTER TABLE home_set_up FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON home_set_up TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON home_set_up TO alongside_app;
CREATE POLICY may_read ON home_set_up FOR SELECT TO alongside_app USING (application_id IN (SELECT unnest(app_applications())) OR application_id IN (SELECT id FROM application WHERE couple_id IN (SELECT unnest(app_couples()))));
CREATE POLICY may_add ON home_set_up FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND application_id IN (SELECT unnest(app_applications())));
CREATE POLICY may_change ON home_set_up FOR UPDATE TO alongside_app USING (app_role() = 'partner' AND application_id IN (SELECT unnest(app_applications())));

-- One partner's cover: theirs and the case's coordinator's.
ALTER TABLE coverage ENABLE ROW LEVEL SECURITY; ALTER TABLE coverage FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON coverage TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON coverage TO alongside_app;
CREATE POLICY may_read ON coverage FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON coverage FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'partner' AND person_id = app_person()));
CREATE POLICY may_change ON coverage FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_remove ON coverage FOR DELETE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()));

-- What a payer sent. A reply may speak of both partners, so only the coordinator reads it.
ALTER TABLE eligibility_reply ENABLE ROW LEVEL SECURITY; ALTER TABLE eligibility_reply FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON eligibility_reply TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON eligibility_reply TO alongside_app;
CREATE POLICY may_read ON eligibility_reply FOR SELECT TO alongside_app USING ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON eligibility_reply FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));

-- Calls to payers, recorded and read by the coordinator.
ALTER TABLE benefit_call ENABLE ROW LEVEL SECURITY; ALTER TABLE benefit_call FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON benefit_call TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON benefit_call TO alongside_app;
CREATE POLICY may_read ON benefit_call FOR SELECT TO alongside_app USING ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON benefit_call FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));

-- Facts about one partner's cover: theirs and the coordinator's.
ALTER TABLE benefit_fact ENABLE ROW LEVEL SECURITY; ALTER TABLE benefit_fact FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON benefit_fact TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON benefit_fact TO alongside_app;
CREATE POLICY may_read ON benefit_fact FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON benefit_fact FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_change ON benefit_fact FOR UPDATE TO alongside_app USING ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));

-- The conclusion for one partner's cover.
ALTER TABLE benefit_verification ENABLE ROW LEVEL SECURITY; ALTER TABLE benefit_verification FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON benefit_verification TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON benefit_verification TO alongside_app;
CREATE POLICY may_read ON benefit_verification FOR SELECT TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person()) OR (app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_add ON benefit_verification FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));
CREATE POLICY may_change ON benefit_verification FOR UPDATE TO alongside_app USING ((app_role() = 'coordinator' AND person_id IN (SELECT unnest(app_people()))));

-- The couple: those in it and those in reach of it.
ALTER TABLE couple ENABLE ROW LEVEL SECURITY; ALTER TABLE couple FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON couple TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON couple TO alongside_app;
CREATE POLICY may_read ON couple FOR SELECT TO alongside_app USING (id IN (SELECT unnest(app_couples())) OR (app_role() = 'partner' AND app_person() IN (first_partner_id, second_partner_id)));
CREATE POLICY may_add ON couple FOR INSERT TO alongside_app WITH CHECK ((app_role() = 'partner' AND app_person() IN (first_partner_id, second_partner_id)));

-- The couple's two rows.
ALTER TABLE couple_partner ENABLE ROW LEVEL SECURITY; ALTER TABLE couple_partner FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON couple_partner TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON couple_partner TO alongside_app;
CREATE POLICY may_read ON couple_partner FOR SELECT TO alongside_app USING (couple_id IN (SELECT unnest(app_couples())) OR (app_role() = 'partner' AND person_id = app_person()));
CREATE POLICY may_add ON couple_partner FOR INSERT TO alongside_app WITH CHECK (app_role() = 'partner' AND couple_id IN (SELECT id FROM couple));

-- Enrollment of the couple as one.
ALTER TABLE enrollment ENABLE ROW LEVEL SECURITY; ALTER TABLE enrollment FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON enrollment TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON enrollment TO alongside_app;
CREATE POLICY may_read ON enrollment FOR SELECT TO alongside_app USING (couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON enrollment FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_change ON enrollment FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

-- Qualifications are public to everyone signed in.
ALTER TABLE clinician ENABLE ROW LEVEL SECURITY; ALTER TABLE clinician FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON clinician TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON clinician TO alongside_app;
CREATE POLICY may_read ON clinician FOR SELECT TO alongside_app USING (app_person() IS NOT NULL OR app_role() = 'door');
CREATE POLICY may_add ON clinician FOR INSERT TO alongside_app WITH CHECK (app_role() = 'admin');
CREATE POLICY may_change ON clinician FOR UPDATE TO alongside_app USING (app_role() = 'admin');

-- Licences are public to everyone signed in.
ALTER TABLE clinician_license ENABLE ROW LEVEL SECURITY; ALTER TABLE clinician_license FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON clinician_license TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON clinician_license TO alongside_app;
CREATE POLICY may_read ON clinician_license FOR SELECT TO alongside_app USING (app_person() IS NOT NULL);
CREATE POLICY may_add ON clinician_license FOR INSERT TO alongside_app WITH CHECK (app_role() = 'admin');
CREATE POLICY may_change ON clinician_license FOR UPDATE TO alongside_app USING (app_role() = 'admin');
CREATE POLICY may_remove ON clinician_license FOR DELETE TO alongside_app USING (app_role() = 'admin');

-- Working hours are for staff.
ALTER TABLE working_hours ENABLE ROW LEVEL SECURITY; ALTER TABLE working_hours FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON working_hours TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON working_hours TO alongside_app;
CREATE POLICY may_read ON working_hours FOR SELECT TO alongside_app USING (app_is_staff());
CREATE POLICY may_add ON working_hours FOR INSERT TO alongside_app WITH CHECK (app_role() = 'admin');
CREATE POLICY may_change ON working_hours FOR UPDATE TO alongside_app USING (app_role() = 'admin');
CREATE POLICY may_remove ON working_hours FOR DELETE TO alongside_app USING (app_role() = 'admin');

-- Leave is for staff.
ALTER TABLE clinician_leave ENABLE ROW LEVEL SECURITY; ALTER TABLE clinician_leave FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON clinician_leave TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON clinician_leave TO alongside_app;
CREATE POLICY may_read ON clinician_leave FOR SELECT TO alongside_app USING (app_is_staff());
CREATE POLICY may_add ON clinician_leave FOR INSERT TO alongside_app WITH CHECK (app_role() = 'admin');
CREATE POLICY may_change ON clinician_leave FOR UPDATE TO alongside_app USING (app_role() = 'admin');
CREATE POLICY may_remove ON clinician_leave FOR DELETE TO alongside_app USING (app_role() = 'admin');

-- Who serves whom. A partner sees the roles that serve the couple and their own, never the other's.
ALTER TABLE care_assignment ENABLE ROW LEVEL SECURITY; ALTER TABLE care_assignment FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON care_assignment TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON care_assignment TO alongside_app;
CREATE POLICY may_read ON care_assignment FOR SELECT TO alongside_app USING (couple_id IN (SELECT unnest(app_couples())) AND (app_role() <> 'partner' OR partner_id IS NULL OR partner_id = app_person()) OR (app_role() = 'clinician' AND clinician_id = app_person()));
CREATE POLICY may_add ON care_assignment FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_change ON care_assignment FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

-- A week in the making: the coordinator's.
ALTER TABLE week_draft ENABLE ROW LEVEL SECURITY; ALTER TABLE week_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON week_draft TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON week_draft TO alongside_app;
CREATE POLICY may_read ON week_draft FOR SELECT TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_add ON week_draft FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_change ON week_draft FOR UPDATE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));
CREATE POLICY may_remove ON week_draft FOR DELETE TO alongside_app USING (app_role() = 'coordinator' AND couple_id IN (SELECT unnest(app_couples())));

-- Sessions: those one sits in, joint ones of couples one serves, all of a coordinator's couples, and groups for coordinators.
ALTER TABLE session ENABLE ROW LEVEL SECURITY; ALTER TABLE session FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON session TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON session TO alongside_app;
CREATE POLICY may_read ON session FOR SELECT TO alongside_app USING (id IN (SELECT unnest(app_sessions())) OR id IN (SELECT unnest(app_joint_sessions())) OR (app_role() IN ('coordinator', 'director') AND (couple_id IS NULL OR couple_id IN (SELECT unnest(app_couples())))));
CREATE POLICY may_add ON session FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND (couple_id IS NULL OR couple_id IN (SELECT unnest(app_couples()))));
CREATE POLICY may_change ON session FOR UPDATE TO alongside_app USING ((app_role() = 'coordinator' AND (couple_id IS NULL OR couple_id IN (SELECT unnest(app_couples())))) OR (app_role() = 'clinician' AND id IN (SELECT unnest(app_sessions()))));

-- Seats. A partner: their own and the clinicians' in their sessions, never the other's, so that a released seat stays
-- private; they change their own only while it is held or was released by themselves, never one staff released. A
-- clinician: everyone in their room. A coordinator: their couples' and the clinicians'.
ALTER TABLE seat ENABLE ROW LEVEL SECURITY; ALTER TABLE seat FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON seat TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON seat TO alongside_app;
CREATE POLICY may_read ON seat FOR SELECT TO alongside_app USING (person_id = app_person() OR (app_role() = 'partner' AND session_id IN (SELECT unnest(app_sessions())) AND couple_id IS NULL) OR (app_role() = 'clinician' AND (session_id IN (SELECT unnest(app_sessions())) OR (session_id IN (SELECT unnest(app_joint_sessions())) AND (couple_id IS NULL OR couple_id IN (SELECT unnest(app_couples())))))) OR (app_role() IN ('coordinator', 'director') AND (couple_id IN (SELECT unnest(app_couples())) OR (couple_id IS NULL AND EXISTS (SELECT 1 FROM session s WHERE s.id = session_id)))));
CREATE POLICY may_add ON seat FOR INSERT TO alongside_app WITH CHECK (app_role() = 'coordinator' AND (couple_id IS NULL OR couple_id IN (SELECT unnest(app_couples()))));
CREATE POLICY may_change ON seat FOR UPDATE TO alongside_app USING ((app_role() = 'partner' AND person_id = app_person() AND (released_at IS NULL OR released_by = app_person())) OR app_role() = 'coordinator' AND (couple_id IS NULL OR couple_id IN (SELECT unnest(app_couples()))) OR (app_role() = 'clinician' AND session_id IN (SELECT unnest(app_sessions()))));

-- What happened. Written by everyone who acts, read by those who answer for a case. Never changed.
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY; ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON audit_event TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON audit_event TO alongside_app;
CREATE POLICY may_read ON audit_event FOR SELECT TO alongside_app USING ((app_role() IN ('coordinator', 'director') AND couple_id IN (SELECT unnest(app_couples()))) OR (app_role() IN ('admin', 'director') AND couple_id IS NULL));
CREATE POLICY may_add ON audit_event FOR INSERT TO alongside_app WITH CHECK (actor_id IS NOT DISTINCT FROM app_person());

-- Answers already given to one's own commands.
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY; ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON idempotency_key TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO alongside_app;
CREATE POLICY may_read ON idempotency_key FOR SELECT TO alongside_app USING (person_id = app_person());
CREATE POLICY may_add ON idempotency_key FOR INSERT TO alongside_app WITH CHECK (person_id = app_person());
CREATE POLICY may_change ON idempotency_key FOR UPDATE TO alongside_app USING (person_id = app_person());
CREATE POLICY may_remove ON idempotency_key FOR DELETE TO alongside_app USING (app_role() = 'job');

-- Messages on their way out: written by whoever acts, read by the sender of mail.
ALTER TABLE outbox_message ENABLE ROW LEVEL SECURITY; ALTER TABLE outbox_message FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON outbox_message TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON outbox_message TO alongside_app;
CREATE POLICY may_read ON outbox_message FOR SELECT TO alongside_app USING (app_role() = 'job');
CREATE POLICY may_add ON outbox_message FOR INSERT TO alongside_app WITH CHECK (app_role() IS NOT NULL);
CREATE POLICY may_change ON outbox_message FOR UPDATE TO alongside_app USING (app_role() = 'job');

-- Accounts asked for and not confirmed: the door's only.
ALTER TABLE pending_account ENABLE ROW LEVEL SECURITY; ALTER TABLE pending_account FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON pending_account TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON pending_account TO alongside_app;
CREATE POLICY may_read ON pending_account FOR SELECT TO alongside_app USING (app_role() = 'door');
CREATE POLICY may_add ON pending_account FOR INSERT TO alongside_app WITH CHECK (app_role() = 'door');
CREATE POLICY may_change ON pending_account FOR UPDATE TO alongside_app USING (app_role() = 'door');

-- New passwords asked for: the door's only.
ALTER TABLE password_reset ENABLE ROW LEVEL SECURITY; ALTER TABLE password_reset FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sees_all ON password_reset TO CURRENT_ROLE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON password_reset TO alongside_app;
CREATE POLICY may_read ON password_reset FOR SELECT TO alongside_app USING (app_role() = 'door');
CREATE POLICY may_add ON password_reset FOR INSERT TO alongside_app WITH CHECK (app_role() = 'door');
CREATE POLICY may_change ON password_reset FOR UPDATE TO alongside_app USING (app_role() = 'door');
