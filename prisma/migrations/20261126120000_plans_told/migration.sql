-- CreateEnum
CREATE TYPE "PlanCircle" AS ENUM ('public', 'network', 'states');

-- CreateEnum
CREATE TYPE "Paragraph" AS ENUM ('op1', 'op2', 'op3a', 'op3b', 'op3c', 'op3d', 'op4', 'op5', 'op6', 'op7', 'op8', 'op9', 'op10');

-- CreateEnum
CREATE TYPE "WeaponType" AS ENUM ('nuclear', 'chemical', 'biological', 'delivery', 'crossCutting');

-- CreateEnum
CREATE TYPE "MeasureStatus" AS ENUM ('notStarted', 'underWay', 'done', 'continuing', 'dropped');

-- CreateEnum
CREATE TYPE "SupportModel" AS ENUM ('draftingWorkshop', 'roundTable', 'legalReview', 'peerReview', 'visit', 'translation', 'funding', 'training', 'other');

-- CreateEnum
CREATE TYPE "NeedEnd" AS ENUM ('met', 'lapsed');

-- CreateEnum
CREATE TYPE "CommitteeRecordKind" AS ENUM ('firstReport', 'additionalReport', 'matrixApproved', 'pointOfContactNamed');

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "circle" "PlanCircle" NOT NULL DEFAULT 'public',
ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "confirmedById" UUID,
ADD COLUMN     "documentId" UUID,
ADD COLUMN     "instrumentNumber" TEXT,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "responsibleBody" TEXT,
ADD COLUMN     "title" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT,
ALTER COLUMN "source" DROP NOT NULL,
ALTER COLUMN "confidence" DROP NOT NULL;

-- AlterTable
ALTER TABLE "PlanEvent" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "confirmedById" UUID,
ADD COLUMN     "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "recordedById" UUID,
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT,
ALTER COLUMN "source" DROP NOT NULL,
ALTER COLUMN "confidence" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Measure" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "paragraphs" "Paragraph"[],
    "weapons" "WeaponType"[],
    "bodies" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "deadline" DATE,
    "deadlinePrecision" "Precision",
    "indicator" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureProgress" (
    "id" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "status" "MeasureStatus" NOT NULL,
    "note" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "MeasureProgress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanSupport" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "planId" UUID,
    "model" "SupportModel" NOT NULL,
    "title" TEXT,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "precision" "Precision" NOT NULL,
    "place" TEXT,
    "towards" "PlanEventKind",
    "meetingId" UUID,
    "source" TEXT,
    "confidence" "Confidence",
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,

    CONSTRAINT "PlanSupport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanSupporter" (
    "id" UUID NOT NULL,
    "supportId" UUID NOT NULL,
    "organisationId" UUID,
    "stateCode" CHAR(2),
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PlanSupporter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Need" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "measureId" UUID,
    "paragraphs" "Paragraph"[],
    "weapons" "WeaponType"[],
    "text" TEXT NOT NULL,
    "circle" "PlanCircle" NOT NULL DEFAULT 'network',
    "statedOn" DATE NOT NULL,
    "end" "NeedEnd",
    "endedOn" DATE,
    "endNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lesson" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "planId" UUID,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "circle" "PlanCircle" NOT NULL DEFAULT 'network',
    "statedOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Lesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitteeRecord" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "kind" "CommitteeRecordKind" NOT NULL,
    "date" DATE,
    "precision" "Precision",
    "symbol" TEXT,
    "link" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,

    CONSTRAINT "CommitteeRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanReader" (
    "accountId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "weekly" BOOLEAN NOT NULL DEFAULT false,
    "mailedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "PlanReader_pkey" PRIMARY KEY ("accountId")
);

-- CreateIndex
CREATE INDEX "Measure_planId_place_idx" ON "Measure"("planId", "place");

-- CreateIndex
CREATE INDEX "MeasureProgress_measureId_on_idx" ON "MeasureProgress"("measureId", "on" DESC);

-- CreateIndex
CREATE INDEX "PlanSupport_stateCode_idx" ON "PlanSupport"("stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "PlanSupporter_supportId_position_key" ON "PlanSupporter"("supportId", "position");

-- CreateIndex
CREATE INDEX "Need_stateCode_idx" ON "Need"("stateCode");

-- CreateIndex
CREATE INDEX "Lesson_stateCode_idx" ON "Lesson"("stateCode");

-- CreateIndex
CREATE INDEX "CommitteeRecord_stateCode_idx" ON "CommitteeRecord"("stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_documentId_key" ON "Plan"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanEvent_replacesId_key" ON "PlanEvent"("replacesId");

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanEvent" ADD CONSTRAINT "PlanEvent_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanEvent" ADD CONSTRAINT "PlanEvent_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanEvent" ADD CONSTRAINT "PlanEvent_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "PlanEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureProgress" ADD CONSTRAINT "MeasureProgress_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureProgress" ADD CONSTRAINT "MeasureProgress_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSupport" ADD CONSTRAINT "PlanSupport_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSupport" ADD CONSTRAINT "PlanSupport_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSupport" ADD CONSTRAINT "PlanSupport_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSupport" ADD CONSTRAINT "PlanSupport_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSupporter" ADD CONSTRAINT "PlanSupporter_supportId_fkey" FOREIGN KEY ("supportId") REFERENCES "PlanSupport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSupporter" ADD CONSTRAINT "PlanSupporter_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSupporter" ADD CONSTRAINT "PlanSupporter_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeRecord" ADD CONSTRAINT "CommitteeRecord_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanReader" ADD CONSTRAINT "PlanReader_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------- What must hold

ALTER TABLE "Plan"
  ADD CONSTRAINT "Plan_of_a_source_is_so_sure" CHECK (("source" IS NULL) = ("confidence" IS NULL)),
  ADD CONSTRAINT "Plan_is_withdrawn_for_a_reason" CHECK (("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL) AND btrim("withdrawnReason") <> ''),
  ADD CONSTRAINT "Plan_is_confirmed_by_somebody" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL));
ALTER TABLE "PlanEvent"
  ADD CONSTRAINT "PlanEvent_of_a_source_is_so_sure" CHECK (("source" IS NULL) = ("confidence" IS NULL)),
  ADD CONSTRAINT "PlanEvent_is_withdrawn_for_a_reason" CHECK (("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL) AND btrim("withdrawnReason") <> ''),
  ADD CONSTRAINT "PlanEvent_is_confirmed_by_somebody" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL));
ALTER TABLE "Measure"
  ADD CONSTRAINT "Measure_says_something" CHECK (btrim("number") <> '' AND btrim("text") <> ''),
  ADD CONSTRAINT "Measure_deadline_has_precision" CHECK (("deadline" IS NULL) = ("deadlinePrecision" IS NULL)),
  ADD CONSTRAINT "Measure_is_withdrawn_for_a_reason" CHECK (("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL) AND btrim("withdrawnReason") <> '');
CREATE UNIQUE INDEX "Measure_number_once" ON "Measure" ("planId", "number") WHERE "withdrawnAt" IS NULL;
ALTER TABLE "PlanSupport"
  ADD CONSTRAINT "PlanSupport_ends_after_it_starts" CHECK ("endsOn" >= "startsOn"),
  ADD CONSTRAINT "PlanSupport_of_a_source_is_so_sure" CHECK (("source" IS NULL) = ("confidence" IS NULL)),
  ADD CONSTRAINT "PlanSupport_is_withdrawn_for_a_reason" CHECK (("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL) AND btrim("withdrawnReason") <> ''),
  ADD CONSTRAINT "PlanSupport_is_confirmed_by_somebody" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL));
ALTER TABLE "PlanSupporter"
  ADD CONSTRAINT "PlanSupporter_is_one" CHECK (num_nonnulls("stateCode", "organisationId") <= 1),
  ADD CONSTRAINT "PlanSupporter_has_a_name" CHECK (btrim("label") <> '');
ALTER TABLE "Need"
  ADD CONSTRAINT "Need_says_something" CHECK (btrim("text") <> ''),
  ADD CONSTRAINT "Need_ends_on_a_day" CHECK (("end" IS NULL) = ("endedOn" IS NULL)),
  ADD CONSTRAINT "Need_ends_after_it_was_stated" CHECK ("endedOn" >= "statedOn");
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_says_something" CHECK (btrim("title") <> '' AND btrim("text") <> '');
ALTER TABLE "CommitteeRecord" ADD CONSTRAINT "CommitteeRecord_date_has_precision" CHECK (("date" IS NULL) = ("precision" IS NULL));

-- ---------------------------------------------------------------- The audit trail

-- As before; what belongs to a measure or to support is its State's too, and a row that an account keeps for itself is named by it.
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
  FOREACH name IN ARRAY ARRAY['Measure', 'MeasureProgress', 'PlanSupport', 'PlanSupporter', 'Need', 'Lesson', 'CommitteeRecord']
  LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION portal_audit()', name);
  END LOOP;
END $$;
-- What somebody has read is nobody's business; that a weekly mail was ordered is on record.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "PlanReader"
  FOR EACH ROW EXECUTE FUNCTION portal_audit('seenAt', 'mailedUntil');

-- ---------------------------------------------------------------- Columns that only some may change

-- Arguments name the columns that may change; the tables' owner aligns the reference data.
CREATE FUNCTION portal_guard_dated() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND to_jsonb(OLD) - TG_ARGV IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV
    THEN RAISE insufficient_privilege USING MESSAGE = 'what is dated is withdrawn and replaced, not changed'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard BEFORE UPDATE ON "PlanEvent" FOR EACH ROW
  EXECUTE FUNCTION portal_guard_dated('withdrawnAt', 'withdrawnReason', 'confirmedAt', 'confirmedById');
CREATE TRIGGER guard BEFORE UPDATE ON "MeasureProgress" FOR EACH ROW EXECUTE FUNCTION portal_guard_dated('withdrawnAt');

-- A State reports of itself; who names a source is the coordinator. A State that changes what came from a source reports it itself.
CREATE FUNCTION portal_guard_sourced() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND NOT portal_runs_directory() AND (
      (OLD."source", OLD."confidence") IS DISTINCT FROM (NEW."source", NEW."confidence") AND NEW."source" IS NOT NULL
      OR OLD."stateCode" IS DISTINCT FROM NEW."stateCode")
    THEN RAISE insufficient_privilege USING MESSAGE = 'only the coordinator names sources'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER sourced BEFORE UPDATE ON "Plan" FOR EACH ROW EXECUTE FUNCTION portal_guard_sourced();
CREATE TRIGGER sourced BEFORE UPDATE ON "PlanSupport" FOR EACH ROW EXECUTE FUNCTION portal_guard_sourced();

-- ---------------------------------------------------------------- Who may write what

CREATE FUNCTION portal_may_edit_plan(plan uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Plan" WHERE "id" = plan AND portal_may_edit_state("stateCode")) $$;
CREATE FUNCTION portal_may_edit_measure(measure uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Measure" WHERE "id" = measure AND portal_may_edit_plan("planId")) $$;
CREATE FUNCTION portal_may_edit_support(support uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "PlanSupport" WHERE "id" = support AND portal_may_edit_state("stateCode")) $$;
CREATE FUNCTION portal_may_source(source text) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT source IS NULL OR portal_runs_directory() $$;

DROP POLICY inserts ON "Plan";
DROP POLICY updates ON "Plan";
DROP POLICY inserts ON "PlanEvent";
DROP POLICY updates ON "PlanEvent";
DROP POLICY inserts ON "Document";
DO $$
DECLARE
  rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
    ('Plan',            'INSERT', 'portal_may_edit_state("stateCode") AND portal_may_source("source")'),
    ('Plan',            'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('PlanEvent',       'INSERT', 'portal_may_edit_plan("planId") AND portal_may_source("source") AND "recordedById"::text = portal_actor()'),
    ('PlanEvent',       'UPDATE', 'portal_may_edit_plan("planId")'),
    ('Measure',         'INSERT', 'portal_may_edit_plan("planId")'),
    ('Measure',         'UPDATE', 'portal_may_edit_plan("planId")'),
    ('MeasureProgress', 'INSERT', 'portal_may_edit_measure("measureId") AND "recordedById"::text = portal_actor()'),
    ('MeasureProgress', 'UPDATE', 'portal_may_edit_measure("measureId")'),
    ('PlanSupport',     'INSERT', 'portal_may_edit_state("stateCode") AND portal_may_source("source")'),
    ('PlanSupport',     'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('PlanSupporter',   'INSERT', 'portal_may_edit_support("supportId")'),
    ('PlanSupporter',   'UPDATE', 'portal_may_edit_support("supportId")'),
    ('PlanSupporter',   'DELETE', 'portal_may_edit_support("supportId")'),
    ('Need',            'INSERT', 'portal_may_edit_state("stateCode")'),
    ('Need',            'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('Lesson',          'INSERT', 'portal_may_edit_state("stateCode")'),
    ('Lesson',          'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('CommitteeRecord', 'INSERT', 'portal_runs_directory()'),
    ('CommitteeRecord', 'UPDATE', 'portal_runs_directory()'),
    ('PlanReader',      'INSERT', '"accountId"::text = portal_actor() AND portal_role() IS NOT NULL'),
    ('PlanReader',      'UPDATE', '"accountId"::text = portal_actor() AND portal_role() IS NOT NULL'),
    ('Document',        'INSERT', 'portal_role() IN (''coordinator'', ''staff'', ''pointOfContact'') AND "uploadedById"::text = portal_actor()')
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
