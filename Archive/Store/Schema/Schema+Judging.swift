extension Schema {
  /// What the archive was checked by, what was flagged, and what people decided of it.
  static let judging = policyInUse + checking + findings + decisions

  // Judgement: whose rules the archive is checked by. The pack itself lies in the archive's folder.
  private static let policyInUse = [
    """
    CREATE TABLE policy_in_use (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL,
      digest TEXT NOT NULL,
      adopted INTEGER NOT NULL,
      adopted_by TEXT NOT NULL
    ) STRICT
    """
  ]

  // How far checks have come. `unchecked` names posts by number: it is of the projection, and the triggers that fill it
  // stand beside the one table of which every change of the projection goes through.
  private static let checking =
    [
      """
      CREATE TABLE check_runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        pack TEXT NOT NULL,
        digest TEXT NOT NULL,
        report TEXT NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE checked_rules (
        rule TEXT PRIMARY KEY,
        digest TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      // Until when an account was known when its threads were last looked at: silence is an answer only up to then.
      """
      CREATE TABLE checked_accounts (
        platform TEXT NOT NULL,
        account TEXT NOT NULL,
        until INTEGER NOT NULL,
        PRIMARY KEY (platform, account)
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE TABLE unchecked (post INTEGER PRIMARY KEY) STRICT",
      "INSERT INTO unchecked (post) SELECT id FROM posts",
    ] + notes

  private static let notes = [
    """
    CREATE TRIGGER posts_come_unchecked AFTER INSERT ON posts BEGIN
      INSERT OR IGNORE INTO unchecked (post) VALUES (NEW.id);
    END
    """,
    """
    CREATE TRIGGER posts_go_unchecked AFTER DELETE ON posts BEGIN
      DELETE FROM unchecked WHERE post = OLD.id;
    END
    """,
    // Whenever a post is worked out anew: another of its wordings may have come, with the current one as it was.
    """
    CREATE TRIGGER posts_are_projected_unchecked AFTER UPDATE OF revision ON posts BEGIN
      INSERT OR IGNORE INTO unchecked (post) VALUES (NEW.id);
    END
    """,
    """
    CREATE TRIGGER posts_change_unchecked
    AFTER UPDATE OF account, key, direction, visibility, state, conversation, parent ON posts
    WHEN (OLD.account, OLD.key, OLD.direction, OLD.visibility, OLD.state, OLD.conversation, OLD.parent)
      IS NOT (NEW.account, NEW.key, NEW.direction, NEW.visibility, NEW.state, NEW.conversation, NEW.parent) BEGIN
      INSERT OR IGNORE INTO unchecked (post) VALUES (NEW.id);
    END
    """,
    """
    CREATE TRIGGER posts_are_renumbered_unchecked AFTER UPDATE OF id ON posts WHEN OLD.id <> NEW.id BEGIN
      DELETE FROM unchecked WHERE post = OLD.id;
      INSERT OR IGNORE INTO unchecked (post) VALUES (NEW.id);
    END
    """,
    """
    CREATE TRIGGER accounts_are_renamed_unchecked AFTER UPDATE OF name, handle ON accounts
    WHEN (OLD.name, OLD.handle) IS NOT (NEW.name, NEW.handle) BEGIN
      INSERT OR IGNORE INTO unchecked (post) SELECT id FROM posts WHERE account = NEW.id;
    END
    """,
  ]

  // Judgement: what rules flagged. Not a word of the post stands here: the evidence is cut out of the kept wording when
  // it is shown, so that what is withdrawn or erased leaves nothing behind. Posts are named by ref, never by number.
  private static let findings = [
    """
    CREATE TABLE findings (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      platform TEXT NOT NULL,
      account TEXT NOT NULL,
      key TEXT NOT NULL,
      wording BLOB NOT NULL,
      acted INTEGER NOT NULL,
      is_dated INTEGER NOT NULL,
      rule TEXT NOT NULL,
      field TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      evidence BLOB,
      severity TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
      why TEXT NOT NULL,
      clauses TEXT NOT NULL,
      statutes TEXT NOT NULL,
      version TEXT,
      transition INTEGER NOT NULL,
      periods TEXT NOT NULL,
      first_run INTEGER NOT NULL REFERENCES check_runs,
      last_run INTEGER NOT NULL REFERENCES check_runs,
      gone INTEGER,
      gone_run INTEGER REFERENCES check_runs,
      gone_why TEXT CHECK (gone_why IN ('post', 'rule'))
    ) STRICT
    """,
    "CREATE INDEX findings_by_time ON findings (acted, id)",
    "CREATE INDEX findings_of_rule ON findings (rule, acted, id)",
    "CREATE INDEX findings_of_post ON findings (platform, account, key)",
    """
    CREATE TABLE finding_grounds (
      ground TEXT NOT NULL,
      finding INTEGER NOT NULL REFERENCES findings,
      PRIMARY KEY (ground, finding)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX finding_grounds_of ON finding_grounds (finding)",
  ]

  private static let decisions = [
    // Every decision stays; the last one counts. `run`: the last check before it.
    """
    CREATE TABLE decisions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      finding INTEGER NOT NULL REFERENCES findings,
      verdict TEXT NOT NULL
        CHECK (verdict IN ('compliant', 'non-compliant', 'not-determinable', 'not-applicable')),
      reason TEXT NOT NULL,
      run INTEGER NOT NULL,
      given INTEGER NOT NULL,
      given_by TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX decisions_of_finding ON decisions (finding, id)",
    "CREATE INDEX decisions_by_run ON decisions (run)",
    """
    CREATE TRIGGER decisions_are_not_changed BEFORE UPDATE ON decisions BEGIN
      SELECT RAISE(ABORT, 'a decision is never changed');
    END
    """,
    """
    CREATE TRIGGER decisions_are_not_taken_away BEFORE DELETE ON decisions BEGIN
      SELECT RAISE(ABORT, 'a decision is never taken away');
    END
    """,
    // Of a post (its three names), or of a wording: a hash of the flagged words, folded.
    """
    CREATE TABLE suppressions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      rule TEXT NOT NULL,
      platform TEXT, account TEXT, key TEXT,
      evidence BLOB,
      reason TEXT NOT NULL,
      made INTEGER NOT NULL,
      made_by TEXT NOT NULL,
      ended INTEGER,
      ended_by TEXT,
      CHECK ((key IS NULL) <> (evidence IS NULL))
    ) STRICT
    """,
    """
    CREATE INDEX suppressions_of_post ON suppressions (rule, platform, account, key)
    WHERE ended IS NULL AND key IS NOT NULL
    """,
    """
    CREATE INDEX suppressions_of_wording ON suppressions (rule, evidence)
    WHERE ended IS NULL AND evidence IS NOT NULL
    """,
  ]
}
