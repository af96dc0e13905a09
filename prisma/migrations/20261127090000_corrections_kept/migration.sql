-- What somebody put right while looking a note through, by field, as JSON; and when.
ALTER TABLE "NoteDraft" ADD COLUMN "corrections" TEXT, ADD COLUMN "correctedAt" TIMESTAMPTZ(3);

-- A delegate is put right by whoever saw how they stand.
ALTER TABLE "Participant" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- ---------------------------------------------------------------- What must hold

-- They go with the text.
ALTER TABLE "NoteDraft" ADD CONSTRAINT "NoteDraft_corrections_go_with_text" CHECK ("text" <> '' OR "corrections" IS NULL);

-- ---------------------------------------------------------------- The audit trail

-- Corrections name persons as the note does, and are kept while somebody types: the trail holds nothing of either.
DROP TRIGGER audit ON "NoteDraft";
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "NoteDraft" FOR EACH ROW
  EXECUTE FUNCTION portal_audit('text', 'fileName', 'corrections', 'correctedAt');
