-- The directory's life: nominations, proposals, checks, what is taken along and brought in, and what is forgotten.

-- CreateEnum
CREATE TYPE "ChannelPurpose" AS ENUM ('delegation', 'role');

-- CreateEnum
CREATE TYPE "ProposalKind" AS ENUM ('successor', 'departure');

-- CreateEnum
CREATE TYPE "ProposalDecision" AS ENUM ('accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "CheckKind" AS ENUM ('confirmEntry', 'communication');

-- CreateEnum
CREATE TYPE "CheckAnswer" AS ENUM ('correct', 'change', 'reached');

-- CreateEnum
CREATE TYPE "AnswerVia" AS ENUM ('link', 'portal', 'telephone', 'email');

-- CreateEnum
CREATE TYPE "ErasureDecision" AS ENUM ('erased', 'declined');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "nominationId" UUID,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT;

-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "handedAt" TIMESTAMPTZ(3),
ADD COLUMN     "once" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Nomination" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "reference" TEXT NOT NULL,
    "datedOn" DATE,
    "note" TEXT,
    "documentId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,

    CONSTRAINT "Nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploadedById" UUID NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StateChannel" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "purpose" "ChannelPurpose" NOT NULL,
    "kind" "ChannelKind" NOT NULL,
    "value" TEXT NOT NULL,
    "visibility" "Visibility" NOT NULL,
    "place" INTEGER NOT NULL DEFAULT 0,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StateChannel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "appointmentId" UUID NOT NULL,
    "kind" "ProposalKind" NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "honorific" TEXT,
    "givenNames" TEXT,
    "familyName" TEXT,
    "position" TEXT,
    "organisation" TEXT,
    "email" TEXT,
    "telephone" TEXT,
    "note" TEXT,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedById" UUID NOT NULL,
    "decision" "ProposalDecision",
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "reason" TEXT,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Check" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "CheckKind" NOT NULL,
    "title" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "remindOn" DATE[],
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedById" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckRequest" (
    "id" UUID NOT NULL,
    "checkId" UUID NOT NULL,
    "appointmentId" UUID NOT NULL,
    "stateCode" CHAR(2) NOT NULL,
    "recipient" CITEXT,
    "answer" "CheckAnswer",
    "via" "AnswerVia",
    "answeredAt" TIMESTAMPTZ(3),
    "recordedById" UUID,
    "returnedAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "CheckRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckLetter" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "mailId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CheckLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BouncedAddress" (
    "id" UUID NOT NULL,
    "address" CITEXT NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "markedById" UUID NOT NULL,

    CONSTRAINT "BouncedAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Export" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accountId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "columns" TEXT[],
    "filters" JSONB NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "Export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "columns" TEXT[],
    "rows" JSONB NOT NULL,
    "mapping" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),
    "result" JSONB,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErasureRequest" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" "ErasureDecision",
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "ErasureRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "AuditValue" (
    "entryId" BIGINT NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "AuditValue_pkey" PRIMARY KEY ("entryId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_documentId_key" ON "Nomination"("documentId");

-- CreateIndex
CREATE INDEX "Nomination_stateCode_idx" ON "Nomination"("stateCode");

-- CreateIndex
CREATE INDEX "StateChannel_stateCode_idx" ON "StateChannel"("stateCode");

-- CreateIndex
CREATE INDEX "Proposal_stateCode_idx" ON "Proposal"("stateCode");

-- CreateIndex
CREATE INDEX "Proposal_appointmentId_idx" ON "Proposal"("appointmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Check_slug_key" ON "Check"("slug");

-- CreateIndex
CREATE INDEX "CheckRequest_appointmentId_idx" ON "CheckRequest"("appointmentId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckRequest_checkId_appointmentId_key" ON "CheckRequest"("checkId", "appointmentId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckLetter_mailId_key" ON "CheckLetter"("mailId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckLetter_requestId_occasion_key" ON "CheckLetter"("requestId", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "BouncedAddress_address_key" ON "BouncedAddress"("address");

-- CreateIndex
CREATE INDEX "ErasureRequest_personId_idx" ON "ErasureRequest"("personId");

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StateChannel" ADD CONSTRAINT "StateChannel_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckRequest" ADD CONSTRAINT "CheckRequest_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "Check"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckRequest" ADD CONSTRAINT "CheckRequest_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckRequest" ADD CONSTRAINT "CheckRequest_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckLetter" ADD CONSTRAINT "CheckLetter_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "CheckRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BouncedAddress" ADD CONSTRAINT "BouncedAddress_markedById_fkey" FOREIGN KEY ("markedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Export" ADD CONSTRAINT "Export_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErasureRequest" ADD CONSTRAINT "ErasureRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- What stood in other columns

SELECT set_config('portal.actor', 'system', true), set_config('portal.action', 'migration', true);

-- A withdrawn appointment never was: it gives no right and fills no function.
ALTER TABLE "Appointment" DROP CONSTRAINT "Appointment_one_primary_a_State";
ALTER TABLE "Appointment"
  ADD CONSTRAINT "Appointment_one_primary_a_State" EXCLUDE USING gist ("stateCode" WITH =, daterange("startsOn", "endsOn") WITH &&)
    WHERE ("function" = 'primary' AND "withdrawnAt" IS NULL),
  ADD CONSTRAINT "Appointment_withdrawn_for_a_reason" CHECK ("withdrawnAt" IS NULL OR btrim("withdrawnReason") <> '');

CREATE OR REPLACE FUNCTION portal_may_edit_state(code char(2)) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT portal_runs_directory() OR (coalesce(portal_role() = 'pointOfContact', false) AND EXISTS (
      SELECT FROM "Account" JOIN "Appointment" ON "Appointment"."personId" = "Account"."personId"
      WHERE "Account"."id"::text = portal_actor() AND "Appointment"."stateCode" = code AND "withdrawnAt" IS NULL
        AND "startsOn" <= portal_today() AND ("endsOn" IS NULL OR "endsOn" > portal_today())))
  $$;

CREATE OR REPLACE FUNCTION portal_may_edit_person(person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT portal_runs_directory() OR EXISTS (
      SELECT FROM "Appointment" WHERE "personId" = person AND portal_may_edit_state("stateCode") AND "withdrawnAt" IS NULL
        AND ("endsOn" IS NULL OR "endsOn" > portal_today()))
  $$;

-- Arguments name the columns that anybody may change whom the policy lets near the row; all others are the coordinator's.
CREATE FUNCTION portal_guard_columns() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND NOT portal_runs_directory() AND to_jsonb(OLD) - TG_ARGV IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV
    THEN RAISE insufficient_privilege USING MESSAGE = 'only the coordinator changes this'; END IF;
    RETURN NEW;
  END $$;
DROP TRIGGER guard ON "Appointment";
DROP FUNCTION portal_guard_appointment();
CREATE TRIGGER guard BEFORE UPDATE ON "Appointment" FOR EACH ROW
  EXECUTE FUNCTION portal_guard_columns('position', 'organisation', 'confirmedAt', 'confirmedById', 'version');
CREATE TRIGGER guard BEFORE UPDATE ON "CheckRequest" FOR EACH ROW
  EXECUTE FUNCTION portal_guard_columns('answer', 'via', 'answeredAt', 'note');
CREATE TRIGGER guard BEFORE UPDATE ON "Proposal" FOR EACH ROW
  EXECUTE FUNCTION portal_guard_columns('decision', 'decidedAt', 'decidedById');

-- A decided proposal stays as it was decided, and a State can only take its own back. What it says of a person may be erased.
CREATE FUNCTION portal_guard_decision() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND (
      (OLD."decision" IS NOT NULL AND to_jsonb(OLD) - portal_personal('Proposal') IS DISTINCT FROM to_jsonb(NEW) - portal_personal('Proposal'))
      OR (NEW."decision" <> 'withdrawn' AND NOT portal_runs_directory()))
    THEN RAISE insufficient_privilege USING MESSAGE = 'a proposal is decided once, by the coordinator'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER decided BEFORE UPDATE ON "Proposal" FOR EACH ROW EXECUTE FUNCTION portal_guard_decision();

INSERT INTO "Nomination" ("id", "stateCode", "reference", "datedOn")
  SELECT "id", "stateCode", "nominationReference", "nominatedOn" FROM "Appointment" WHERE "nominationReference" IS NOT NULL;
UPDATE "Appointment" SET "nominationId" = "id" WHERE "nominationReference" IS NOT NULL;
ALTER TABLE "Appointment" DROP COLUMN "nominationReference", DROP COLUMN "nominatedOn";

ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_has_a_reference" CHECK (btrim("reference") <> '');
ALTER TABLE "Document" ADD CONSTRAINT "Document_is_of_a_size" CHECK (octet_length("bytes") BETWEEN 1 AND 10485760);
ALTER TABLE "StateChannel" ADD CONSTRAINT "StateChannel_says_something" CHECK (btrim("value") <> '' AND char_length("value") <= 500);
ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_names_a_successor" CHECK ("kind" <> 'successor' OR btrim("familyName") <> ''),
  ADD CONSTRAINT "Proposal_is_decided_once" CHECK (("decision" IS NULL) = ("decidedAt" IS NULL)),
  ADD CONSTRAINT "Proposal_is_declined_for_a_reason" CHECK ("decision" IS DISTINCT FROM 'declined' OR btrim("reason") <> '');
CREATE UNIQUE INDEX "Proposal_one_open" ON "Proposal" ("appointmentId") WHERE "decision" IS NULL;
ALTER TABLE "CheckRequest"
  ADD CONSTRAINT "CheckRequest_is_answered_once" CHECK (num_nonnulls("answer", "via", "answeredAt") IN (0, 3));
CREATE UNIQUE INDEX "ErasureRequest_one_open" ON "ErasureRequest" ("personId") WHERE "decision" IS NULL;

-- ---------------------------------------------------------------- The audit trail keeps personal values apart

-- What of a row tells of a person, and goes when the person is erased.
CREATE FUNCTION portal_personal(subject text) RETURNS text[] LANGUAGE sql IMMUTABLE
  AS $$ SELECT CASE subject
    WHEN 'Person' THEN ARRAY['honorific', 'givenNames', 'familyName', 'languages']
    WHEN 'Appointment' THEN ARRAY['position', 'organisation', 'withdrawnReason']
    WHEN 'Channel' THEN ARRAY['value']
    WHEN 'Participant' THEN ARRAY['honorific', 'givenNames', 'familyName', 'position']
    WHEN 'Account' THEN ARRAY['email', 'name']
    WHEN 'Proposal' THEN ARRAY['honorific', 'givenNames', 'familyName', 'position', 'organisation', 'email', 'telephone', 'note', 'reason']
    WHEN 'CheckRequest' THEN ARRAY['recipient', 'note']
    WHEN 'Nomination' THEN ARRAY['note']
    WHEN 'Document' THEN ARRAY['name']
    WHEN 'BouncedAddress' THEN ARRAY['address']
    WHEN 'ErasureRequest' THEN ARRAY['reason']
    ELSE ARRAY[]::text[] END $$;

-- Arguments of the trigger name columns whose values are kept nowhere: secrets, files.
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
      WHEN fields ? 'stateCode' THEN fields->>'stateCode'
      WHEN fields ? 'appointmentId' THEN (SELECT "stateCode" FROM "Appointment" WHERE "id" = (fields->>'appointmentId')::uuid)
      WHEN fields ? 'delegationId' THEN (SELECT "stateCode" FROM "Delegation" WHERE "id" = (fields->>'delegationId')::uuid)
      WHEN fields ? 'planId' THEN (SELECT "stateCode" FROM "Plan" WHERE "id" = (fields->>'planId')::uuid)
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
      coalesce(fields->>'id', fields->>'code', fields->>'year', fields->>'name'), state, person, changed)
    RETURNING "id" INTO entry;
    IF apart IS NOT NULL THEN INSERT INTO "AuditValue" ("entryId", "changes") VALUES (entry, apart); END IF;
    RETURN NULL;
  END $$;

-- What the trail held until now is parted in the same way.
ALTER TABLE "AuditEntry" DISABLE TRIGGER stands;
INSERT INTO "AuditValue" ("entryId", "changes")
  SELECT e."id", jsonb_object_agg(c."key", c."value") FROM "AuditEntry" e, jsonb_each(e."changes") AS c
  WHERE c."key" = ANY (portal_personal(e."subject")) GROUP BY e."id";
UPDATE "AuditEntry" e SET "changes" = e."changes" ||
  (SELECT jsonb_object_agg(v."key", 'null'::jsonb) FROM jsonb_object_keys(p."changes") AS v("key"))
  FROM "AuditValue" p WHERE p."entryId" = e."id";
ALTER TABLE "AuditEntry" DROP COLUMN "actorName";
ALTER TABLE "AuditEntry" ENABLE TRIGGER stands;
ALTER TABLE "AuditValue" ADD CONSTRAINT "AuditValue_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "AuditEntry" ("id");

CREATE VIEW "AuditTrail" AS
  SELECT e."id", e."at", e."transactionId", e."actor", coalesce(a."name", e."actor") AS "actorName", e."action", e."operation",
    e."subject", e."subjectId", e."stateCode", e."personId", e."changes" || coalesce(v."changes", '{}') AS "changes"
  FROM "AuditEntry" e
    LEFT JOIN "Account" a ON a."id"::text = e."actor"
    LEFT JOIN "AuditValue" v ON v."entryId" = e."id";

CREATE FUNCTION portal_values_stand() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF TG_OP = 'DELETE' AND nullif(current_setting('portal.erasing', true), '') IS NOT NULL AND current_user <> 'portal_writer' THEN RETURN OLD; END IF;
    RAISE insufficient_privilege USING MESSAGE = 'the audit trail cannot be changed';
  END $$;
CREATE TRIGGER stands BEFORE UPDATE OR DELETE ON "AuditValue" FOR EACH ROW EXECUTE FUNCTION portal_values_stand();
CREATE TRIGGER stands_whole BEFORE TRUNCATE ON "AuditValue" FOR EACH STATEMENT EXECUTE FUNCTION portal_audit_stands();

-- Removes what the trail holds on a person who was erased before, in this transaction; the entries stand. `others` are rows
-- beside the person's own that told of them, `words` names and addresses that nobody else has.
CREATE FUNCTION portal_erase_values(person uuid, others text[], words text[]) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  DECLARE removed integer;
  BEGIN
    IF NOT portal_runs_directory() OR NOT EXISTS (SELECT FROM "Person" WHERE "id" = person AND "erasedAt" IS NOT NULL) THEN
      RAISE insufficient_privilege USING MESSAGE = 'only the coordinator erases';
    END IF;
    PERFORM set_config('portal.erasing', 'yes', true);
    DELETE FROM "AuditValue" v USING "AuditEntry" e WHERE e."id" = v."entryId" AND (
      e."personId" = person
      OR (e."subject" = 'Account' AND e."subjectId" IN (SELECT "id"::text FROM "Account" WHERE "personId" = person))
      OR (e."subject" = 'Participant' AND e."subjectId" IN (SELECT "id"::text FROM "Participant" WHERE "personId" = person))
      OR (e."subject" IN ('Proposal', 'Nomination', 'Document', 'BouncedAddress') AND e."subjectId" = ANY (others))
      OR EXISTS (SELECT FROM unnest(words) AS w("word"), jsonb_path_query(v."changes", '$.**') AS said
        WHERE jsonb_typeof(said) = 'string' AND position(lower(w."word") IN lower(said #>> '{}')) > 0));
    GET DIAGNOSTICS removed = ROW_COUNT;
    PERFORM set_config('portal.erasing', '', true);
    RETURN removed;
  END $$;

-- Links to sign in that wait at the addresses of somebody who is being erased.
CREATE FUNCTION portal_erase_links(addresses text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN
    IF NOT portal_runs_directory() THEN RAISE insufficient_privilege USING MESSAGE = 'only the coordinator erases'; END IF;
    DELETE FROM "SignInToken" WHERE "identifier" = ANY (addresses::citext[]);
  END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Nomination', 'StateChannel', 'Proposal', 'Check', 'CheckRequest', 'CheckLetter', 'BouncedAddress', 'Export',
    'ErasureRequest', 'Setting']
  LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION portal_audit()', name);
  END LOOP;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "Document" FOR EACH ROW EXECUTE FUNCTION portal_audit('bytes');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "Import" FOR EACH ROW EXECUTE FUNCTION portal_audit('rows', 'mapping', 'result');

-- ---------------------------------------------------------------- Who may write what

CREATE FUNCTION portal_person() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT "personId" FROM "Account" WHERE "id"::text = portal_actor() AND "disabledAt" IS NULL $$;

GRANT SELECT ON "AuditTrail" TO portal_writer;
DO $$
DECLARE
  rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
    ('Nomination',     'INSERT', 'portal_runs_directory()'),
    ('Nomination',     'UPDATE', 'portal_runs_directory()'),
    ('Document',       'INSERT', 'portal_runs_directory() AND "uploadedById"::text = portal_actor()'),
    ('Document',       'DELETE', 'portal_runs_directory()'),
    ('StateChannel',   'INSERT', 'portal_may_edit_state("stateCode")'),
    ('StateChannel',   'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('StateChannel',   'DELETE', 'portal_may_edit_state("stateCode")'),
    ('Proposal',       'INSERT', 'portal_may_edit_appointment("appointmentId") AND portal_may_edit_state("stateCode") AND "proposedById"::text = portal_actor() AND "decision" IS NULL'),
    ('Proposal',       'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('Check',          'INSERT', 'portal_runs_directory()'),
    ('Check',          'UPDATE', 'portal_runs_directory()'),
    ('CheckRequest',   'INSERT', 'portal_runs_directory()'),
    ('CheckRequest',   'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('CheckLetter',    'INSERT', 'portal_runs_directory()'),
    ('BouncedAddress', 'INSERT', 'portal_runs_directory()'),
    ('BouncedAddress', 'DELETE', 'portal_runs_directory()'),
    ('Export',         'INSERT', '"accountId"::text = portal_actor() AND portal_role() IS NOT NULL'),
    ('Import',         'INSERT', 'portal_runs_directory() AND "createdById"::text = portal_actor()'),
    ('Import',         'UPDATE', 'portal_runs_directory()'),
    ('ErasureRequest', 'INSERT', '"personId" = portal_person() OR portal_runs_directory()'),
    ('ErasureRequest', 'UPDATE', 'portal_runs_directory()'),
    ('ErasureRequest', 'DELETE', '"personId" = portal_person() AND "decision" IS NULL'),
    ('Setting',        'INSERT', 'portal_runs_directory()'),
    ('Setting',        'UPDATE', 'portal_runs_directory()'),
    ('OutboxMail',     'DELETE', 'portal_runs_directory()'),
    ('AuditValue',     '',       '')
  ) AS rules(name, verb, condition) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule.name);
    EXECUTE format('GRANT SELECT ON %I TO portal_writer', rule.name);
    IF NOT EXISTS (SELECT FROM pg_policies WHERE schemaname = 'public' AND tablename = rule.name AND policyname = 'reads') THEN
      EXECUTE format('CREATE POLICY reads ON %I FOR SELECT TO portal_writer USING (true)', rule.name);
    END IF;
    CONTINUE WHEN rule.verb = '';
    EXECUTE format('GRANT %s ON %I TO portal_writer', rule.verb, rule.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR %s TO portal_writer %s', lower(rule.verb) || 's', rule.name, rule.verb,
      CASE rule.verb
        WHEN 'INSERT' THEN format('WITH CHECK (%s)', rule.condition)
        WHEN 'DELETE' THEN format('USING (%s)', rule.condition)
        ELSE format('USING (%1$s) WITH CHECK (%1$s)', rule.condition)
      END);
  END LOOP;
END $$;
