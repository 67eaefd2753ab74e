-- SPDX-FileCopyrightText: 2026 The Vierklang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library, schema 1. One row per answer, counts per item and round: no table could hold a single vote.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    instrument_id TEXT NOT NULL,
    instrument_version TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('full', 'short')),
    title TEXT NOT NULL,
    commune_name TEXT NOT NULL,
    commune_kind TEXT,
    commune_ags TEXT,
    commune_state TEXT,
    commune_nulls TEXT NOT NULL,
    population INTEGER,
    employees INTEGER,
    conducted_on TEXT,
    facilitator TEXT NOT NULL,
    ballots INTEGER NOT NULL CHECK (ballots >= 1),
    commune_extra TEXT NOT NULL,
    goals_extra TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;

CREATE TABLE shelf (
    assessment_id TEXT PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    answered INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    type_complete INTEGER NOT NULL CHECK (type_complete IN (0, 1)),
    label TEXT NOT NULL,
    leading TEXT NOT NULL,
    second TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX shelf_changed_at ON shelf (changed_at);

CREATE TABLE assessment_tag (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (assessment_id, position)
) STRICT;

CREATE TABLE goal_points (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    goal_id TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points > 0),
    PRIMARY KEY (assessment_id, goal_id)
) STRICT;

CREATE TABLE leading_type (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    type TEXT NOT NULL CHECK (type IN ('B', 'O', 'S', 'C')),
    persons INTEGER NOT NULL CHECK (persons >= 0),
    PRIMARY KEY (assessment_id, type)
) STRICT;

CREATE TABLE behaviour_tick (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    behaviour_id TEXT NOT NULL,
    option_id TEXT NOT NULL,
    PRIMARY KEY (assessment_id, behaviour_id, option_id)
) STRICT;

CREATE TABLE item_answer (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('0', '1', '2', '3', '4', 'unknown', 'notApplicable')),
    target INTEGER CHECK (target BETWEEN 0 AND 4),
    note TEXT NOT NULL,
    evidence TEXT NOT NULL,
    parked INTEGER NOT NULL CHECK (parked IN (0, 1)),
    extra TEXT NOT NULL,
    PRIMARY KEY (assessment_id, item_id)
) STRICT;

CREATE TABLE vote_round (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    round INTEGER NOT NULL,
    level0 INTEGER NOT NULL CHECK (level0 >= 0),
    level1 INTEGER NOT NULL CHECK (level1 >= 0),
    level2 INTEGER NOT NULL CHECK (level2 >= 0),
    level3 INTEGER NOT NULL CHECK (level3 >= 0),
    level4 INTEGER NOT NULL CHECK (level4 >= 0),
    unknown INTEGER NOT NULL CHECK (unknown >= 0),
    not_applicable INTEGER NOT NULL CHECK (not_applicable >= 0),
    extra TEXT NOT NULL,
    PRIMARY KEY (assessment_id, item_id, round)
) STRICT;

CREATE TABLE target (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    scale_id TEXT NOT NULL,
    target REAL NOT NULL CHECK (target BETWEEN 0 AND 4),
    PRIMARY KEY (assessment_id, scale_id)
) STRICT;

CREATE TABLE measure (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    owner TEXT NOT NULL,
    start_on TEXT,
    due_on TEXT,
    effort TEXT,
    impact TEXT,
    training TEXT NOT NULL,
    status TEXT NOT NULL,
    extra TEXT NOT NULL,
    PRIMARY KEY (assessment_id, id)
) STRICT;
