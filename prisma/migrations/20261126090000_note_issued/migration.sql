-- A version of a note that was issued: from then on the network reads it.

-- CreateTable
CREATE TABLE "NoteIssue" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "issuedById" UUID NOT NULL,

    CONSTRAINT "NoteIssue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "NoteIssue_meetingId_version_key" ON "NoteIssue"("meetingId", "version");

-- AddForeignKey
ALTER TABLE "NoteIssue" ADD CONSTRAINT "NoteIssue_meetingId_version_fkey" FOREIGN KEY ("meetingId", "version") REFERENCES "NoteVersion"("meetingId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteIssue" ADD CONSTRAINT "NoteIssue_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "NoteIssue" FOR EACH ROW EXECUTE FUNCTION portal_audit();

ALTER TABLE "NoteIssue" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "NoteIssue" TO portal_writer;
CREATE POLICY reads ON "NoteIssue" FOR SELECT TO portal_writer USING (true);
CREATE POLICY inserts ON "NoteIssue" FOR INSERT TO portal_writer
  WITH CHECK (portal_runs_meetings() AND "issuedById"::text = portal_actor());
