// SPDX-License-Identifier: GPL-3.0-or-later
// The tables, as steps from version to version. A step that was released is never changed again.

#include "store/migration.h"

#include "base/memory.h"

static const struct migration migrations[] = {
        {1,
                // Where facts come from; 1 is this site.
                "CREATE TABLE site ("
                " id INTEGER PRIMARY KEY,"
                " uuid TEXT NOT NULL UNIQUE"
                ") STRICT;"

                "CREATE TABLE setting ("
                " key TEXT PRIMARY KEY,"
                " value TEXT NOT NULL"
                ") STRICT;"

                // Numbers are never given twice: a program that still shows an erased person must
                // not write to another. `folded`: case and look-alike letters aside, because LIKE
                // knows only ASCII.
                "CREATE TABLE person ("
                " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                " uuid TEXT NOT NULL UNIQUE,"
                " name TEXT NOT NULL,"
                " folded TEXT NOT NULL,"
                " language TEXT NOT NULL,"
                " role TEXT NOT NULL,"
                " larger_text INTEGER NOT NULL DEFAULT 0 CHECK (larger_text IN (0, 1))"
                ") STRICT;"
                "CREATE INDEX person_by_folded ON person (folded);"

                "CREATE TABLE person_group ("
                " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                " uuid TEXT NOT NULL UNIQUE,"
                " kind TEXT NOT NULL CHECK (kind IN ('household', 'class')),"
                " name TEXT NOT NULL,"
                " folded TEXT NOT NULL"
                ") STRICT;"

                "CREATE TABLE member ("
                " person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,"
                " group_id INTEGER NOT NULL REFERENCES person_group ON DELETE CASCADE,"
                " UNIQUE (person, group_id)"
                ") STRICT;"
                "CREATE INDEX member_by_group ON member (group_id);"

                // What people and groups were called and set to: the last of a field holds.
                // `subject`: a UUID.
                "CREATE TABLE change ("
                " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                " uuid TEXT NOT NULL UNIQUE,"
                " site INTEGER NOT NULL REFERENCES site,"
                " time INTEGER NOT NULL,"
                " subject TEXT NOT NULL,"
                " field TEXT NOT NULL,"
                " value TEXT NOT NULL"
                ") STRICT;"
                "CREATE INDEX change_by_subject ON change (subject);"

                // All that stays of a person who was erased, so that no other site brings them
                // back.
                "CREATE TABLE erased ("
                " uuid TEXT PRIMARY KEY,"
                " time INTEGER NOT NULL"
                ") STRICT;"

                "CREATE TABLE secret ("
                " holder TEXT PRIMARY KEY,"
                " hash TEXT NOT NULL,"
                " failures INTEGER NOT NULL DEFAULT 0,"
                " failed_at INTEGER NOT NULL DEFAULT 0"
                ") STRICT;"

                // Only ever added. `sequence` is the order at this site and holds where the clock
                // was set back.
                "CREATE TABLE fact ("
                " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                " uuid TEXT NOT NULL UNIQUE,"
                " site INTEGER NOT NULL REFERENCES site,"
                " time INTEGER NOT NULL," // milliseconds since 1970
                " person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,"
                " sitting TEXT NOT NULL,"
                " mode TEXT NOT NULL,"   // alone, pair
                " kind TEXT NOT NULL,"   // learn/record.h, and: kept, note
                " lesson TEXT NOT NULL," //
                " step TEXT,"
                " hash TEXT," // of the step as it was then
                " response TEXT,"
                " outcome TEXT,"
                " points INTEGER CHECK (points BETWEEN 0 AND 1000),"
                " try INTEGER,"
                " hints INTEGER,"
                " recall INTEGER NOT NULL DEFAULT 0 CHECK (recall IN (0, 1)),"
                " about INTEGER REFERENCES fact ON DELETE CASCADE," // kept: the pledge
                " due_day INTEGER"                                  // pledge: to be asked about
                ") STRICT;"
                "CREATE INDEX fact_by_person ON fact (person);"
                "CREATE INDEX fact_by_about ON fact (about) WHERE about IS NOT NULL;"

                // Derived from the facts, and written with them.
                "CREATE TABLE progress ("
                " person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,"
                " lesson TEXT NOT NULL,"
                " step TEXT NOT NULL DEFAULT '',"
                " started INTEGER NOT NULL DEFAULT 0,"
                " finished INTEGER NOT NULL DEFAULT 0,"
                " best_points INTEGER NOT NULL DEFAULT 0,"
                " time INTEGER NOT NULL,"
                " PRIMARY KEY (person, lesson)"
                ") STRICT, WITHOUT ROWID;"

                "PRAGMA application_id = 1112689477;"
                "PRAGMA user_version = 1;"},
        {2,
                // A class that met on a day. `class`: a UUID, so that who was there stays known
                // when the class is no more.
                "CREATE TABLE class_session ("
                " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                " uuid TEXT NOT NULL UNIQUE,"
                " site INTEGER NOT NULL REFERENCES site,"
                " time INTEGER NOT NULL,"
                " class TEXT NOT NULL,"
                " day INTEGER NOT NULL," // since 1970
                " UNIQUE (class, day)"
                ") STRICT;"

                // Only ever added: the last mark of a person in a session holds.
                "CREATE TABLE attendance ("
                " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                " uuid TEXT NOT NULL UNIQUE,"
                " site INTEGER NOT NULL REFERENCES site,"
                " time INTEGER NOT NULL,"
                " session INTEGER NOT NULL REFERENCES class_session ON DELETE CASCADE,"
                " person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,"
                " mark TEXT NOT NULL CHECK (mark IN ('present', 'absent', 'late'))"
                ") STRICT;"
                "CREATE INDEX attendance_by_session ON attendance (session, person);"
                "CREATE INDEX attendance_by_person ON attendance (person);"

                "CREATE INDEX fact_by_lesson ON fact (lesson, person);"

                // With what a trainer sees of a lesson at a glance; filled anew from the facts.
                "DROP TABLE progress;"
                "CREATE TABLE progress ("
                " person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,"
                " lesson TEXT NOT NULL,"
                " step TEXT NOT NULL,"
                " started INTEGER NOT NULL,"
                " finished INTEGER NOT NULL,"
                " best_points INTEGER NOT NULL,"
                " helped INTEGER NOT NULL CHECK (helped IN (0, 1))," // in the best finish
                " seen INTEGER NOT NULL,"   // steps, in the walk that is not finished
                " missed INTEGER NOT NULL," // questions not got the last two times
                " time INTEGER NOT NULL,"
                " PRIMARY KEY (person, lesson)"
                ") STRICT, WITHOUT ROWID;"

                "PRAGMA user_version = 2;"},
};

struct migrations migrations_all(void)
{
        return (struct migrations){migrations, ARRAY_LENGTH(migrations)};
}
