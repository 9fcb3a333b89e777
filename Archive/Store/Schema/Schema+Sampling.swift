extension Schema {
  /// Samples for review: what was frozen, drawn, judged and replaced. Kept apart from findings, by which no sample is
  /// chosen and no reviewer is guided.
  static let sampling = frames + draws + reviews + neverChanged

  // Judgement, and each row for good. Posts are named by ref, never by number: an import that is withdrawn leaves the frame as
  // it was drawn from.
  private static let frames = [
    """
    CREATE TABLE samples (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      year TEXT NOT NULL,
      zone TEXT NOT NULL,
      frame_hash TEXT NOT NULL,
      listing_hash TEXT NOT NULL,
      size INTEGER NOT NULL,
      limits TEXT NOT NULL,
      frozen INTEGER NOT NULL,
      frozen_by TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE sample_frames (
      sample INTEGER NOT NULL REFERENCES samples,
      platform TEXT NOT NULL,
      account TEXT NOT NULL,
      key TEXT NOT NULL,
      year INTEGER NOT NULL,
      month INTEGER NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (sample, platform, account, key)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let draws = [
    // `newest`: the newest sample when the seed was given. Frames that were frozen later knew the seed.
    """
    CREATE TABLE sample_draws (
      sample INTEGER PRIMARY KEY REFERENCES samples,
      seed TEXT NOT NULL,
      design TEXT NOT NULL,
      strata TEXT NOT NULL,
      clauses TEXT NOT NULL,
      newest INTEGER NOT NULL REFERENCES samples,
      drawn INTEGER NOT NULL,
      drawn_by TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE sample_items (
      sample INTEGER NOT NULL REFERENCES samples,
      number INTEGER NOT NULL,
      platform TEXT NOT NULL,
      account TEXT NOT NULL,
      key TEXT NOT NULL,
      stratum TEXT NOT NULL,
      PRIMARY KEY (sample, number),
      UNIQUE (sample, platform, account, key)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let reviews = [
    """
    CREATE TABLE sample_replacements (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sample INTEGER NOT NULL REFERENCES samples,
      item INTEGER NOT NULL,
      reason TEXT NOT NULL CHECK (reason IN ('not_official', 'duplicate')),
      note TEXT NOT NULL,
      replacement INTEGER,
      given INTEGER NOT NULL,
      given_by TEXT NOT NULL,
      UNIQUE (sample, item),
      FOREIGN KEY (sample, item) REFERENCES sample_items
    ) STRICT
    """,
    """
    CREATE TABLE sample_verdicts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sample INTEGER NOT NULL REFERENCES samples,
      item INTEGER NOT NULL,
      clause TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('first', 'second', 'settled')),
      verdict TEXT NOT NULL
        CHECK (verdict IN ('compliant', 'non-compliant', 'not-determinable', 'not-applicable')),
      note TEXT NOT NULL,
      given INTEGER NOT NULL,
      reviewer TEXT NOT NULL,
      FOREIGN KEY (sample, item) REFERENCES sample_items
    ) STRICT
    """,
    "CREATE INDEX sample_verdicts_of ON sample_verdicts (sample, item)",
  ]

  private static let neverChanged = [
    "samples", "sample_frames", "sample_draws", "sample_items", "sample_replacements", "sample_verdicts",
  ].flatMap { table in
    ["UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(table)_no_\(change) BEFORE \(change) ON \(table) BEGIN
        SELECT RAISE(ABORT, 'what a sample keeps is never changed');
      END
      """
    }
  }
}
