-- What the tables alone cannot say: invariants, the audit trail, and who may write what.

-- ---------------------------------------------------------------- Invariants

-- A range of no days is empty for the exclusion below, so the order must be strict.
ALTER TABLE "Appointment"
  ADD CONSTRAINT "Appointment_ends_after_it_starts" CHECK ("endsOn" IS NULL OR "endsOn" > "startsOn"),
  ADD CONSTRAINT "Appointment_one_primary_a_State"
    EXCLUDE USING gist ("stateCode" WITH =, daterange("startsOn", "endsOn") WITH &&) WHERE ("function" = 'primary');

CREATE UNIQUE INDEX "StateName_one_current_a_language" ON "StateName" ("stateCode", "language") WHERE "validUntil" IS NULL;
CREATE UNIQUE INDEX "StateName_once" ON "StateName" ("stateCode", "language", "name");

ALTER TABLE "Channel" ADD CONSTRAINT "Channel_says_something" CHECK (btrim("value") <> '' AND char_length("value") <= 500);
ALTER TABLE "Person" ADD CONSTRAINT "Person_has_a_name" CHECK (btrim("familyName") <> '');

ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_ends_after_it_starts" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "MeetingOrganiser" ADD CONSTRAINT "MeetingOrganiser_is_one" CHECK (num_nonnulls("stateCode", "organisationId") <= 1);
ALTER TABLE "ReportedFigure" ADD CONSTRAINT "ReportedFigure_counts" CHECK ("value" >= 0);
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_is_of_one" CHECK (num_nonnulls("stateCode", "organisationId") = 1);
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_has_a_name" CHECK (btrim("familyName") <> '');
-- One standing mark a delegation or delegate and day, however many desks press the button.
CREATE UNIQUE INDEX "Attendance_marked_once" ON "Attendance" ("delegationId", "participantId", "day") NULLS NOT DISTINCT
  WHERE "withdrawnAt" IS NULL;

ALTER TABLE "Plan"
  ADD CONSTRAINT "Plan_ends_after_it_starts" CHECK ("periodTo" >= "periodFrom"),
  ADD CONSTRAINT "Plan_periodFrom_has_precision" CHECK (("periodFrom" IS NULL) = ("periodFromPrecision" IS NULL)),
  ADD CONSTRAINT "Plan_periodTo_has_precision" CHECK (("periodTo" IS NULL) = ("periodToPrecision" IS NULL));
ALTER TABLE "PlanEvent" ADD CONSTRAINT "PlanEvent_date_has_precision" CHECK (("date" IS NULL) = ("precision" IS NULL));

ALTER TABLE "Account"
  ADD CONSTRAINT "Account_of_a_Point_of_Contact_is_a_person" CHECK (("role" = 'pointOfContact') = ("personId" IS NOT NULL)),
  ADD CONSTRAINT "Account_of_a_partner_has_an_organisation" CHECK ("role" <> 'partner' OR "organisationId" IS NOT NULL);

-- ---------------------------------------------------------------- Who acts

-- A custom setting falls back to '' after its transaction, not to null: '' is nobody.
CREATE FUNCTION portal_actor() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.actor', true), '') $$;

-- Dates are those of Vienna, where the directory is kept.
CREATE FUNCTION portal_today() RETURNS date LANGUAGE sql STABLE
  AS $$ SELECT (now() AT TIME ZONE 'Europe/Vienna')::date $$;

CREATE FUNCTION portal_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT "role"::text FROM "Account" WHERE "id"::text = portal_actor() AND "disabledAt" IS NULL $$;

CREATE FUNCTION portal_runs_meetings() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT coalesce(portal_role() IN ('coordinator', 'staff'), false) $$;

CREATE FUNCTION portal_runs_directory() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT coalesce(portal_role() = 'coordinator', false) $$;

CREATE FUNCTION portal_may_edit_state(code char(2)) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT portal_runs_directory() OR (coalesce(portal_role() = 'pointOfContact', false) AND EXISTS (
      SELECT FROM "Account" JOIN "Appointment" ON "Appointment"."personId" = "Account"."personId"
      WHERE "Account"."id"::text = portal_actor() AND "Appointment"."stateCode" = code
        AND "startsOn" <= portal_today() AND ("endsOn" IS NULL OR "endsOn" > portal_today())))
  $$;

CREATE FUNCTION portal_may_edit_appointment(appointment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM "Appointment" WHERE "id" = appointment AND portal_may_edit_state("stateCode")) $$;

CREATE FUNCTION portal_may_edit_person(person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT portal_runs_directory() OR EXISTS (
      SELECT FROM "Appointment" WHERE "personId" = person AND portal_may_edit_state("stateCode")
        AND ("endsOn" IS NULL OR "endsOn" > portal_today()))
  $$;

-- ---------------------------------------------------------------- The audit trail

-- Arguments of the trigger name columns whose values are secrets.
CREATE FUNCTION portal_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  DECLARE
    acting text := portal_actor();
    permission text := nullif(current_setting('portal.action', true), '');
    before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE jsonb_strip_nulls(to_jsonb(OLD)) END;
    after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE jsonb_strip_nulls(to_jsonb(NEW)) END;
    fields jsonb := before || after;
    changed jsonb;
    acting_name text;
    state char(2);
    person uuid := fields->>'personId';
  BEGIN
    IF acting IS NULL OR permission IS NULL THEN
      RAISE insufficient_privilege USING MESSAGE = 'a write needs an actor and an action';
    END IF;
    SELECT jsonb_object_agg(key, jsonb_build_array(before->key, after->key)) INTO changed
      FROM jsonb_object_keys(fields) AS key
      WHERE key <> ALL (coalesce(TG_ARGV, '{}')) AND before->key IS DISTINCT FROM after->key;
    IF changed IS NULL THEN RETURN NULL; END IF;

    SELECT "name" INTO acting_name FROM "Account" WHERE "id"::text = acting;
    state := CASE
      WHEN TG_TABLE_NAME = 'State' THEN fields->>'code'
      WHEN fields ? 'stateCode' THEN fields->>'stateCode'
      WHEN fields ? 'appointmentId' THEN (SELECT "stateCode" FROM "Appointment" WHERE "id" = (fields->>'appointmentId')::uuid)
      WHEN fields ? 'delegationId' THEN (SELECT "stateCode" FROM "Delegation" WHERE "id" = (fields->>'delegationId')::uuid)
      WHEN fields ? 'planId' THEN (SELECT "stateCode" FROM "Plan" WHERE "id" = (fields->>'planId')::uuid)
      WHEN TG_TABLE_NAME = 'Person' THEN
        (SELECT "stateCode" FROM "Appointment" WHERE "personId" = (fields->>'id')::uuid ORDER BY "startsOn" DESC LIMIT 1)
    END;
    IF TG_TABLE_NAME = 'Person' THEN person := fields->>'id'; END IF;
    IF fields ? 'appointmentId' THEN
      SELECT "personId" INTO person FROM "Appointment" WHERE "id" = (fields->>'appointmentId')::uuid;
    END IF;

    INSERT INTO "AuditEntry"
      ("transactionId", "actor", "actorName", "action", "operation", "subject", "subjectId", "stateCode", "personId", "changes")
    VALUES (txid_current(), acting, coalesce(acting_name, acting), permission, lower(TG_OP), TG_TABLE_NAME,
      coalesce(fields->>'id', fields->>'code', fields->>'year'), state, person, changed);
    RETURN NULL;
  END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['State', 'StateName', 'Chairmanship', 'Person', 'Appointment', 'Channel', 'Organisation',
    'Meeting', 'MeetingOrganiser', 'ReportedFigure', 'Delegation', 'Participant', 'Attendance', 'Plan', 'PlanEvent', 'Account']
  LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION portal_audit()', name);
  END LOOP;
END $$;
CREATE TRIGGER audit AFTER INSERT OR DELETE ON "Session" FOR EACH ROW EXECUTE FUNCTION portal_audit('tokenHash');

-- Binds the tables' owner too, whom no policy binds.
CREATE FUNCTION portal_audit_stands() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE insufficient_privilege USING MESSAGE = 'the audit trail cannot be changed'; END $$;
CREATE TRIGGER stands BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION portal_audit_stands();

-- ---------------------------------------------------------------- Columns that only some may change

-- A Point of Contact edits the entry, not the appointment that gives the right to.
CREATE FUNCTION portal_guard_appointment() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND NOT portal_runs_directory()
      AND (OLD."id", OLD."stateCode", OLD."personId", OLD."function", OLD."startsOn", OLD."endsOn", OLD."nominationReference", OLD."nominatedOn")
      IS DISTINCT FROM (NEW."id", NEW."stateCode", NEW."personId", NEW."function", NEW."startsOn", NEW."endsOn", NEW."nominationReference", NEW."nominatedOn")
    THEN RAISE insufficient_privilege USING MESSAGE = 'only the coordinator appoints'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard BEFORE UPDATE ON "Appointment" FOR EACH ROW EXECUTE FUNCTION portal_guard_appointment();

-- Nobody edits their own role or switches their own account on or off.
CREATE FUNCTION portal_guard_account() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF current_user = 'portal_writer' AND OLD."id"::text = portal_actor()
      AND (OLD."id", OLD."email", OLD."role", OLD."personId", OLD."organisationId", OLD."disabledAt")
      IS DISTINCT FROM (NEW."id", NEW."email", NEW."role", NEW."personId", NEW."organisationId", NEW."disabledAt")
    THEN RAISE insufficient_privilege USING MESSAGE = 'nobody changes their own role'; END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard BEFORE UPDATE ON "Account" FOR EACH ROW EXECUTE FUNCTION portal_guard_account();

-- ---------------------------------------------------------------- The writing role

-- Roles belong to the whole cluster: another database of it may have made this one.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_writer') THEN CREATE ROLE portal_writer NOLOGIN; END IF;
END $$;
GRANT portal_writer TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO portal_writer;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO portal_writer;
REVOKE ALL ON "SignInToken", "RateLimiterFlexible" FROM portal_writer;

DO $$
DECLARE
  rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
    ('State',            '',       ''),
    ('StateName',        '',       ''),
    ('Chairmanship',     '',       ''),
    ('Person',           'INSERT', 'portal_runs_directory()'),
    ('Person',           'UPDATE', 'portal_may_edit_person("id")'),
    ('Appointment',      'INSERT', 'portal_runs_directory()'),
    ('Appointment',      'UPDATE', 'portal_may_edit_state("stateCode")'),
    ('Channel',          'INSERT', 'portal_may_edit_appointment("appointmentId")'),
    ('Channel',          'UPDATE', 'portal_may_edit_appointment("appointmentId")'),
    ('Channel',          'DELETE', 'portal_may_edit_appointment("appointmentId")'),
    ('Organisation',     'INSERT', 'portal_runs_meetings()'),
    ('Organisation',     'UPDATE', 'portal_runs_meetings()'),
    ('Meeting',          'INSERT', 'portal_runs_meetings()'),
    ('Meeting',          'UPDATE', 'portal_runs_meetings()'),
    ('MeetingOrganiser', 'INSERT', 'portal_runs_meetings()'),
    ('MeetingOrganiser', 'UPDATE', 'portal_runs_meetings()'),
    ('ReportedFigure',   'INSERT', 'portal_runs_meetings()'),
    ('ReportedFigure',   'UPDATE', 'portal_runs_meetings()'),
    ('Delegation',       'INSERT', 'portal_runs_meetings()'),
    ('Delegation',       'UPDATE', 'portal_runs_meetings()'),
    ('Participant',      'INSERT', 'portal_runs_meetings()'),
    ('Participant',      'UPDATE', 'portal_runs_meetings()'),
    ('Attendance',       'INSERT', 'portal_runs_meetings()'),
    ('Attendance',       'UPDATE', 'portal_runs_meetings()'),
    ('Plan',             'INSERT', 'portal_runs_directory()'),
    ('Plan',             'UPDATE', 'portal_runs_directory()'),
    ('PlanEvent',        'INSERT', 'portal_runs_directory()'),
    ('PlanEvent',        'UPDATE', 'portal_runs_directory()'),
    ('Account',          'INSERT', 'portal_runs_directory()'),
    ('Account',          'UPDATE', 'portal_runs_directory() OR "id"::text = portal_actor()'),
    ('Session',          'INSERT', '"accountId"::text = portal_actor() AND portal_role() IS NOT NULL'),
    ('Session',          'DELETE', '"accountId"::text = portal_actor() OR portal_runs_directory()'),
    ('OutboxMail',       'INSERT', 'portal_role() IS NOT NULL'),
    ('AuditEntry',       '',       '')
  ) AS rules(name, verb, condition) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule.name);
    IF NOT EXISTS (SELECT FROM pg_policies WHERE schemaname = 'public' AND tablename = rule.name AND policyname = 'reads') THEN
      EXECUTE format('CREATE POLICY reads ON %I FOR SELECT TO portal_writer USING (true)', rule.name);
    END IF;
    CONTINUE WHEN rule.verb = '';
    EXECUTE format('GRANT %s ON %I TO portal_writer', rule.verb, rule.name);
    EXECUTE format('CREATE POLICY %I ON %I FOR %s TO portal_writer %s', lower(rule.verb) || 's', rule.name, rule.verb,
      CASE rule.verb
        WHEN 'INSERT' THEN format('WITH CHECK (%s)', rule.condition)
        WHEN 'DELETE' THEN format('USING (%s)', rule.condition)
        ELSE format('USING (%1$s) WITH CHECK (%1$s)', rule.condition)
      END);
  END LOOP;
END $$;
