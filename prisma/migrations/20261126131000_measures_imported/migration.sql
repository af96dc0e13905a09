-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "planId" UUID;

-- CreateIndex
CREATE INDEX "Import_planId_idx" ON "Import"("planId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- Who may write what

-- A list of measures belongs to a plan, and to whoever may report on it; a list of the directory is the coordinator's alone.
CREATE FUNCTION portal_may_import(plan uuid) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT CASE WHEN plan IS NULL THEN portal_runs_directory() ELSE portal_may_edit_plan(plan) END $$;

DROP POLICY reads ON "Import";
DROP POLICY inserts ON "Import";
DROP POLICY updates ON "Import";
CREATE POLICY reads ON "Import" FOR SELECT TO portal_writer USING (portal_may_import("planId"));
CREATE POLICY inserts ON "Import" FOR INSERT TO portal_writer
  WITH CHECK (portal_may_import("planId") AND "createdById"::text = portal_actor());
CREATE POLICY updates ON "Import" FOR UPDATE TO portal_writer
  USING (portal_may_import("planId")) WITH CHECK (portal_may_import("planId"));

-- A list stays with the plan for which it was handed in.
CREATE FUNCTION portal_guard_import() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND OLD."planId" IS DISTINCT FROM NEW."planId"
    THEN RAISE insufficient_privilege USING MESSAGE = 'a list stays with its plan'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard BEFORE UPDATE ON "Import" FOR EACH ROW EXECUTE FUNCTION portal_guard_import();
