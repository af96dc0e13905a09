-- AlterTable
ALTER TABLE "PlanSupport" ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "CommitteeRecord" ADD COLUMN     "note" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT;

ALTER TABLE "CommitteeRecord"
  ADD CONSTRAINT "CommitteeRecord_is_withdrawn_for_a_reason" CHECK (("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL) AND btrim("withdrawnReason") <> '');
