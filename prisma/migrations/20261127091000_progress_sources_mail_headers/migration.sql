-- Where the coordinator knows of progress from; null: the State reported it itself.
ALTER TABLE "MeasureProgress" ADD COLUMN "source" TEXT,
  ADD CONSTRAINT "MeasureProgress_source_check" CHECK ("source" <> '');

-- Each order of the weekly mail is one of its own, so that a link in an old mail stops no later one.
ALTER TABLE "PlanReader" ADD COLUMN "orderId" UUID;
UPDATE "PlanReader" SET "orderId" = gen_random_uuid() WHERE "weekly";
CREATE UNIQUE INDEX "PlanReader_orderId_key" ON "PlanReader"("orderId");
ALTER TABLE "PlanReader" ADD CONSTRAINT "PlanReader_orderId_check" CHECK ("weekly" = ("orderId" IS NOT NULL));

-- What a mail program posts to, so that no more of the kind come (RFC 8058).
ALTER TABLE "OutboxMail" ADD COLUMN "unsubscribe" TEXT;
