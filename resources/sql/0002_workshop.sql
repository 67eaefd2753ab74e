-- SPDX-FileCopyrightText: 2026 The Vierklang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The running workshop, schema 2: where the room is and what was counted so far. Counts only: one row holds the whole
-- vote in progress, so neither who nor when nor in which order can be read from it.
CREATE TABLE workshop (
    assessment_id TEXT PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
    started_at TEXT NOT NULL,
    room_size INTEGER NOT NULL CHECK (room_size >= 1),
    step TEXT NOT NULL CHECK (step IN ('welcome', 'goals', 'behaviour', 'items', 'reveal', 'targets', 'close')),
    topic TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('voting', 'revealed', 'decided')),
    round INTEGER NOT NULL CHECK (round >= 0),
    core_only INTEGER NOT NULL CHECK (core_only IN (0, 1)),
    revisiting INTEGER NOT NULL CHECK (revisiting IN (0, 1)),
    ballots_open INTEGER NOT NULL CHECK (ballots_open IN (0, 1)),
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    elapsed_seconds INTEGER NOT NULL CHECK (elapsed_seconds >= 0),
    step_seconds INTEGER NOT NULL CHECK (step_seconds >= 0),
    topic_seconds INTEGER NOT NULL CHECK (topic_seconds >= 0),
    granted_seconds INTEGER NOT NULL CHECK (granted_seconds >= 0),
    repeat_on TEXT,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1))
) STRICT;

CREATE TABLE workshop_group (
    assessment_id TEXT NOT NULL REFERENCES workshop (assessment_id) ON DELETE CASCADE,
    group_id TEXT NOT NULL,
    members INTEGER NOT NULL CHECK (members >= 1),
    PRIMARY KEY (assessment_id, group_id)
) STRICT;

CREATE TABLE workshop_vote (
    assessment_id TEXT PRIMARY KEY REFERENCES workshop (assessment_id) ON DELETE CASCADE,
    level0 INTEGER NOT NULL CHECK (level0 >= 0),
    level1 INTEGER NOT NULL CHECK (level1 >= 0),
    level2 INTEGER NOT NULL CHECK (level2 >= 0),
    level3 INTEGER NOT NULL CHECK (level3 >= 0),
    level4 INTEGER NOT NULL CHECK (level4 >= 0),
    unknown INTEGER NOT NULL CHECK (unknown >= 0),
    not_applicable INTEGER NOT NULL CHECK (not_applicable >= 0)
) STRICT;

CREATE TABLE workshop_minute (
    assessment_id TEXT NOT NULL REFERENCES workshop (assessment_id) ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    minute TEXT NOT NULL,
    owner TEXT NOT NULL,
    PRIMARY KEY (assessment_id, item_id)
) STRICT;
