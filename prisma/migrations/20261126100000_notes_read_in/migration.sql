-- CreateTable
CREATE TABLE "NoteDraft" (
    "id" UUID NOT NULL,
    "fileName" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "meetingId" UUID,

    CONSTRAINT "NoteDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NoteDraft_createdById_idx" ON "NoteDraft"("createdById");

-- AddForeignKey
ALTER TABLE "NoteDraft" ADD CONSTRAINT "NoteDraft_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteDraft" ADD CONSTRAINT "NoteDraft_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------- What must hold

-- A text that became a meeting is not kept beside it.
ALTER TABLE "NoteDraft" ADD CONSTRAINT "NoteDraft_is_emptied_when_used" CHECK ("meetingId" IS NULL OR "text" = '');

-- ---------------------------------------------------------------- The audit trail

-- A note names persons, and so may the name of its file: the trail holds neither.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "NoteDraft" FOR EACH ROW EXECUTE FUNCTION portal_audit('text', 'fileName');

-- ---------------------------------------------------------------- Who may write what

-- What somebody hands in is theirs alone; the coordinator empties what names somebody who is erased.
ALTER TABLE "NoteDraft" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "NoteDraft" TO portal_writer;
CREATE POLICY reads ON "NoteDraft" FOR SELECT TO portal_writer
  USING ("createdById"::text = portal_actor() OR portal_runs_directory());
CREATE POLICY inserts ON "NoteDraft" FOR INSERT TO portal_writer
  WITH CHECK (portal_runs_meetings() AND "createdById"::text = portal_actor());
CREATE POLICY updates ON "NoteDraft" FOR UPDATE TO portal_writer
  USING (portal_runs_meetings() AND ("createdById"::text = portal_actor() OR portal_runs_directory()))
  WITH CHECK ("createdById"::text = portal_actor() OR "text" = '');

-- The prose of a note may name persons who are erased later. Each saving is a version of its own, so that the trail need not repeat it.
DROP TRIGGER audit ON "NoteVersion";
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "NoteVersion" FOR EACH ROW
  EXECUTE FUNCTION portal_audit('background', 'highlights', 'assessment', 'comments');
GRANT UPDATE ("background", "highlights", "assessment", "comments") ON "NoteVersion" TO portal_writer;
CREATE POLICY updates ON "NoteVersion" FOR UPDATE TO portal_writer USING (portal_runs_directory()) WITH CHECK (portal_runs_directory());
