// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all SQL but the schema. Parameters are numbered in the order in which they are put;
// columns are read in the order in which they stand.

#include "store/statement.h"

#include <assert.h>

#define PERSON_COLUMNS                                                                             \
        "p.id, p.uuid, p.name, p.language, p.role, p.larger_text,"                                 \
        " EXISTS (SELECT 1 FROM secret WHERE holder = p.uuid)"

#define GROUP_COLUMNS                                                                              \
        "g.id, g.uuid, g.kind, g.name, (SELECT count(*) FROM member WHERE group_id = g.id)"

#define RECORD_COLUMNS                                                                             \
        "kind, lesson, step, hash, response, outcome, points, try, hints, recall, due_day, time"

#define GROUP_ORDER " ORDER BY g.kind DESC, g.name COLLATE names, g.id"

// What progress follows from: recalled questions belong to another lesson and leave it alone.
#define PROGRESS_OF_FACTS                                                                          \
        "SELECT person, lesson,"                                                                   \
        " CASE WHEN visit > coalesce(finish, 0)"                                                   \
        "  THEN (SELECT step FROM fact WHERE sequence = visit) ELSE '' END,"                       \
        " started, finished, best_points, (SELECT time FROM fact WHERE sequence = touched)"        \
        " FROM (SELECT person, lesson, max(sequence) AS touched,"                                  \
        "  max(sequence) FILTER (WHERE kind = 'visit') AS visit,"                                  \
        "  max(sequence) FILTER (WHERE kind = 'finished') AS finish,"                              \
        "  count(*) FILTER (WHERE kind = 'started') AS started,"                                   \
        "  count(*) FILTER (WHERE kind = 'finished') AS finished,"                                 \
        "  coalesce(max(points) FILTER (WHERE kind = 'finished'), 0) AS best_points"               \
        "  FROM fact WHERE kind IN ('started', 'visit', 'finished') AND recall = 0"                \
        "  GROUP BY person, lesson)"

static const char *const texts[STATEMENT_COUNT] = {
        [STATEMENT_BEGIN] = "BEGIN IMMEDIATE",
        [STATEMENT_COMMIT] = "COMMIT",
        [STATEMENT_ROLLBACK] = "ROLLBACK",
        [STATEMENT_VERSION] = "PRAGMA user_version",
        [STATEMENT_APPLICATION] = "PRAGMA application_id",
        [STATEMENT_STAND] = "SELECT user_version, application_id,"
                            " (SELECT count(*) FROM sqlite_schema)"
                            " FROM pragma_user_version, pragma_application_id",
        [STATEMENT_STRANGERS] = "SELECT count(*) FROM sqlite_schema"
                                " WHERE type NOT IN ('table', 'index')",
        [STATEMENT_INTEGRITY] = "PRAGMA integrity_check(1)",
        [STATEMENT_FOREIGN_KEYS] = "SELECT count(*) FROM pragma_foreign_key_check",

        [STATEMENT_SITE] = "SELECT uuid FROM site WHERE id = 1",
        [STATEMENT_SITE_ADD] = "INSERT INTO site (id, uuid) VALUES (1, ?)",
        [STATEMENT_SETTING] = "SELECT value FROM setting WHERE key = ?",
        [STATEMENT_SETTING_SET] = "INSERT INTO setting (key, value) VALUES (?, ?)"
                                  " ON CONFLICT (key) DO UPDATE SET value = excluded.value",

        [STATEMENT_PERSON_ADD] = "INSERT INTO person"
                                 " (uuid, name, folded, language, role, larger_text)"
                                 " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        [STATEMENT_PERSON] = "SELECT " PERSON_COLUMNS " FROM person p WHERE p.id = ?",
        [STATEMENT_PERSON_NAME_SET] = "UPDATE person SET name = ?, folded = ? WHERE id = ?"
                                      " RETURNING uuid",
        [STATEMENT_PERSON_LANGUAGE_SET] = "UPDATE person SET language = ? WHERE id = ?"
                                          " RETURNING uuid",
        [STATEMENT_PERSON_ROLE_SET] = "UPDATE person SET role = ? WHERE id = ? RETURNING uuid",
        [STATEMENT_PERSON_LARGER_TEXT_SET] = "UPDATE person SET larger_text = ? WHERE id = ?"
                                             " RETURNING uuid",
        [STATEMENT_PERSON_CHANGES_ERASE] = "DELETE FROM change WHERE subject = ?",
        [STATEMENT_PERSON_SECRET_ERASE] = "DELETE FROM secret WHERE holder = ?",
        [STATEMENT_PERSON_ERASE] = "DELETE FROM person WHERE id = ?",
        [STATEMENT_ERASED_ADD] = "INSERT INTO erased (uuid, time) VALUES (?, ?)",
        [STATEMENT_ERASED] = "SELECT uuid FROM erased",
        [STATEMENT_PERSON_OF_UUID] = "SELECT id FROM person WHERE uuid = ?",
        [STATEMENT_PEOPLE] = "SELECT " PERSON_COLUMNS " FROM person p"
                             " ORDER BY p.name COLLATE names, p.id",
        [STATEMENT_PEOPLE_OF_GROUP] =
                "SELECT " PERSON_COLUMNS " FROM person p JOIN member m ON m.person = p.id"
                " WHERE m.group_id = ? ORDER BY p.name COLLATE names, p.id",
        [STATEMENT_PEOPLE_WITHOUT_GROUP] = "SELECT " PERSON_COLUMNS " FROM person p"
                                           " WHERE p.id NOT IN (SELECT person FROM member)"
                                           " ORDER BY p.name COLLATE names, p.id",
        [STATEMENT_PEOPLE_NAMED] = "SELECT " PERSON_COLUMNS " FROM person p"
                                   " WHERE p.folded = ?1 OR p.uuid = ?2 ORDER BY p.id",
        [STATEMENT_PEOPLE_COUNT] = "SELECT count(*) FROM person",
        [STATEMENT_CHANGE_ADD] = "INSERT INTO change (uuid, site, time, subject, field, value)"
                                 " VALUES (?, 1, ?, ?, ?, ?)",

        [STATEMENT_GROUP_ADD] = "INSERT INTO person_group (uuid, kind, name, folded)"
                                " VALUES (?, ?, ?, ?) RETURNING id",
        [STATEMENT_GROUP_NAME_SET] = "UPDATE person_group SET name = ?, folded = ? WHERE id = ?"
                                     " RETURNING uuid",
        [STATEMENT_GROUP_UUID] = "SELECT uuid FROM person_group WHERE id = ?",
        [STATEMENT_GROUP_REMOVE] = "DELETE FROM person_group WHERE id = ? RETURNING uuid",
        [STATEMENT_GROUPS] = "SELECT " GROUP_COLUMNS " FROM person_group g" GROUP_ORDER,
        [STATEMENT_GROUPS_OF_PERSON] = "SELECT " GROUP_COLUMNS " FROM person_group g"
                                       " WHERE g.id IN (SELECT group_id FROM member"
                                       "  WHERE person = ?)" GROUP_ORDER,
        [STATEMENT_GROUPS_NAMED] = "SELECT " GROUP_COLUMNS " FROM person_group g"
                                   " WHERE g.folded = ?1 OR g.uuid = ?2" GROUP_ORDER,
        [STATEMENT_MEMBER_ADD] = "INSERT INTO member (person, group_id) VALUES (?, ?)"
                                 " ON CONFLICT DO NOTHING RETURNING person",
        [STATEMENT_MEMBER_REMOVE] = "DELETE FROM member WHERE person = ? AND group_id = ?"
                                    " RETURNING person",

        [STATEMENT_SECRET] = "SELECT hash, failures, failed_at FROM secret WHERE holder = ?",
        [STATEMENT_SECRET_SET] = "INSERT INTO secret (holder, hash) VALUES (?, ?)"
                                 " ON CONFLICT (holder) DO UPDATE"
                                 " SET hash = excluded.hash, failures = 0, failed_at = 0",
        [STATEMENT_SECRET_TRIED] = "UPDATE secret SET failures = ?, failed_at = ?"
                                   " WHERE holder = ?",
        [STATEMENT_SECRET_CLEAR] = "DELETE FROM secret WHERE holder = ?",

        [STATEMENT_FACT_ADD] = "INSERT INTO fact (uuid, site, time, person, sitting, mode, kind,"
                               " lesson, step, hash, response, outcome, points, try, hints,"
                               " recall, due_day)"
                               " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [STATEMENT_FACT_LAST_TIME] = "SELECT time FROM fact ORDER BY sequence DESC LIMIT 1",
        [STATEMENT_FACT_COUNT] = "SELECT count(*) FROM fact",
        [STATEMENT_RECORDS] = "SELECT " RECORD_COLUMNS " FROM fact WHERE person = ?"
                              " ORDER BY sequence",
        [STATEMENT_RECORDS_TOGETHER] =
                "SELECT " RECORD_COLUMNS " FROM fact WHERE person = ? AND mode = 'pair'"
                " AND sitting IN (SELECT sitting FROM fact WHERE person = ?) ORDER BY sequence",
        [STATEMENT_PLEDGES] = "SELECT p.sequence, p.time, p.due_day, p.lesson, p.step, p.response,"
                              " (SELECT k.outcome FROM fact k WHERE k.about = p.sequence"
                              "  ORDER BY k.sequence DESC LIMIT 1)"
                              " FROM fact p WHERE p.person = ? AND p.kind = 'pledge'"
                              " ORDER BY p.sequence",
        [STATEMENT_PLEDGE_ANSWER] = "INSERT INTO fact (uuid, site, time, person, sitting, mode,"
                                    " kind, lesson, step, outcome, about)"
                                    " SELECT ?, 1, ?, person, sitting, mode, 'kept', lesson, step,"
                                    "  ?, sequence FROM fact"
                                    "  WHERE sequence = ? AND kind = 'pledge' RETURNING sequence",
        [STATEMENT_NOTE_ADD] = "INSERT INTO fact (uuid, site, time, person, sitting, mode, kind,"
                               " lesson, step, response)"
                               " VALUES (?, 1, ?, ?, '', 'alone', 'note', ?, ?, ?)",
        [STATEMENT_NOTES] = "SELECT time, lesson, step, response FROM fact"
                            " WHERE person = ? AND kind = 'note' ORDER BY sequence",

        [STATEMENT_PROGRESS_STARTED] = "INSERT INTO progress (person, lesson, started, time)"
                                       " VALUES (?, ?, 1, ?) ON CONFLICT DO UPDATE"
                                       " SET started = started + 1, time = excluded.time",
        [STATEMENT_PROGRESS_VISIT] = "INSERT INTO progress (person, lesson, time, step)"
                                     " VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                                     " SET step = excluded.step, time = excluded.time",
        [STATEMENT_PROGRESS_FINISHED] = "INSERT INTO progress"
                                        " (person, lesson, time, best_points, finished)"
                                        " VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE"
                                        " SET step = '', finished = finished + 1,"
                                        " best_points = max(best_points, excluded.best_points),"
                                        " time = excluded.time",
        [STATEMENT_PROGRESS] = "SELECT lesson, step, started, finished, best_points, time"
                               " FROM progress WHERE person = ? ORDER BY time",
        [STATEMENT_PROGRESS_FORGET] = "DELETE FROM progress",
        [STATEMENT_PROGRESS_REBUILD] = "INSERT INTO progress (person, lesson, step, started,"
                                       " finished, best_points, time) " PROGRESS_OF_FACTS,
        [STATEMENT_PROGRESS_DIFFERENCES] =
                "SELECT count(*) FROM ("
                "SELECT * FROM (" PROGRESS_OF_FACTS " EXCEPT SELECT * FROM progress)"
                " UNION ALL"
                " SELECT * FROM (SELECT * FROM progress"
                " EXCEPT " PROGRESS_OF_FACTS "))",
};

const char *statement_text(enum statement statement)
{
        assert(texts[statement]);
        return texts[statement];
}
