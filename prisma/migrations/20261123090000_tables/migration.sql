-- Trusted extensions: case-insensitive addresses, and exclusion over a State and a range of days.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "SubRegion" AS ENUM ('northernAmerica', 'northernEurope', 'westernEurope', 'southernEurope', 'easternEurope', 'westernAsia', 'centralAsia', 'easternAsia');

-- CreateEnum
CREATE TYPE "ContactFunction" AS ENUM ('primary', 'deputy', 'newYorkMission', 'assistance');

-- CreateEnum
CREATE TYPE "ChannelKind" AS ENUM ('email', 'telephone', 'mobile', 'fax', 'address');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('network', 'states', 'cpc');

-- CreateEnum
CREATE TYPE "FigureKind" AS ENUM ('statesAttending', 'statesWithPointOfContact', 'organisations', 'persons');

-- CreateEnum
CREATE TYPE "PlanKind" AS ENUM ('nap1540', 'cbrnNap', 'strategy');

-- CreateEnum
CREATE TYPE "PlanEventKind" AS ENUM ('interest', 'needsAnalysis', 'drafting', 'adopted', 'submitted', 'implementing', 'reviewed');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('coordinator', 'staff', 'pointOfContact', 'expert', 'partner');

-- CreateTable
CREATE TABLE "State" (
    "code" CHAR(2) NOT NULL,
    "alpha3" CHAR(3) NOT NULL,
    "subRegion" "SubRegion" NOT NULL,
    "unMember" BOOLEAN NOT NULL,
    "joinedOn" DATE NOT NULL,
    "joinedSource" TEXT NOT NULL,
    "joinedConfidence" "Confidence" NOT NULL,
    "tileColumn" INTEGER NOT NULL,
    "tileRow" INTEGER NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "State_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "StateName" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filingKey" TEXT NOT NULL,
    "validUntil" DATE,
    "untilPrecision" "Precision",
    "source" TEXT NOT NULL,
    "confidence" "Confidence",

    CONSTRAINT "StateName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chairmanship" (
    "year" INTEGER NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,

    CONSTRAINT "Chairmanship_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "honorific" TEXT,
    "givenNames" TEXT,
    "familyName" TEXT NOT NULL,
    "languages" TEXT[],

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "personId" UUID NOT NULL,
    "function" "ContactFunction" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "nominationReference" TEXT,
    "nominatedOn" DATE,
    "position" TEXT,
    "organisation" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Channel" (
    "id" UUID NOT NULL,
    "appointmentId" UUID NOT NULL,
    "kind" "ChannelKind" NOT NULL,
    "value" TEXT NOT NULL,
    "visibility" "Visibility" NOT NULL,
    "place" INTEGER NOT NULL DEFAULT 0,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "source" TEXT,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "ordinal" INTEGER,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "city" TEXT,
    "hostCode" CHAR(2),
    "venue" TEXT,
    "source" TEXT,
    "confidence" "Confidence",
    "note" TEXT,
    "fictional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingOrganiser" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "stateCode" CHAR(2),
    "organisationId" UUID,
    "label" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "MeetingOrganiser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportedFigure" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "kind" "FigureKind" NOT NULL,
    "value" INTEGER NOT NULL,
    "quote" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "ReportedFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "stateCode" CHAR(2),
    "organisationId" UUID,
    "walkIn" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" TIMESTAMPTZ(3),
    "source" TEXT,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "personId" UUID,
    "honorific" TEXT,
    "givenNames" TEXT,
    "familyName" TEXT NOT NULL,
    "position" TEXT,
    "head" BOOLEAN NOT NULL DEFAULT false,
    "walkIn" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "participantId" UUID,
    "day" DATE,
    "markedAt" TIMESTAMPTZ(3),
    "markedById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "source" TEXT,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "PlanKind" NOT NULL,
    "kindNote" TEXT,
    "instrument" TEXT,
    "link" TEXT,
    "periodFrom" DATE,
    "periodFromPrecision" "Precision",
    "periodTo" DATE,
    "periodToPrecision" "Precision",
    "periodNote" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT,
    "conflict" TEXT,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanEvent" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "kind" "PlanEventKind" NOT NULL,
    "date" DATE,
    "precision" "Precision",
    "by" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "PlanEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSignInAt" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInToken" (
    "tokenHash" TEXT NOT NULL,
    "identifier" CITEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" UUID NOT NULL,
    "recipient" CITEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "lastError" TEXT,

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "transactionId" BIGINT NOT NULL,
    "actor" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "stateCode" CHAR(2),
    "personId" UUID,
    "changes" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "State_alpha3_key" ON "State"("alpha3");

-- CreateIndex
CREATE INDEX "StateName_stateCode_language_idx" ON "StateName"("stateCode", "language");

-- CreateIndex
CREATE INDEX "Appointment_stateCode_idx" ON "Appointment"("stateCode");

-- CreateIndex
CREATE INDEX "Appointment_personId_idx" ON "Appointment"("personId");

-- CreateIndex
CREATE INDEX "Channel_appointmentId_idx" ON "Channel"("appointmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_name_key" ON "Organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_slug_key" ON "Meeting"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingOrganiser_meetingId_place_key" ON "MeetingOrganiser"("meetingId", "place");

-- CreateIndex
CREATE UNIQUE INDEX "ReportedFigure_meetingId_kind_key" ON "ReportedFigure"("meetingId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_id_meetingId_key" ON "Delegation"("id", "meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_meetingId_stateCode_key" ON "Delegation"("meetingId", "stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_meetingId_organisationId_key" ON "Delegation"("meetingId", "organisationId");

-- CreateIndex
CREATE INDEX "Participant_delegationId_meetingId_idx" ON "Participant"("delegationId", "meetingId");

-- CreateIndex
CREATE INDEX "Participant_meetingId_idx" ON "Participant"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_id_delegationId_key" ON "Participant"("id", "delegationId");

-- CreateIndex
CREATE INDEX "Attendance_meetingId_idx" ON "Attendance"("meetingId");

-- CreateIndex
CREATE INDEX "Attendance_delegationId_idx" ON "Attendance"("delegationId");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_stateCode_sequence_key" ON "Plan"("stateCode", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "PlanEvent_planId_place_key" ON "PlanEvent"("planId", "place");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_personId_key" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "OutboxMail_sentAt_notBefore_idx" ON "OutboxMail"("sentAt", "notBefore");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_stateCode_at_idx" ON "AuditEntry"("stateCode", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_subjectId_idx" ON "AuditEntry"("subject", "subjectId");

-- AddForeignKey
ALTER TABLE "StateName" ADD CONSTRAINT "StateName_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chairmanship" ADD CONSTRAINT "Chairmanship_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Channel" ADD CONSTRAINT "Channel_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_hostCode_fkey" FOREIGN KEY ("hostCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOrganiser" ADD CONSTRAINT "MeetingOrganiser_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOrganiser" ADD CONSTRAINT "MeetingOrganiser_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOrganiser" ADD CONSTRAINT "MeetingOrganiser_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportedFigure" ADD CONSTRAINT "ReportedFigure_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_delegationId_meetingId_fkey" FOREIGN KEY ("delegationId", "meetingId") REFERENCES "Delegation"("id", "meetingId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_delegationId_meetingId_fkey" FOREIGN KEY ("delegationId", "meetingId") REFERENCES "Delegation"("id", "meetingId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_participantId_delegationId_fkey" FOREIGN KEY ("participantId", "delegationId") REFERENCES "Participant"("id", "delegationId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_markedById_fkey" FOREIGN KEY ("markedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanEvent" ADD CONSTRAINT "PlanEvent_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


