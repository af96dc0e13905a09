-- Whether a Point of Contact of the State is acting: consent is the State's own, and not even the coordinator's to give.
CREATE FUNCTION portal_speaks_for_need(need uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT coalesce(portal_role() = 'pointOfContact', false) AND portal_may_edit_need(need) $$;

CREATE FUNCTION portal_may_offer(offer uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Offer" WHERE "id" = offer AND portal_may_edit_of("stateCode", "organisationId")) $$;

DROP POLICY inserts ON "Introduction";
CREATE POLICY inserts ON "Introduction" FOR INSERT TO portal_writer
  WITH CHECK ("askedById"::text = portal_actor() AND (portal_may_offer("offerId") OR portal_speaks_for_need("needId"))
    AND ("answer" IS NULL OR portal_speaks_for_need("needId") AND "answeredById"::text = portal_actor()));

DROP POLICY updates ON "Introduction";
CREATE POLICY updates ON "Introduction" FOR UPDATE TO portal_writer
  USING (portal_speaks_for_need("needId"))
  WITH CHECK (portal_speaks_for_need("needId") AND ("answeredById" IS NULL OR "answeredById"::text = portal_actor()));

-- An answer is given to what was asked, and what was mailed stays mailed.
CREATE FUNCTION portal_guard_introduction() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND ((OLD."needId", OLD."offerId", OLD."askedById", OLD."askedAt", OLD."message")
        IS DISTINCT FROM (NEW."needId", NEW."offerId", NEW."askedById", NEW."askedAt", NEW."message")
      OR OLD."mailedAt" IS NOT NULL AND (OLD."answer", OLD."mailedAt") IS DISTINCT FROM (NEW."answer", NEW."mailedAt"))
    THEN RAISE insufficient_privilege USING MESSAGE = 'an introduction is answered as it was asked, once'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard BEFORE UPDATE ON "Introduction" FOR EACH ROW EXECUTE FUNCTION portal_guard_introduction();
