-- CreateTable
CREATE TABLE "ActivityFeed" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActivityFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ActivityFeed_accountId_key" ON "ActivityFeed"("accountId");

-- AddForeignKey
ALTER TABLE "ActivityFeed" ADD CONSTRAINT "ActivityFeed_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "ActivityFeed" FOR EACH ROW EXECUTE FUNCTION portal_audit();

-- Whoever is signed in keeps an address of their own, and nobody another's.
ALTER TABLE "ActivityFeed" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON "ActivityFeed" TO portal_writer;
CREATE POLICY reads ON "ActivityFeed" FOR SELECT TO portal_writer USING (true);
CREATE POLICY inserts ON "ActivityFeed" FOR INSERT TO portal_writer WITH CHECK ("accountId"::text = portal_actor() AND portal_role() IS NOT NULL);
CREATE POLICY deletes ON "ActivityFeed" FOR DELETE TO portal_writer USING ("accountId"::text = portal_actor());
