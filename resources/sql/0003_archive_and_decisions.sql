-- SPDX-FileCopyrightText: 2026 The Vierklang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library, schema 3: finished work can be put into the archive, and a workshop knows which answers are its own
-- decisions. Before, an answer beside a vote was taken for one.
ALTER TABLE shelf ADD COLUMN archived_at TEXT;

CREATE TABLE workshop_decision (
    assessment_id TEXT NOT NULL REFERENCES workshop (assessment_id) ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    PRIMARY KEY (assessment_id, item_id)
) STRICT;
INSERT INTO workshop_decision (assessment_id, item_id)
    SELECT a.assessment_id, a.item_id FROM item_answer a
    WHERE a.answer IS NOT NULL
      AND EXISTS (SELECT 1 FROM workshop w WHERE w.assessment_id = a.assessment_id)
      AND EXISTS (SELECT 1 FROM vote_round r WHERE r.assessment_id = a.assessment_id AND r.item_id = a.item_id);
