-- Fictional activities by the thousand, to measure with: 10,000 over three years, of two sessions and two organisers each.
SET session_replication_role = replica;
CREATE TEMP TABLE codes AS SELECT "code", row_number() OVER (ORDER BY "code") - 1 AS place FROM "State";
INSERT INTO "Activity" ("id", "slug", "title", "kind", "status", "text", "states", "paragraphs", "weapons", "themes", "startsOn", "endsOn", "circle", "fictional")
SELECT gen_random_uuid(), 'fictional-activity-' || n, (ARRAY['Fictional workshop on licensing', 'Fictional course for customs officers', 'Fictional round table on the action plan',
    'Fictional exercise for first responders', 'Fictional seminar for banks'])[1 + n % 5] || ' ' || n,
  (ARRAY['workshop', 'training', 'roundTable', 'visit', 'meeting', 'peerReview'])[1 + n % 6]::"ActivityKind",
  (ARRAY['idea', 'planned', 'confirmed', 'held'])[1 + n % 4]::"ActivityStatus",
  'Fictional, to measure with: officials of the ministries, licensing officers and customs learn how dual-use goods are identified, from application to decision.',
  CASE WHEN n % 20 = 0 THEN '{}' ELSE (SELECT array_agg("code" ORDER BY "code") FROM codes WHERE place = n % 57 OR n % 3 = 0 AND place = n * 7 % 57) END,
  ARRAY[(ARRAY['op2', 'op3a', 'op3b', 'op3c', 'op3d'])[1 + n % 5]]::"Paragraph"[], ARRAY[(ARRAY['nuclear', 'chemical', 'biological', 'crossCutting'])[1 + n % 4]]::"WeaponType"[],
  ARRAY[(ARRAY['exportControls', 'borderControl', 'nationalActionPlan', 'cbrnResponse', 'financing', 'biosecurity'])[1 + n % 6]]::"Theme"[],
  current_date - 500 + n * 13 % 1095, current_date - 500 + n * 13 % 1095 + 2, (ARRAY['public', 'network', 'states', 'network'])[1 + n % 4]::"ActivityCircle", true
FROM generate_series(1, 10000) n;
INSERT INTO "ActivitySession" ("id", "activityId", "position", "startsOn", "endsOn", "precision")
SELECT gen_random_uuid(), "id", p, "startsOn" + p, "startsOn" + p, 'day' FROM "Activity", generate_series(0, 1) p WHERE "slug" LIKE 'fictional-activity-%';
INSERT INTO "ActivityOrganiser" ("id", "activityId", "part", "label", "position")
SELECT gen_random_uuid(), "id", 'organiser', 'Fictional Centre ' || p, p FROM "Activity", generate_series(0, 1) p WHERE "slug" LIKE 'fictional-activity-%';
ANALYZE;
