ALTER TABLE "Nomination"
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "withdrawnAt" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawnReason" TEXT;

-- A nomination recorded by mistake stays on record as withdrawn.
ALTER TABLE "Nomination"
  ADD CONSTRAINT "Nomination_withdrawn_for_a_reason" CHECK ("withdrawnAt" IS NULL OR btrim("withdrawnReason") <> '');
