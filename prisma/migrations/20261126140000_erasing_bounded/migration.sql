-- What the trail holds of an erased person goes by one function alone, as a role that nobody can become, and nothing but theirs.

-- Roles belong to the whole cluster: another database of it may have made this one.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_eraser') THEN CREATE ROLE portal_eraser NOLOGIN; END IF;
END $$;

CREATE OR REPLACE FUNCTION portal_values_stand() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF TG_OP = 'DELETE' AND current_user = 'portal_eraser' THEN RETURN OLD; END IF;
    RAISE insufficient_privilege USING MESSAGE = 'the audit trail cannot be changed';
  END $$;

GRANT USAGE ON SCHEMA public TO portal_eraser;
GRANT SELECT, DELETE ON "AuditValue" TO portal_eraser;
GRANT SELECT ON "AuditEntry" TO portal_eraser;
GRANT SELECT ("id", "givenNames", "familyName", "erasedAt") ON "Person" TO portal_eraser;
GRANT SELECT ("id", "personId", "stateCode", "nominationId") ON "Appointment" TO portal_eraser;
GRANT SELECT ("id", "personId", "email") ON "Account" TO portal_eraser;
GRANT SELECT ("id", "personId") ON "Participant" TO portal_eraser;
GRANT SELECT ("appointmentId", "value") ON "Channel" TO portal_eraser;
GRANT SELECT ("value") ON "StateChannel" TO portal_eraser;
GRANT SELECT ("id", "stateCode", "familyName") ON "Proposal" TO portal_eraser;
GRANT SELECT ("id", "name") ON "AgendaSpeaker" TO portal_eraser;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['AuditValue', 'AuditEntry', 'Person', 'Appointment', 'Account', 'Participant', 'Channel', 'StateChannel',
    'Proposal', 'AgendaSpeaker']
  LOOP
    EXECUTE format('CREATE POLICY reads_to_erase ON %I FOR SELECT TO portal_eraser USING (true)', name);
  END LOOP;
END $$;
CREATE POLICY erases ON "AuditValue" FOR DELETE TO portal_eraser USING (true);

-- Every text in the values of an entry, at any depth.
CREATE FUNCTION portal_texts(changes jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE
  AS $$ SELECT said #>> '{}' FROM jsonb_path_query(changes, '$.**') AS said WHERE jsonb_typeof(said) = 'string' $$;

-- Whether a text says a name or an address as a whole: not within a longer one. Letters are those below the general punctuation.
CREATE FUNCTION portal_says(told text, word text) RETURNS boolean LANGUAGE sql IMMUTABLE
  AS $$ SELECT position(lower(word) IN lower(told)) > 0 AND told ~* (
    CASE WHEN word LIKE '%@%' THEN '(?<![[:alnum:]\u00C0-\u1FFF._%+-])' ELSE '(?<![[:alnum:]\u00C0-\u1FFF-])' END
    || regexp_replace(word, '([].[^$*+?(){}|\\])', '\\\1', 'g')
    || CASE WHEN word LIKE '%@%' THEN '(?![[:alnum:]\u00C0-\u1FFF-]|\.[[:alnum:]])' ELSE '(?![[:alnum:]\u00C0-\u1FFF-])' END) $$;

-- Removes what the trail holds on a person who was erased before, in this transaction; the entries stand.
-- `others` are rows beside the person's own that told of them, `words` names and addresses that nobody else has. Of either only what
-- the record itself ties to that person is taken: whatever is asked, values that tell of others stay.
CREATE OR REPLACE FUNCTION portal_erase_values(person uuid, others text[], words text[]) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  DECLARE
    appointments text[] := ARRAY(SELECT "id"::text FROM "Appointment" WHERE "personId" = person);
    states text[] := ARRAY(SELECT "stateCode"::text FROM "Appointment" WHERE "personId" = person);
    mine bigint[];
    names text[];
    addresses text[];
    spellings text[];
    nominations text[];
    rows text[];
    removed integer;
  BEGIN
    IF NOT portal_runs_directory() OR NOT EXISTS (SELECT FROM "Person" WHERE "id" = person AND "erasedAt" IS NOT NULL) THEN
      RAISE insufficient_privilege USING MESSAGE = 'only the coordinator erases';
    END IF;

    mine := ARRAY(SELECT e."id" FROM "AuditEntry" e WHERE e."personId" = person
      OR (e."subject" = 'Account' AND e."subjectId" IN (SELECT "id"::text FROM "Account" WHERE "personId" = person))
      OR (e."subject" = 'Participant' AND e."subjectId" IN (SELECT "id"::text FROM "Participant" WHERE "personId" = person)));

    -- The full names that the person had, each in both orders.
    WITH said AS (
      SELECT v."changes" FROM "AuditValue" v JOIN "AuditEntry" e ON e."id" = v."entryId" WHERE e."subject" = 'Person' AND e."id" = ANY (mine)
    )
    SELECT coalesce(array_agg(w."word"), '{}') INTO names
      FROM (SELECT DISTINCT n FROM said, portal_texts(said."changes"->'givenNames') AS n) AS given("name"),
        (SELECT DISTINCT n FROM said, portal_texts(said."changes"->'familyName') AS n) AS family("name"),
        LATERAL (VALUES (given."name" || ' ' || family."name"), (family."name" || ', ' || given."name")) AS w("word")
      WHERE given."name" <> '' AND family."name" NOT IN ('', '(erased)');

    -- The addresses they were reached at, and those of invitations that were addressed to them by name.
    addresses := ARRAY(
      SELECT lower(said) FROM "AuditValue" v JOIN "AuditEntry" e ON e."id" = v."entryId", portal_texts(v."changes") AS said
        WHERE e."id" = ANY (mine) AND e."subject" IN ('Channel', 'Account', 'CheckRequest') AND said ~ '^[^@\s]+@[^@\s]+$'
      UNION SELECT lower(said) FROM "AuditValue" v JOIN "AuditEntry" e ON e."id" = v."entryId", portal_texts(v."changes"->'recipient') AS said
        WHERE e."subject" = 'Invitation' AND e."stateCode" = ANY (states) AND EXISTS (
          SELECT FROM "AuditEntry" o JOIN "AuditValue" a ON a."entryId" = o."id", portal_texts(a."changes"->'addressee') AS addressee, unnest(names) AS name
          WHERE o."subject" = 'Invitation' AND o."subjectId" = e."subjectId" AND portal_says(addressee, name)));

    -- Letters of nobody else who is still in the directory.
    nominations := ARRAY(SELECT DISTINCT a."nominationId"::text FROM "Appointment" a WHERE a."personId" = person AND NOT EXISTS (
      SELECT FROM "Appointment" o JOIN "Person" p ON p."id" = o."personId"
      WHERE o."nominationId" = a."nominationId" AND o."personId" <> person AND p."erasedAt" IS NULL));

    rows := ARRAY(SELECT o."id" FROM unnest(others) AS o("id") WHERE
      o."id" = ANY (nominations)
      OR EXISTS (SELECT FROM "AuditEntry" e WHERE e."subject" = 'Nomination' AND e."subjectId" = ANY (nominations)
        AND e."changes"->'documentId' @> to_jsonb(o."id"))
      -- Who is named in another script or order is known by the code that took the name out of the row.
      OR EXISTS (SELECT FROM "Proposal" WHERE "id"::text = o."id" AND "stateCode" = ANY (states) AND "familyName" = '(erased)')
      OR EXISTS (SELECT FROM "AgendaSpeaker" s JOIN "AuditEntry" e ON e."subject" = 'AgendaSpeaker' AND e."subjectId" = s."id"::text
        WHERE s."id"::text = o."id" AND s."name" = '(erased)' AND e."transactionId" = txid_current())
      OR EXISTS (SELECT FROM "AuditEntry" e JOIN "AuditValue" v ON v."entryId" = e."id", portal_texts(v."changes") AS said,
          unnest(names || addresses) AS word
        WHERE e."subject" IN ('Proposal', 'BouncedAddress', 'Invitation') AND e."subjectId" = o."id" AND portal_says(said, word)));
    spellings := ARRAY(SELECT said FROM "AuditEntry" e JOIN "AuditValue" v ON v."entryId" = e."id", portal_texts(v."changes"->'name') AS said
      WHERE e."subject" = 'AgendaSpeaker' AND e."subjectId" = ANY (rows) AND said <> '(erased)');

    words := ARRAY(SELECT w."word" FROM unnest(words) AS w("word") WHERE char_length(w."word") >= 3
      AND lower(w."word") IN (SELECT lower(known) FROM unnest(names || addresses || spellings) AS known)
      AND NOT EXISTS (SELECT FROM "Person" WHERE "id" <> person
        AND lower(w."word") IN (lower("givenNames" || ' ' || "familyName"), lower("familyName" || ', ' || "givenNames")))
      AND NOT EXISTS (SELECT FROM "Channel" WHERE "appointmentId"::text <> ALL (appointments) AND lower("value") = lower(w."word"))
      AND NOT EXISTS (SELECT FROM "StateChannel" WHERE lower("value") = lower(w."word"))
      AND NOT EXISTS (SELECT FROM "Account" WHERE "personId" IS DISTINCT FROM person AND lower("email"::text) = lower(w."word")));

    DELETE FROM "AuditValue" v USING "AuditEntry" e WHERE e."id" = v."entryId" AND (
      e."id" = ANY (mine)
      OR (e."subject" IN ('Proposal', 'Nomination', 'Document', 'BouncedAddress', 'Invitation', 'AgendaSpeaker') AND e."subjectId" = ANY (rows))
      OR EXISTS (SELECT FROM unnest(words) AS word, portal_texts(v."changes") AS said WHERE portal_says(said, word)));
    GET DIAGNOSTICS removed = ROW_COUNT;
    RETURN removed;
  END $$;
REVOKE ALL ON FUNCTION portal_erase_values(uuid, text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION portal_erase_values(uuid, text[], text[]) TO portal_writer;

-- Who gives a function away must belong to the role that gets it, and that role may create in the schema: for this moment only.
GRANT CREATE ON SCHEMA public TO portal_eraser;
GRANT portal_eraser TO CURRENT_USER;
ALTER FUNCTION portal_erase_values(uuid, text[], text[]) OWNER TO portal_eraser;
REVOKE portal_eraser FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM portal_eraser;
