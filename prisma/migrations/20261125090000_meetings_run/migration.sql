-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('network', 'workshop', 'roundTable', 'training', 'other');

-- CreateEnum
CREATE TYPE "MeetingMode" AS ENUM ('onSite', 'online', 'hybrid');

-- CreateEnum
CREATE TYPE "InvitationAnswer" AS ENUM ('coming', 'notComing');

-- CreateEnum
CREATE TYPE "Gender" AS ENUM ('woman', 'man');

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "answerBy" DATE,
ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "cancelledReason" TEXT,
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "days" DATE[],
ADD COLUMN     "kind" "MeetingKind" NOT NULL DEFAULT 'network',
ADD COLUMN     "letterSubject" TEXT,
ADD COLUMN     "letterText" TEXT,
ADD COLUMN     "mode" "MeetingMode" NOT NULL DEFAULT 'onSite',
ADD COLUMN     "objectives" TEXT[],
ADD COLUMN     "precision" "Precision" NOT NULL DEFAULT 'day',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "badgeName" TEXT,
ADD COLUMN     "gender" "Gender";

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "place" INTEGER NOT NULL,
    "startsAt" CHAR(5),
    "endsAt" CHAR(5),
    "title" TEXT NOT NULL,
    "text" TEXT,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaSpeaker" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "function" TEXT,

    CONSTRAINT "AgendaSpeaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingDocument" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'network',

    CONSTRAINT "MeetingDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "stateCode" CHAR(2),
    "organisationId" UUID,
    "recipient" CITEXT,
    "addressee" TEXT,
    "answer" "InvitationAnswer",
    "via" "AnswerVia",
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "note" TEXT,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvitationLetter" (
    "id" UUID NOT NULL,
    "invitationId" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "mailId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InvitationLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "background" TEXT,
    "highlights" TEXT,
    "assessment" TEXT,
    "comments" TEXT,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" UUID NOT NULL,

    CONSTRAINT "NoteVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgendaItem_meetingId_idx" ON "AgendaItem"("meetingId");

-- CreateIndex
CREATE INDEX "AgendaSpeaker_itemId_idx" ON "AgendaSpeaker"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingDocument_documentId_key" ON "MeetingDocument"("documentId");

-- CreateIndex
CREATE INDEX "MeetingDocument_meetingId_idx" ON "MeetingDocument"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_meetingId_stateCode_key" ON "Invitation"("meetingId", "stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_meetingId_organisationId_key" ON "Invitation"("meetingId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "InvitationLetter_mailId_key" ON "InvitationLetter"("mailId");

-- CreateIndex
CREATE UNIQUE INDEX "InvitationLetter_invitationId_occasion_key" ON "InvitationLetter"("invitationId", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "NoteVersion_meetingId_version_key" ON "NoteVersion"("meetingId", "version");

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaSpeaker" ADD CONSTRAINT "AgendaSpeaker_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingDocument" ADD CONSTRAINT "MeetingDocument_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingDocument" ADD CONSTRAINT "MeetingDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvitationLetter" ADD CONSTRAINT "InvitationLetter_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------- What must hold

ALTER TABLE "Meeting"
  ADD CONSTRAINT "Meeting_is_known_by_day_or_month" CHECK ("precision" IN ('day', 'month')),
  ADD CONSTRAINT "Meeting_holds_somebody" CHECK ("capacity" > 0),
  ADD CONSTRAINT "Meeting_is_answered_before_it_ends" CHECK ("answerBy" <= "endsOn"),
  ADD CONSTRAINT "Meeting_is_cancelled_for_a_reason" CHECK (("cancelledAt" IS NULL) = ("cancelledReason" IS NULL) AND btrim("cancelledReason") <> '');
ALTER TABLE "AgendaItem"
  ADD CONSTRAINT "AgendaItem_has_a_title" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "AgendaItem_has_times" CHECK ("startsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "endsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ADD CONSTRAINT "AgendaItem_ends_after_it_starts" CHECK ("endsAt" IS NULL OR ("startsAt" IS NOT NULL AND "endsAt" > "startsAt"));
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_is_to_one" CHECK (num_nonnulls("stateCode", "organisationId") = 1),
  ADD CONSTRAINT "Invitation_is_answered_whole" CHECK (num_nonnulls("answer", "via", "answeredAt") IN (0, 3));
CREATE UNIQUE INDEX "Participant_one_head" ON "Participant" ("delegationId") WHERE "head" AND "withdrawnAt" IS NULL;

-- ---------------------------------------------------------------- The audit trail

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
    WHEN 'Nomination' THEN ARRAY['note']
    WHEN 'Document' THEN ARRAY['name']
    WHEN 'BouncedAddress' THEN ARRAY['address']
    WHEN 'ErasureRequest' THEN ARRAY['reason']
    ELSE ARRAY[]::text[] END $$;

-- As before, with invitations among the rows beside the person's own.
CREATE OR REPLACE FUNCTION portal_erase_values(person uuid, others text[], words text[]) RETURNS integer
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
      OR (e."subject" IN ('Proposal', 'Nomination', 'Document', 'BouncedAddress', 'Invitation') AND e."subjectId" = ANY (others))
      OR EXISTS (SELECT FROM unnest(words) AS w("word"), jsonb_path_query(v."changes", '$.**') AS said
        WHERE jsonb_typeof(said) = 'string' AND position(lower(w."word") IN lower(said #>> '{}')) > 0));
    GET DIAGNOSTICS removed = ROW_COUNT;
    PERFORM set_config('portal.erasing', '', true);
    RETURN removed;
  END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['AgendaItem', 'AgendaSpeaker', 'MeetingDocument', 'Invitation', 'InvitationLetter', 'NoteVersion']
  LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION portal_audit()', name);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- Who may write what

-- Whether the actor may answer an invitation for whom it was sent to, until the day it can be answered by.
CREATE FUNCTION portal_may_answer(meeting uuid, code char(2), organisation uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT portal_runs_meetings() OR (
      EXISTS (SELECT FROM "Invitation" i JOIN "Meeting" m ON m."id" = i."meetingId"
        WHERE i."meetingId" = meeting AND (i."stateCode" = code OR i."organisationId" = organisation)
          AND m."cancelledAt" IS NULL AND coalesce(m."answerBy", m."endsOn") >= portal_today())
      AND (portal_may_edit_state(code) OR EXISTS (SELECT FROM "Account" a
        WHERE a."id"::text = portal_actor() AND a."role" = 'partner' AND a."disabledAt" IS NULL AND a."organisationId" = organisation)))
  $$;
CREATE FUNCTION portal_may_answer_delegation(delegation uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Delegation" WHERE "id" = delegation AND portal_may_answer("meetingId", "stateCode", "organisationId")) $$;

CREATE FUNCTION portal_guard_invitation() RETURNS trigger LANGUAGE plpgsql
  AS $$
  DECLARE theirs text[] := ARRAY['answer', 'via', 'answeredAt', 'answeredById', 'note', 'version'];
  BEGIN
    IF current_user = 'portal_writer' AND NOT portal_runs_meetings() AND to_jsonb(OLD) - theirs IS DISTINCT FROM to_jsonb(NEW) - theirs
    THEN RAISE insufficient_privilege USING MESSAGE = 'only who runs meetings changes this'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard BEFORE UPDATE ON "Invitation" FOR EACH ROW EXECUTE FUNCTION portal_guard_invitation();

DROP POLICY inserts ON "Delegation";
DROP POLICY updates ON "Delegation";
DROP POLICY inserts ON "Participant";
DROP POLICY updates ON "Participant";
DROP POLICY inserts ON "Document";
DROP POLICY deletes ON "Document";
DROP POLICY deletes ON "OutboxMail";
DROP POLICY inserts ON "BouncedAddress";
DROP POLICY deletes ON "BouncedAddress";
DO $$
DECLARE
  rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
    ('Delegation',       'INSERT', 'portal_may_answer("meetingId", "stateCode", "organisationId")'),
    ('Delegation',       'UPDATE', 'portal_may_answer("meetingId", "stateCode", "organisationId")'),
    ('Participant',      'INSERT', 'portal_may_answer_delegation("delegationId")'),
    ('Participant',      'UPDATE', 'portal_may_answer_delegation("delegationId")'),
    ('Document',         'INSERT', '(portal_runs_directory() OR portal_runs_meetings()) AND "uploadedById"::text = portal_actor()'),
    ('Document',         'DELETE', 'portal_runs_directory() OR portal_runs_meetings()'),
    ('OutboxMail',       'DELETE', 'portal_runs_directory() OR portal_runs_meetings()'),
    ('BouncedAddress',   'INSERT', 'portal_runs_directory() OR portal_runs_meetings()'),
    ('BouncedAddress',   'DELETE', 'portal_runs_directory() OR portal_runs_meetings()'),
    ('MeetingOrganiser', 'DELETE', 'portal_runs_meetings()'),
    ('AgendaItem',       'INSERT', 'portal_runs_meetings()'),
    ('AgendaItem',       'UPDATE', 'portal_runs_meetings()'),
    ('AgendaItem',       'DELETE', 'portal_runs_meetings()'),
    ('AgendaSpeaker',    'INSERT', 'portal_runs_meetings()'),
    ('AgendaSpeaker',    'UPDATE', 'portal_runs_meetings()'),
    ('AgendaSpeaker',    'DELETE', 'portal_runs_meetings()'),
    ('MeetingDocument',  'INSERT', 'portal_runs_meetings()'),
    ('MeetingDocument',  'UPDATE', 'portal_runs_meetings()'),
    ('MeetingDocument',  'DELETE', 'portal_runs_meetings()'),
    ('Invitation',       'INSERT', 'portal_runs_meetings()'),
    ('Invitation',       'UPDATE', 'portal_may_answer("meetingId", "stateCode", "organisationId")'),
    ('InvitationLetter', 'INSERT', 'portal_runs_meetings()'),
    ('NoteVersion',      'INSERT', 'portal_runs_meetings() AND "savedById"::text = portal_actor()')
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
