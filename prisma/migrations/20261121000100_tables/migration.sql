-- The tables, as prisma/schema.prisma draws them. Written by the schema engine; do not edit by hand.

-- CreateEnum
CREATE TYPE "person_role" AS ENUM ('partner', 'coordinator', 'clinician', 'director', 'admin');

-- CreateEnum
CREATE TYPE "care_role" AS ENUM ('couples_therapist', 'individual_therapist', 'counselor', 'psychiatric_provider', 'peer_coach');

-- CreateEnum
CREATE TYPE "session_kind" AS ENUM ('couples', 'individual', 'counseling', 'group', 'medical', 'peer');

-- CreateEnum
CREATE TYPE "seat_part" AS ENUM ('partner', 'clinician');

-- CreateEnum
CREATE TYPE "plan_kind" AS ENUM ('ppo', 'other', 'not_sure');

-- CreateEnum
CREATE TYPE "plan_holder" AS ENUM ('self', 'partner', 'someone_else', 'none');

-- CreateEnum
CREATE TYPE "fact_source" AS ENUM ('reply', 'call', 'card');

-- CreateEnum
CREATE TYPE "verification_outcome" AS ENUM ('verified', 'not_covered', 'could_not_determine');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "role" "person_role" NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL DEFAULT 'America/New_York',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivated_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "person_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "login_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "stepped_up_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_reason" TEXT,

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "bucket" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("bucket","window_start")
);

-- CreateTable
CREATE TABLE "staff_invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "role" "person_role" NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "started_by" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "couple_id" UUID,
    "coordinator_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "applicant" (
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "part_done_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "applicant_pkey" PRIMARY KEY ("application_id","person_id")
);

-- CreateTable
CREATE TABLE "partner_invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "application_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "partner_name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_profile" (
    "person_id" UUID NOT NULL,
    "legal_name" TEXT NOT NULL,
    "called_name" TEXT NOT NULL,
    "date_of_birth" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "pronouns" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partner_profile_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "private_answer" (
    "person_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "private_answer_pkey" PRIMARY KEY ("person_id","question")
);

-- CreateTable
CREATE TABLE "available_time" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "from_minute" INTEGER NOT NULL,
    "until_minute" INTEGER NOT NULL,

    CONSTRAINT "available_time_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "home_set_up" (
    "application_id" UUID NOT NULL,
    "same_home" BOOLEAN NOT NULL,
    "pets" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "saved_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "home_set_up_pkey" PRIMARY KEY ("application_id")
);

-- CreateTable
CREATE TABLE "coverage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "pay_order" INTEGER NOT NULL DEFAULT 1,
    "holder" "plan_holder" NOT NULL,
    "payer_name" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "group_number" TEXT NOT NULL,
    "plan_kind" "plan_kind" NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "eligibility_reply" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coverage_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "imported_by" UUID NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "eligibility_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "benefit_call" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coverage_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "representative" TEXT NOT NULL,
    "reference_number" TEXT NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "benefit_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "benefit_fact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coverage_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "scope" JSONB NOT NULL,
    "note" TEXT,
    "source" "fact_source" NOT NULL,
    "reply_id" UUID,
    "call_id" UUID,
    "segment_position" INTEGER,
    "segment_text" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "benefit_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "benefit_verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coverage_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "outcome" "verification_outcome" NOT NULL,
    "note" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "benefit_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "couple" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "first_partner_id" UUID NOT NULL,
    "second_partner_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "couple_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "couple_partner" (
    "couple_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "couple_partner_pkey" PRIMARY KEY ("couple_id","person_id")
);

-- CreateTable
CREATE TABLE "enrollment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "couple_id" UUID NOT NULL,
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL,
    "enrolled_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinician" (
    "person_id" UUID NOT NULL,
    "credentials" TEXT NOT NULL,
    "disciplines" "care_role"[],
    "languages" TEXT[],
    "specialties" TEXT[],
    "caseload_cap" INTEGER NOT NULL,
    "couples_cap" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinician_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "clinician_license" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clinician_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "clinician_license_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_hours" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clinician_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "from_minute" INTEGER NOT NULL,
    "until_minute" INTEGER NOT NULL,

    CONSTRAINT "working_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinician_leave" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clinician_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinician_leave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "care_assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "couple_id" UUID NOT NULL,
    "partner_id" UUID,
    "clinician_id" UUID NOT NULL,
    "role" "care_role" NOT NULL,
    "assigned_from" TIMESTAMPTZ(3) NOT NULL,
    "assigned_until" TIMESTAMPTZ(3),
    "assigned_by" UUID NOT NULL,
    "ended_reason" TEXT,

    CONSTRAINT "care_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "week_draft" (
    "couple_id" UUID NOT NULL,
    "week_start" DATE NOT NULL,
    "items" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "week_draft_pkey" PRIMARY KEY ("couple_id","week_start")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "session_kind" NOT NULL,
    "couple_id" UUID,
    "title" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "capacity" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_by" UUID,
    "cancel_reason" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "part" "seat_part" NOT NULL,
    "couple_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "released_by" UUID,
    "release_reason" TEXT,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "couple_id" UUID,
    "subject_id" UUID,
    "facts" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "template" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "pending_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "login_session_token_hash_key" ON "login_session"("token_hash");

-- CreateIndex
CREATE INDEX "login_session_person_id_idx" ON "login_session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_invitation_token_hash_key" ON "staff_invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "application_reference_key" ON "application"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "application_couple_id_key" ON "application"("couple_id");

-- CreateIndex
CREATE INDEX "application_coordinator_id_idx" ON "application"("coordinator_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_invitation_token_hash_key" ON "partner_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "partner_invitation_application_id_idx" ON "partner_invitation"("application_id");

-- CreateIndex
CREATE INDEX "available_time_person_id_idx" ON "available_time"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_person_id_pay_order_key" ON "coverage"("person_id", "pay_order");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_id_person_id_key" ON "coverage"("id", "person_id");

-- CreateIndex
CREATE INDEX "eligibility_reply_coverage_id_idx" ON "eligibility_reply"("coverage_id");

-- CreateIndex
CREATE INDEX "benefit_call_coverage_id_idx" ON "benefit_call"("coverage_id");

-- CreateIndex
CREATE INDEX "benefit_fact_coverage_id_idx" ON "benefit_fact"("coverage_id");

-- CreateIndex
CREATE INDEX "benefit_verification_coverage_id_idx" ON "benefit_verification"("coverage_id");

-- CreateIndex
CREATE INDEX "enrollment_couple_id_idx" ON "enrollment"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "clinician_license_clinician_id_state_key" ON "clinician_license"("clinician_id", "state");

-- CreateIndex
CREATE INDEX "working_hours_clinician_id_idx" ON "working_hours"("clinician_id");

-- CreateIndex
CREATE INDEX "clinician_leave_clinician_id_idx" ON "clinician_leave"("clinician_id");

-- CreateIndex
CREATE INDEX "care_assignment_couple_id_idx" ON "care_assignment"("couple_id");

-- CreateIndex
CREATE INDEX "care_assignment_clinician_id_idx" ON "care_assignment"("clinician_id");

-- CreateIndex
CREATE INDEX "session_couple_id_starts_at_idx" ON "session"("couple_id", "starts_at");

-- CreateIndex
CREATE INDEX "session_starts_at_idx" ON "session"("starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_id_starts_at_ends_at_key" ON "session"("id", "starts_at", "ends_at");

-- CreateIndex
CREATE INDEX "seat_person_id_starts_at_idx" ON "seat"("person_id", "starts_at");

-- CreateIndex
CREATE INDEX "seat_couple_id_starts_at_idx" ON "seat"("couple_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "seat_session_id_person_id_key" ON "seat"("session_id", "person_id");

-- CreateIndex
CREATE INDEX "audit_event_couple_id_at_idx" ON "audit_event"("couple_id", "at");

-- CreateIndex
CREATE INDEX "outbox_message_created_at_idx" ON "outbox_message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "pending_account_token_hash_key" ON "pending_account"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "password_reset_token_hash_key" ON "password_reset"("token_hash");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_couple_id_fkey" FOREIGN KEY ("couple_id") REFERENCES "couple"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applicant" ADD CONSTRAINT "applicant_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applicant" ADD CONSTRAINT "applicant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_invitation" ADD CONSTRAINT "partner_invitation_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_profile" ADD CONSTRAINT "partner_profile_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "private_answer" ADD CONSTRAINT "private_answer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "available_time" ADD CONSTRAINT "available_time_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_set_up" ADD CONSTRAINT "home_set_up_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "eligibility_reply" ADD CONSTRAINT "eligibility_reply_coverage_id_person_id_fkey" FOREIGN KEY ("coverage_id", "person_id") REFERENCES "coverage"("id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_call" ADD CONSTRAINT "benefit_call_coverage_id_person_id_fkey" FOREIGN KEY ("coverage_id", "person_id") REFERENCES "coverage"("id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_fact" ADD CONSTRAINT "benefit_fact_coverage_id_person_id_fkey" FOREIGN KEY ("coverage_id", "person_id") REFERENCES "coverage"("id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_verification" ADD CONSTRAINT "benefit_verification_coverage_id_person_id_fkey" FOREIGN KEY ("coverage_id", "person_id") REFERENCES "coverage"("id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "couple" ADD CONSTRAINT "couple_first_partner_id_fkey" FOREIGN KEY ("first_partner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "couple" ADD CONSTRAINT "couple_second_partner_id_fkey" FOREIGN KEY ("second_partner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "couple_partner" ADD CONSTRAINT "couple_partner_couple_id_fkey" FOREIGN KEY ("couple_id") REFERENCES "couple"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "couple_partner" ADD CONSTRAINT "couple_partner_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_couple_id_fkey" FOREIGN KEY ("couple_id") REFERENCES "couple"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinician" ADD CONSTRAINT "clinician_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinician_license" ADD CONSTRAINT "clinician_license_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "clinician"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_hours" ADD CONSTRAINT "working_hours_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "clinician"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinician_leave" ADD CONSTRAINT "clinician_leave_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "clinician"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_assignment" ADD CONSTRAINT "care_assignment_couple_id_fkey" FOREIGN KEY ("couple_id") REFERENCES "couple"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_assignment" ADD CONSTRAINT "care_assignment_couple_id_partner_id_fkey" FOREIGN KEY ("couple_id", "partner_id") REFERENCES "couple_partner"("couple_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_assignment" ADD CONSTRAINT "care_assignment_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "clinician"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "week_draft" ADD CONSTRAINT "week_draft_couple_id_fkey" FOREIGN KEY ("couple_id") REFERENCES "couple"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_couple_id_fkey" FOREIGN KEY ("couple_id") REFERENCES "couple"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_session_id_starts_at_ends_at_fkey" FOREIGN KEY ("session_id", "starts_at", "ends_at") REFERENCES "session"("id", "starts_at", "ends_at") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_couple_id_person_id_fkey" FOREIGN KEY ("couple_id", "person_id") REFERENCES "couple_partner"("couple_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

