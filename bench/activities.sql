-- Fictional activities to measure with, :count of them: the first hundred in 2026 to 2028, the others in the forty years before and after.
SET session_replication_role = replica;
DELETE FROM "ActivitySession";
DELETE FROM "ActivityOrganiser";
DELETE FROM "ActivityReader";
DELETE FROM "ActivityMeasure";
DELETE FROM "ActivityNeed";
DELETE FROM "Activity";
CREATE TEMPORARY TABLE made AS
SELECT gen_random_uuid() AS "id", n,
  CASE WHEN n <= 100 THEN date '2026-01-01' + (n * 10) WHEN n % 2 = 0 THEN date '1986-01-01' + (n * 7) % 14000 ELSE date '2029-06-01' + (n * 7) % 14000 END AS "on"
FROM generate_series(1, :count) n;
INSERT INTO "Activity" ("id", "slug", "title", "kind", "status", "text", "states", "paragraphs", "weapons", "themes", "startsOn", "endsOn", "city", "circle", "fictional")
SELECT "id", 'fictional-' || n, 'Fictional activity ' || n || ', to measure with: as long as such a title is as a rule',
  (ARRAY['workshop', 'roundTable', 'training', 'visit'])[1 + n % 4]::"ActivityKind", (ARRAY['idea', 'planned', 'confirmed', 'held', 'planned'])[1 + n % 5]::"ActivityStatus",
  'Fictional, to measure with: what somebody writes of an activity, in a line or two.',
  CASE WHEN n % 9 = 0 THEN '{}' ELSE ARRAY[(ARRAY['KG', 'RS', 'MN', 'TJ', 'UA', 'MD', 'GE', 'AM'])[1 + n % 8], (ARRAY['KZ', 'ME', 'UZ', 'AL'])[1 + n % 4]]::char(2)[] END,
  ARRAY[(ARRAY['op2', 'op3a', 'op3c', 'op3d'])[1 + n % 4]]::"Paragraph"[], ARRAY['nuclear']::"WeaponType"[], ARRAY['legislation']::"Theme"[],
  "on", "on" + n % 4, 'Example', (ARRAY['public', 'public', 'network', 'states', 'named'])[1 + n % 5]::"ActivityCircle", true
FROM made;
INSERT INTO "ActivitySession" ("id", "activityId", "position", "startsOn", "endsOn", "precision")
SELECT gen_random_uuid(), "id", 0, "on", "on" + n % 4, 'day' FROM made;
INSERT INTO "ActivityOrganiser" ("id", "activityId", "part", "organisationId", "label", "position")
SELECT gen_random_uuid(), m."id", 'organiser', g."id", 'Fictional organiser', 0
FROM made m JOIN (SELECT "id", row_number() OVER (ORDER BY "slug") AS place, count(*) OVER () AS all FROM "Organisation") g ON g.place = 1 + m.n % g.all;
ANALYZE;
