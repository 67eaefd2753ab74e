-- SPDX-FileCopyrightText: 2026 The Vierklang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library, schema 3: finished work can be put into the archive.
ALTER TABLE shelf ADD COLUMN archived_at TEXT;
