-- The text of a plan goes when another takes its place: whoever may edit the plan removes that file, and no other.
CREATE FUNCTION portal_may_edit_plan_text(document uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Plan" WHERE "documentId" = document AND portal_may_edit_state("stateCode")) $$;

DROP POLICY deletes ON "Document";
CREATE POLICY deletes ON "Document" FOR DELETE TO portal_writer
  USING (portal_runs_directory() OR portal_runs_meetings() OR portal_may_edit_plan_text("id"));

-- A plan that another State, or its own coordinator, put a file on keeps naming that file alone.
CREATE FUNCTION portal_guard_plan_text() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND NEW."documentId" IS NOT NULL
      AND (TG_OP = 'INSERT' OR OLD."documentId" IS DISTINCT FROM NEW."documentId")
      AND NOT EXISTS (SELECT FROM "Document" WHERE "id" = NEW."documentId" AND "uploadedById"::text = portal_actor())
    THEN RAISE insufficient_privilege USING MESSAGE = 'a plan takes a file from who hands it in'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER text BEFORE INSERT OR UPDATE ON "Plan" FOR EACH ROW EXECUTE FUNCTION portal_guard_plan_text();
