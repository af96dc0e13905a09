-- Fictional plans by the thousand, to measure with: of each State 3 plans of 4 events and 80 measures of 20 notes of progress.
SET session_replication_role = replica;
INSERT INTO "Plan" ("id", "stateCode", "sequence", "kind", "periodFrom", "periodFromPrecision", "periodTo", "periodToPrecision", "note")
SELECT gen_random_uuid(), s."code", 50 + n, 'nap1540', make_date(2005 + 6 * n, 1, 1), 'year', make_date(2010 + 6 * n, 12, 31), 'year', 'Fictional, to measure with.'
FROM "State" s, generate_series(1, 3) n;
INSERT INTO "PlanEvent" ("id", "planId", "kind", "date", "precision", "text", "place", "by")
SELECT gen_random_uuid(), p."id", (ARRAY['interest', 'drafting', 'adopted', 'reviewed'])[n]::"PlanEventKind", make_date(extract(year FROM p."periodFrom")::int - 1 + n, n, 1), 'month',
  'Fictional, to measure with.', n, false
FROM "Plan" p, generate_series(1, 4) n WHERE p."sequence" > 50;
INSERT INTO "Measure" ("id", "planId", "number", "place", "text", "paragraphs", "weapons", "bodies")
SELECT gen_random_uuid(), p."id", n::text, n, 'Fictional measure ' || n || ', to measure with: as long as such a text is as a rule, which is a line or two.',
  ARRAY[(ARRAY['op2', 'op3a', 'op3b', 'op3c', 'op3d'])[1 + n % 5]]::"Paragraph"[], ARRAY[(ARRAY['nuclear', 'chemical', 'biological', 'delivery'])[1 + n % 4]]::"WeaponType"[],
  ARRAY['Fictional ministry']
FROM "Plan" p, generate_series(1, 80) n WHERE p."sequence" > 50;
INSERT INTO "MeasureProgress" ("id", "measureId", "on", "status", "note", "recordedById")
SELECT gen_random_uuid(), m."id", make_date(2020, 1, 1) + 30 * n, (ARRAY['notStarted', 'underWay', 'done', 'continuing'])[1 + (m."place" + n) % 4]::"MeasureStatus",
  'Fictional note, to measure with.', (SELECT "id" FROM "Account" ORDER BY "id" LIMIT 1)
FROM "Measure" m, generate_series(1, 20) n;
ANALYZE;
