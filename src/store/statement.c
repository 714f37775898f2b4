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

// What happened in lessons, each fact with the walk it belongs to: a walk begins with a start or
// behind a finish. Recalled questions belong to another lesson's sitting, and to no walk.
#define TOLD(whose)                                                                                \
        "told AS (SELECT person, lesson, sequence, kind, step, outcome, points, try, hints,"       \
        "  recall, CASE recall WHEN 1 THEN sitting ELSE"                                           \
        "   count(*) FILTER (WHERE kind = 'started' AND recall = 0)"                               \
        "    OVER (PARTITION BY person, lesson ORDER BY sequence) +"                               \
        "   count(*) FILTER (WHERE kind = 'finished' AND recall = 0)"                              \
        "    OVER (PARTITION BY person, lesson ORDER BY sequence"                                  \
        "     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) END AS walk"                       \
        "  FROM fact WHERE kind IN ('started', 'visit', 'answer', 'finished')" whose ")"

// Questions that were not got, by no try, the last two times they were met.
#define MISSED                                                                                     \
        "missed AS (SELECT person, lesson, step, max(sequence) AS sequence FROM"                   \
        "  (SELECT person, lesson, step, max(sequence) AS sequence,"                               \
        "    max(outcome NOT IN ('wrong', 'dont-know')) AS got,"                                   \
        "    row_number() OVER (PARTITION BY person, lesson, step"                                 \
        "     ORDER BY max(sequence) DESC) AS back"                                                \
        "   FROM told WHERE kind = 'answer' GROUP BY person, lesson, step, walk)"                  \
        "  WHERE back <= 2 GROUP BY person, lesson, step"                                          \
        "  HAVING count(*) = 2 AND max(got) = 0)"

// What progress follows from. The best finish: by percent, then without help; its help is kept in
// the last bit of the number compared.
#define PROGRESS_OF_FACTS(whose)                                                                   \
        "WITH " TOLD(                                                                              \
                whose) ", " MISSED ","                                                             \
                       " walks AS (SELECT person, lesson, walk,"                                   \
                       "   max(sequence) FILTER (WHERE kind = 'visit') AS visit,"                  \
                       "   max(sequence) FILTER (WHERE kind = 'finished') AS finish,"              \
                       "   max(sequence) FILTER (WHERE kind <> 'answer') AS touched,"              \
                       "   count(*) FILTER (WHERE kind = 'started') AS started,"                   \
                       "   max(points) FILTER (WHERE kind = 'finished') AS points,"                \
                       "   coalesce(max(kind = 'answer' AND"                                       \
                       "    (try > 1 OR hints > 0 OR outcome <> 'right')), 0) AS helped,"          \
                       "   count(DISTINCT step) FILTER (WHERE kind = 'visit') AS seen"             \
                       "  FROM told WHERE recall = 0 GROUP BY person, lesson, walk),"              \
                       " lessons AS (SELECT person, lesson, max(visit) AS visit, max(finish) AS "  \
                       "finish,"                                                                   \
                       "   max(touched) AS touched, sum(started) AS started, count(finish) AS "    \
                       "finished,"                                                                 \
                       "   coalesce(max(points), 0) AS best_points,"                               \
                       "   coalesce(1 - max(points / 10 * 2 + 1 - helped) % 2, 0) AS helped,"      \
                       "   max(walk * 10000 + iif(finish IS NULL, min(seen, 9999), 0)) % 10000 "   \
                       "AS seen"                                                                   \
                       "  FROM walks GROUP BY person, lesson HAVING max(touched) IS NOT NULL)"     \
                       " SELECT person, lesson, iif(visit > coalesce(finish, 0),"                  \
                       "   (SELECT step FROM fact WHERE sequence = visit), ''),"                   \
                       "  started, finished, best_points, helped, seen,"                           \
                       "  (SELECT count(*) FROM missed m"                                          \
                       "   WHERE m.person = lessons.person AND m.lesson = lessons.lesson),"        \
                       "  (SELECT time FROM fact WHERE sequence = touched) FROM lessons"

// For people of one class, or of all where the value is 0.
#define OF_CLASS(person) "(?1 = 0 OR " person " IN (SELECT person FROM member WHERE group_id = ?1))"

// The mark that holds in each session.
#define MARKS                                                                                      \
        "(SELECT session, person, mark, max(sequence) AS sequence, time FROM attendance"           \
        " GROUP BY session, person)"

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

        [STATEMENT_KEY] = "SELECT hash FROM secret WHERE holder = ?",
        [STATEMENT_CERTIFICATE_ADD] = "INSERT INTO fact (uuid, site, time, person, sitting, mode,"
                                      " kind, lesson, step, response, about)"
                                      " VALUES (?, 1, ?, ?, '', 'alone', 'certificate',"
                                      "  ?, ?, ?, nullif(?, 0))",
        [STATEMENT_CERTIFICATES_OF_PERSON] = "SELECT sequence, response FROM fact"
                                             " WHERE person = ? AND kind = 'certificate'"
                                             " AND lesson = ? ORDER BY sequence DESC",
        [STATEMENT_CERTIFICATE_NUMBERED] =
                "SELECT c.sequence, c.response,"
                " (SELECT a.step FROM fact a WHERE a.about = c.sequence LIMIT 1)"
                " FROM fact c WHERE c.kind = 'certificate' AND c.step = ?",

        [STATEMENT_RECORDS_OF_LESSON] =
                "SELECT " RECORD_COLUMNS ", person, sequence FROM fact WHERE " OF_CLASS(
                        "person") " AND lesson = ?2 AND kind IN ('started', 'answer', 'finished')"
                                  " ORDER BY person, sequence",

        [STATEMENT_PROGRESS_UPDATE] = "INSERT OR REPLACE INTO progress " PROGRESS_OF_FACTS(
                " AND person = ?1 AND lesson = ?2"),
        [STATEMENT_PROGRESS] = "SELECT lesson, step, started, finished, best_points, helped, seen,"
                               " missed, time FROM progress WHERE person = ? ORDER BY time",
        [STATEMENT_PROGRESS_FORGET] = "DELETE FROM progress",
        [STATEMENT_PROGRESS_REBUILD] = "INSERT INTO progress " PROGRESS_OF_FACTS(""),
        [STATEMENT_PROGRESS_DIFFERENCES] = "WITH derived AS (" PROGRESS_OF_FACTS(
                "") ")"
                    " SELECT count(*) FROM ("
                    "SELECT * FROM (SELECT * FROM derived EXCEPT SELECT * FROM progress)"
                    " UNION ALL"
                    " SELECT * FROM (SELECT * FROM progress EXCEPT SELECT * FROM derived))",

        [STATEMENT_LEARNERS] = "SELECT " PERSON_COLUMNS ", r.lesson, r.step, r.started, r.finished,"
                               " r.best_points, r.helped, r.seen, r.missed, r.time"
                               " FROM person p LEFT JOIN progress r ON r.person = p.id"
                               " WHERE " OF_CLASS("p.id") " ORDER BY p.name COLLATE names, p.id",
        [STATEMENT_QUESTIONS_MISSED] = "WITH " TOLD(
                " AND (person, lesson) IN (SELECT person, lesson FROM progress"
                "  WHERE missed > 0 AND " OF_CLASS(
                        "person") ")") ", " MISSED
                                       " SELECT m.person, m.lesson, m.step, f.time FROM missed m"
                                       " JOIN fact f USING (sequence) ORDER BY m.person, "
                                       "m.sequence",
        // The mark before the last one of the same class was of an absence too.
        [STATEMENT_ABSENT_TWICE] =
                "SELECT person, '', '', at FROM"
                " (SELECT m.person, m.mark, s.time AS at,"
                "   lag(m.mark) OVER of_person AS before,"
                "   row_number() OVER (PARTITION BY m.person, s.class ORDER BY s.day DESC) AS back"
                "  FROM " MARKS " m JOIN class_session s ON s.id = m.session"
                "  WHERE " OF_CLASS(
                        "m.person") "   AND (?1 = 0 OR s.class = (SELECT uuid FROM person_group "
                                    "WHERE id = ?1))"
                                    "  WINDOW of_person AS (PARTITION BY m.person, s.class ORDER "
                                    "BY s.day))"
                                    " WHERE back = 1 AND mark = 'absent' AND before = 'absent'"
                                    " GROUP BY person ORDER BY person",
        [STATEMENT_PLEDGES_NOT_KEPT] =
                "SELECT person, lesson, '', time FROM"
                " (SELECT person, lesson, outcome, time, row_number()"
                "   OVER (PARTITION BY person ORDER BY sequence DESC) AS back"
                "  FROM fact WHERE kind = 'kept' AND " OF_CLASS(
                        "person") ")"
                                  " WHERE back = 1 AND outcome = 'no' ORDER BY person",
        // Nothing since ?2, nor in the class before; another of the class finished a lesson since.
        [STATEMENT_INACTIVE] =
                "WITH active AS (SELECT m.person, m.group_id, max("
                "   coalesce((SELECT time FROM fact WHERE person = m.person"
                "    ORDER BY sequence DESC LIMIT 1), 0),"
                "   coalesce((SELECT max(c.time) FROM change c JOIN person p ON p.uuid = c.subject"
                "    WHERE p.id = m.person AND c.field = 'joined' AND c.value = g.uuid), 0)) AS at"
                "  FROM member m JOIN person_group g ON g.id = m.group_id"
                "  WHERE g.kind = 'class' AND (?1 = 0 OR g.id = ?1))"
                " SELECT a.person, '', '', min(a.at) FROM active a WHERE a.at < ?2 AND EXISTS"
                "  (SELECT 1 FROM member o JOIN progress r ON r.person = o.person"
                "   WHERE o.group_id = a.group_id AND o.person <> a.person"
                "    AND r.finished > 0 AND r.time >= ?2)"
                " GROUP BY a.person ORDER BY a.person",
        [STATEMENT_ATTENDANCE] =
                "SELECT s.uuid, s.day, s.class, coalesce(g.name, ''), p.uuid, p.name,"
                " coalesce(m.mark, ''), coalesce(m.time, 0), s.time"
                " FROM class_session s LEFT JOIN person_group g ON g.uuid = s.class"
                " CROSS JOIN person p LEFT JOIN " MARKS " m"
                "  ON m.session = s.id AND m.person = p.id"
                " WHERE (?1 = 0 OR g.id = ?1) AND (m.mark IS NOT NULL OR EXISTS"
                "  (SELECT 1 FROM member WHERE group_id = g.id AND person = p.id))"
                " ORDER BY p.name COLLATE names, p.id, s.day, s.id",

        [STATEMENT_SESSION_ADD] = "INSERT INTO class_session (uuid, site, time, class, day)"
                                  " SELECT ?, 1, ?, uuid, ? FROM person_group"
                                  " WHERE id = ? AND kind = 'class' ON CONFLICT DO NOTHING",
        [STATEMENT_SESSION_OF_DAY] =
                "SELECT s.id FROM class_session s JOIN person_group g ON g.uuid = s.class"
                " WHERE g.id = ? AND s.day = ?",
        [STATEMENT_SESSIONS] = "SELECT s.id, s.uuid, s.time, s.day,"
                               " count(*) FILTER (WHERE m.mark IN ('present', 'late')),"
                               " count(*) FILTER (WHERE m.mark = 'absent')"
                               " FROM class_session s JOIN person_group g ON g.uuid = s.class"
                               " LEFT JOIN " MARKS " m ON m.session = s.id"
                               " WHERE g.id = ? GROUP BY s.id ORDER BY s.day",
        [STATEMENT_ATTENDANCE_ADD] =
                "INSERT INTO attendance (uuid, site, time, session, person, mark)"
                " SELECT ?1, 1, ?2, ?3, ?4, ?5 WHERE ?5 IS NOT"
                " (SELECT mark FROM attendance WHERE session = ?3 AND person = ?4"
                "  ORDER BY sequence DESC LIMIT 1)",
        [STATEMENT_ATTENDANCE_OF_SESSION] =
                "SELECT " PERSON_COLUMNS ", (SELECT mark FROM attendance"
                " WHERE session = s.id AND person = p.id ORDER BY sequence DESC LIMIT 1) AS mark"
                " FROM class_session s CROSS JOIN person p WHERE s.id = ? AND (mark IS NOT NULL"
                "  OR p.id IN (SELECT person FROM member JOIN person_group g ON g.id = group_id"
                "   WHERE g.uuid = s.class)) ORDER BY p.name COLLATE names, p.id",
};

const char *statement_text(enum statement statement)
{
        assert(texts[statement]);
        return texts[statement];
}
