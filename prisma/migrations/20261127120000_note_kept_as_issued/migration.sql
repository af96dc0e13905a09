-- A note stays as it was issued, whatever becomes of the record: what was issued is kept whole.

-- Empty where a note was issued before this was kept.
ALTER TABLE "NoteIssue" ADD COLUMN "sheet" JSONB;

-- It may name persons who are erased later: the trail need not repeat it, and the coordinator takes the name out.
DROP TRIGGER audit ON "NoteIssue";
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "NoteIssue" FOR EACH ROW EXECUTE FUNCTION portal_audit('sheet');
GRANT UPDATE ("sheet") ON "NoteIssue" TO portal_writer;
CREATE POLICY updates ON "NoteIssue" FOR UPDATE TO portal_writer USING (portal_runs_directory()) WITH CHECK (portal_runs_directory());
