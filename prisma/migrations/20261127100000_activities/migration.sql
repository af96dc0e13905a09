-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('workshop', 'roundTable', 'peerReview', 'training', 'visit', 'needsAssessment', 'legislativeAssistance', 'equipment', 'webinarSeries', 'meeting', 'other');

-- CreateEnum
CREATE TYPE "ActivityStatus" AS ENUM ('idea', 'planned', 'confirmed', 'held', 'cancelled');

-- CreateEnum
CREATE TYPE "Theme" AS ENUM ('nationalActionPlan', 'legislation', 'exportControls', 'borderControl', 'physicalProtection', 'accounting', 'financing', 'cbrnResponse', 'biosecurity', 'chemicalSecurity', 'nuclearSecurity', 'cyber', 'academiaAndIndustry', 'pointsOfContact', 'reporting', 'transport');

-- CreateEnum
CREATE TYPE "ActivityCircle" AS ENUM ('public', 'network', 'states', 'named');

-- CreateEnum
CREATE TYPE "SessionPrecision" AS ENUM ('day', 'month', 'quarter', 'year');

-- CreateEnum
CREATE TYPE "ActivityPart" AS ENUM ('organiser', 'funder');

-- CreateEnum
CREATE TYPE "OverlapEnd" AS ENUM ('joined', 'moved', 'complementary', 'dropped');

-- CreateEnum
CREATE TYPE "Consent" AS ENUM ('given', 'refused');

-- CreateEnum
CREATE TYPE "NeedMet" AS ENUM ('yes', 'partly', 'no');

-- CreateTable
CREATE TABLE "Activity" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "ActivityKind" NOT NULL,
    "status" "ActivityStatus" NOT NULL,
    "text" TEXT,
    "stateCode" CHAR(2),
    "organisationId" UUID,
    "states" CHAR(2)[],
    "statesUnknown" BOOLEAN NOT NULL DEFAULT false,
    "paragraphs" "Paragraph"[],
    "weapons" "WeaponType"[],
    "themes" "Theme"[],
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "mode" "MeetingMode" NOT NULL DEFAULT 'onSite',
    "city" TEXT,
    "hostCode" CHAR(2),
    "venue" TEXT,
    "expected" INTEGER,
    "contactName" TEXT,
    "contactEmail" TEXT,
    "circle" "ActivityCircle" NOT NULL DEFAULT 'network',
    "meetingId" UUID,
    "cancelledReason" TEXT,
    "source" TEXT,
    "confidence" "Confidence",
    "note" TEXT,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivitySession" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "precision" "SessionPrecision" NOT NULL,
    "startsAt" CHAR(5),
    "endsAt" CHAR(5),

    CONSTRAINT "ActivitySession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityOrganiser" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "part" "ActivityPart" NOT NULL,
    "organisationId" UUID,
    "stateCode" CHAR(2),
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ActivityOrganiser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityReader" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "ActivityReader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityMeasure" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "measureId" UUID NOT NULL,

    CONSTRAINT "ActivityMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityNeed" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "needId" UUID NOT NULL,

    CONSTRAINT "ActivityNeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Overlap" (
    "id" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "reasonById" UUID,
    "firstToldAt" TIMESTAMPTZ(3),
    "secondToldAt" TIMESTAMPTZ(3),
    "lapsedAt" TIMESTAMPTZ(3),
    "end" "OverlapEnd",
    "endNote" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Overlap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "organisationId" UUID,
    "stateCode" CHAR(2),
    "title" TEXT NOT NULL,
    "text" TEXT,
    "kinds" "ActivityKind"[],
    "paragraphs" "Paragraph"[],
    "weapons" "WeaponType"[],
    "themes" "Theme"[],
    "languages" TEXT[],
    "subRegions" "SubRegion"[],
    "circle" "PlanCircle" NOT NULL DEFAULT 'network',
    "offeredOn" DATE NOT NULL,
    "standsUntil" DATE,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Introduction" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "message" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedById" UUID NOT NULL,
    "answer" "Consent",
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "mailedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "met" "NeedMet" NOT NULL,
    "text" TEXT,
    "saidAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saidById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Activity_slug_key" ON "Activity"("slug");

-- CreateIndex
CREATE INDEX "Activity_startsOn_endsOn_idx" ON "Activity"("startsOn", "endsOn");

-- CreateIndex
CREATE INDEX "Activity_organisationId_idx" ON "Activity"("organisationId");

-- CreateIndex
CREATE INDEX "Activity_states_idx" ON "Activity" USING GIN ("states");

-- CreateIndex
CREATE INDEX "ActivitySession_endsOn_startsOn_idx" ON "ActivitySession"("endsOn", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "ActivitySession_activityId_position_key" ON "ActivitySession"("activityId", "position");

-- CreateIndex
CREATE INDEX "ActivityOrganiser_organisationId_idx" ON "ActivityOrganiser"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "ActivityOrganiser_activityId_part_position_key" ON "ActivityOrganiser"("activityId", "part", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ActivityReader_activityId_organisationId_key" ON "ActivityReader"("activityId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "ActivityMeasure_activityId_measureId_key" ON "ActivityMeasure"("activityId", "measureId");

-- CreateIndex
CREATE UNIQUE INDEX "ActivityNeed_activityId_needId_key" ON "ActivityNeed"("activityId", "needId");

-- CreateIndex
CREATE INDEX "Overlap_secondId_idx" ON "Overlap"("secondId");

-- CreateIndex
CREATE UNIQUE INDEX "Overlap_firstId_secondId_key" ON "Overlap"("firstId", "secondId");

-- CreateIndex
CREATE INDEX "Offer_organisationId_idx" ON "Offer"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Introduction_needId_offerId_key" ON "Introduction"("needId", "offerId");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_activityId_stateCode_key" ON "FollowUp"("activityId", "stateCode");

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_hostCode_fkey" FOREIGN KEY ("hostCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivitySession" ADD CONSTRAINT "ActivitySession_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityOrganiser" ADD CONSTRAINT "ActivityOrganiser_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityOrganiser" ADD CONSTRAINT "ActivityOrganiser_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityOrganiser" ADD CONSTRAINT "ActivityOrganiser_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityReader" ADD CONSTRAINT "ActivityReader_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityReader" ADD CONSTRAINT "ActivityReader_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityMeasure" ADD CONSTRAINT "ActivityMeasure_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityMeasure" ADD CONSTRAINT "ActivityMeasure_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityNeed" ADD CONSTRAINT "ActivityNeed_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityNeed" ADD CONSTRAINT "ActivityNeed_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overlap" ADD CONSTRAINT "Overlap_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overlap" ADD CONSTRAINT "Overlap_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overlap" ADD CONSTRAINT "Overlap_reasonById_fkey" FOREIGN KEY ("reasonById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overlap" ADD CONSTRAINT "Overlap_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_saidById_fkey" FOREIGN KEY ("saidById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- What must hold

ALTER TABLE "Activity"
  ADD CONSTRAINT "Activity_says_something" CHECK (btrim("title") <> '' AND btrim("slug") <> ''),
  ADD CONSTRAINT "Activity_has_one_owner" CHECK (num_nonnulls("stateCode", "organisationId") <= 1),
  ADD CONSTRAINT "Activity_is_for_participating_States" CHECK ("states" <@ ARRAY['AD', 'AL', 'AM', 'AT', 'AZ', 'BA', 'BE', 'BG', 'BY', 'CA', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GE', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'KG', 'KZ', 'LI', 'LT', 'LU', 'LV', 'MC', 'MD', 'ME', 'MK', 'MN', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'RS', 'RU', 'SE', 'SI', 'SK', 'SM', 'TJ', 'TM', 'TR', 'UA', 'US', 'UZ', 'VA']::char(2)[]),
  ADD CONSTRAINT "Activity_names_States_or_knows_none" CHECK (NOT "statesUnknown" OR cardinality("states") = 0),
  ADD CONSTRAINT "Activity_ends_after_it_starts" CHECK ("endsOn" >= "startsOn"),
  ADD CONSTRAINT "Activity_expects_somebody" CHECK ("expected" > 0),
  ADD CONSTRAINT "Activity_is_cancelled_for_a_reason" CHECK ("cancelledReason" IS NULL OR "status" = 'cancelled' AND btrim("cancelledReason") <> ''),
  ADD CONSTRAINT "Activity_is_withdrawn_for_a_reason" CHECK (("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL) AND btrim("withdrawnReason") <> ''),
  ADD CONSTRAINT "Activity_of_a_source_is_so_sure" CHECK (("source" IS NULL) = ("confidence" IS NULL));
ALTER TABLE "ActivitySession"
  ADD CONSTRAINT "ActivitySession_ends_after_it_starts" CHECK ("endsOn" >= "startsOn"),
  ADD CONSTRAINT "ActivitySession_has_times_on_known_days" CHECK ("precision" = 'day' OR num_nonnulls("startsAt", "endsAt") = 0),
  ADD CONSTRAINT "ActivitySession_times_are_times" CHECK ("startsAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "endsAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "ActivitySession_ends_at_a_time_if_it_starts_at_one" CHECK ("endsAt" IS NULL OR "startsAt" IS NOT NULL);
ALTER TABLE "ActivityOrganiser"
  ADD CONSTRAINT "ActivityOrganiser_is_one" CHECK (num_nonnulls("stateCode", "organisationId") <= 1),
  ADD CONSTRAINT "ActivityOrganiser_has_a_name" CHECK (btrim("label") <> '');
ALTER TABLE "Overlap"
  ADD CONSTRAINT "Overlap_is_of_two" CHECK ("firstId" < "secondId"),
  ADD CONSTRAINT "Overlap_has_its_reason_from_somebody" CHECK (("reason" IS NULL) = ("reasonById" IS NULL) AND btrim("reason") <> ''),
  ADD CONSTRAINT "Overlap_is_ended_by_somebody" CHECK (num_nonnulls("end", "endedAt", "endedById") IN (0, 3));
ALTER TABLE "Offer"
  ADD CONSTRAINT "Offer_says_something" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "Offer_has_one_owner" CHECK (num_nonnulls("stateCode", "organisationId") <= 1),
  ADD CONSTRAINT "Offer_stands_for_a_time" CHECK ("standsUntil" >= "offeredOn");
ALTER TABLE "Introduction"
  ADD CONSTRAINT "Introduction_is_answered_by_somebody" CHECK (num_nonnulls("answer", "answeredAt", "answeredById") IN (0, 3)),
  ADD CONSTRAINT "Introduction_is_mailed_by_consent" CHECK ("mailedAt" IS NULL OR "answer" = 'given');

-- ---------------------------------------------------------------- The audit trail

-- As before, with whom to ask about an activity.
CREATE OR REPLACE FUNCTION portal_personal(subject text) RETURNS text[] LANGUAGE sql IMMUTABLE
  AS $$ SELECT CASE subject
    WHEN 'Person' THEN ARRAY['honorific', 'givenNames', 'familyName', 'languages']
    WHEN 'Appointment' THEN ARRAY['position', 'organisation', 'withdrawnReason']
    WHEN 'Channel' THEN ARRAY['value']
    WHEN 'Participant' THEN ARRAY['honorific', 'givenNames', 'familyName', 'position', 'badgeName', 'gender']
    WHEN 'Account' THEN ARRAY['email', 'name']
    WHEN 'Proposal' THEN ARRAY['honorific', 'givenNames', 'familyName', 'position', 'organisation', 'email', 'telephone', 'note', 'reason']
    WHEN 'CheckRequest' THEN ARRAY['recipient', 'note']
    WHEN 'Invitation' THEN ARRAY['recipient', 'addressee', 'note']
    WHEN 'AgendaSpeaker' THEN ARRAY['name', 'function']
    WHEN 'Activity' THEN ARRAY['contactName', 'contactEmail']
    WHEN 'Nomination' THEN ARRAY['note']
    WHEN 'Document' THEN ARRAY['name']
    WHEN 'BouncedAddress' THEN ARRAY['address']
    WHEN 'ErasureRequest' THEN ARRAY['reason']
    ELSE ARRAY[]::text[] END $$;

-- As before; who organises for a State, and which measures an activity serves, is the activity's affair and no part of a State's history.
CREATE OR REPLACE FUNCTION portal_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  DECLARE
    acting text := portal_actor();
    permission text := nullif(current_setting('portal.action', true), '');
    before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE jsonb_strip_nulls(to_jsonb(OLD) - coalesce(TG_ARGV, '{}')) END;
    after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE jsonb_strip_nulls(to_jsonb(NEW) - coalesce(TG_ARGV, '{}')) END;
    fields jsonb := before || after;
    personal text[] := portal_personal(TG_TABLE_NAME);
    changed jsonb;
    apart jsonb;
    entry bigint;
    state char(2);
    person uuid := fields->>'personId';
  BEGIN
    IF acting IS NULL OR permission IS NULL THEN
      RAISE insufficient_privilege USING MESSAGE = 'a write needs an actor and an action';
    END IF;
    SELECT
      jsonb_object_agg(key, CASE WHEN key = ANY (personal) THEN 'null' ELSE jsonb_build_array(before->key, after->key) END),
      jsonb_object_agg(key, jsonb_build_array(before->key, after->key)) FILTER (WHERE key = ANY (personal))
      INTO changed, apart
      FROM jsonb_object_keys(fields) AS key WHERE before->key IS DISTINCT FROM after->key;
    IF changed IS NULL THEN RETURN NULL; END IF;

    state := CASE
      WHEN TG_TABLE_NAME = 'State' THEN fields->>'code'
      WHEN TG_TABLE_NAME IN ('ActivityOrganiser', 'ActivityMeasure') THEN NULL
      WHEN fields ? 'stateCode' AND TG_TABLE_NAME <> 'PlanSupporter' THEN fields->>'stateCode'
      WHEN fields ? 'appointmentId' THEN (SELECT "stateCode" FROM "Appointment" WHERE "id" = (fields->>'appointmentId')::uuid)
      WHEN fields ? 'delegationId' THEN (SELECT "stateCode" FROM "Delegation" WHERE "id" = (fields->>'delegationId')::uuid)
      WHEN fields ? 'planId' THEN (SELECT "stateCode" FROM "Plan" WHERE "id" = (fields->>'planId')::uuid)
      WHEN fields ? 'measureId' THEN (SELECT p."stateCode" FROM "Measure" m JOIN "Plan" p ON p."id" = m."planId" WHERE m."id" = (fields->>'measureId')::uuid)
      WHEN fields ? 'supportId' THEN (SELECT "stateCode" FROM "PlanSupport" WHERE "id" = (fields->>'supportId')::uuid)
      WHEN fields ? 'requestId' THEN (SELECT "stateCode" FROM "CheckRequest" WHERE "id" = (fields->>'requestId')::uuid)
      WHEN TG_TABLE_NAME = 'Person' THEN
        (SELECT "stateCode" FROM "Appointment" WHERE "personId" = (fields->>'id')::uuid ORDER BY "startsOn" DESC LIMIT 1)
    END;
    IF TG_TABLE_NAME = 'Person' THEN person := fields->>'id'; END IF;
    IF fields ? 'appointmentId' THEN
      SELECT "personId" INTO person FROM "Appointment" WHERE "id" = (fields->>'appointmentId')::uuid;
    END IF;

    INSERT INTO "AuditEntry" ("transactionId", "actor", "action", "operation", "subject", "subjectId", "stateCode", "personId", "changes")
    VALUES (txid_current(), acting, permission, lower(TG_OP), TG_TABLE_NAME,
      coalesce(fields->>'id', fields->>'code', fields->>'year', fields->>'name', fields->>'accountId'), state, person, changed)
    RETURNING "id" INTO entry;
    IF apart IS NOT NULL THEN INSERT INTO "AuditValue" ("entryId", "changes") VALUES (entry, apart); END IF;
    RETURN NULL;
  END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Activity', 'ActivitySession', 'ActivityOrganiser', 'ActivityReader', 'ActivityMeasure', 'ActivityNeed', 'Overlap',
    'Offer', 'Introduction', 'FollowUp']
  LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION portal_audit()', name);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- Who may write what

-- Whose an entry is: the CPC's own where neither a State nor an organisation is named.
CREATE FUNCTION portal_may_edit_of(state char(2), organisation uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT portal_runs_meetings()
    OR (state IS NOT NULL AND portal_may_edit_state(state))
    OR (organisation IS NOT NULL AND EXISTS (SELECT FROM "Account" WHERE "id"::text = portal_actor() AND "role" = 'partner'
      AND "disabledAt" IS NULL AND "organisationId" = organisation)) $$;
CREATE FUNCTION portal_may_edit_activity(activity uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Activity" WHERE "id" = activity AND portal_may_edit_of("stateCode", "organisationId")) $$;
CREATE FUNCTION portal_may_edit_need(need uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Need" WHERE "id" = need AND portal_may_edit_state("stateCode")) $$;
-- Somebody to whom activities, needs and offers are any business at all.
CREATE FUNCTION portal_may_introduce() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT coalesce(portal_role() IN ('coordinator', 'staff', 'pointOfContact', 'partner'), false) $$;

-- An overlap is ended by the coordinator.
CREATE FUNCTION portal_guard_overlap() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND NOT portal_runs_directory()
      AND ((OLD."firstId", OLD."secondId") IS DISTINCT FROM (NEW."firstId", NEW."secondId")
        OR NEW."endedById" IS NOT NULL AND (OLD."end", OLD."endNote", OLD."endedById") IS DISTINCT FROM (NEW."end", NEW."endNote", NEW."endedById"))
    THEN RAISE insufficient_privilege USING MESSAGE = 'only the coordinator ends an overlap'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard BEFORE UPDATE ON "Overlap" FOR EACH ROW EXECUTE FUNCTION portal_guard_overlap();

DO $$
DECLARE
  rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
    ('Activity',          'INSERT', 'portal_may_edit_of("stateCode", "organisationId") AND "createdById"::text = portal_actor()'),
    ('Activity',          'UPDATE', 'portal_may_edit_of("stateCode", "organisationId")'),
    ('ActivitySession',   'INSERT', 'portal_may_edit_activity("activityId")'),
    ('ActivitySession',   'UPDATE', 'portal_may_edit_activity("activityId")'),
    ('ActivitySession',   'DELETE', 'portal_may_edit_activity("activityId")'),
    ('ActivityOrganiser', 'INSERT', 'portal_may_edit_activity("activityId")'),
    ('ActivityOrganiser', 'UPDATE', 'portal_may_edit_activity("activityId")'),
    ('ActivityOrganiser', 'DELETE', 'portal_may_edit_activity("activityId")'),
    ('ActivityReader',    'INSERT', 'portal_may_edit_activity("activityId")'),
    ('ActivityReader',    'DELETE', 'portal_may_edit_activity("activityId")'),
    ('ActivityMeasure',   'INSERT', 'portal_may_edit_activity("activityId")'),
    ('ActivityMeasure',   'DELETE', 'portal_may_edit_activity("activityId")'),
    ('ActivityNeed',      'INSERT', 'portal_may_edit_activity("activityId")'),
    ('ActivityNeed',      'DELETE', 'portal_may_edit_activity("activityId")'),
    ('Overlap',           'INSERT', 'portal_may_edit_activity("firstId") OR portal_may_edit_activity("secondId")'),
    ('Overlap',           'UPDATE', 'portal_may_edit_activity("firstId") OR portal_may_edit_activity("secondId")'),
    ('Offer',             'INSERT', 'portal_may_edit_of("stateCode", "organisationId") AND "createdById"::text = portal_actor()'),
    ('Offer',             'UPDATE', 'portal_may_edit_of("stateCode", "organisationId")'),
    ('Introduction',      'INSERT', 'portal_may_introduce() AND "askedById"::text = portal_actor()'),
    ('Introduction',      'UPDATE', 'portal_may_edit_need("needId")'),
    ('FollowUp',          'INSERT', 'portal_may_edit_state("stateCode") AND "saidById"::text = portal_actor()'),
    ('FollowUp',          'UPDATE', 'portal_may_edit_state("stateCode")')
  ) AS rules(name, verb, condition) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule.name);
    EXECUTE format('GRANT SELECT ON %I TO portal_writer', rule.name);
    IF NOT EXISTS (SELECT FROM pg_policies WHERE schemaname = 'public' AND tablename = rule.name AND policyname = 'reads') THEN
      EXECUTE format('CREATE POLICY reads ON %I FOR SELECT TO portal_writer USING (true)', rule.name);
    END IF;
    EXECUTE format('GRANT %s ON %I TO portal_writer', rule.verb, rule.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR %s TO portal_writer %s', lower(rule.verb) || 's', rule.name, rule.verb,
      CASE rule.verb
        WHEN 'INSERT' THEN format('WITH CHECK (%s)', rule.condition)
        WHEN 'DELETE' THEN format('USING (%s)', rule.condition)
        ELSE format('USING (%1$s) WITH CHECK (%1$s)', rule.condition)
      END);
  END LOOP;
END $$;
