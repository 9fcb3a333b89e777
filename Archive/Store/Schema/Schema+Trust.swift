extension Schema {
  /// What is done to the archive as a whole: who did it, what was taken away, and what may not be given twice.
  static let trust = [
    // Judgement: each entry seals the one before it, so that none can be changed or taken out unseen.
    """
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      act TEXT NOT NULL,
      by TEXT,
      details TEXT NOT NULL,
      previous BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
      SELECT RAISE(ABORT, 'an audit entry is never changed');
    END
    """,
    """
    CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit BEGIN
      SELECT RAISE(ABORT, 'an audit entry is never taken away');
    END
    """,
    // INSERT OR REPLACE deletes without asking the trigger above.
    """
    CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit) BEGIN
      SELECT RAISE(ABORT, 'an audit entry stands after the last one');
    END
    """,
    // Imports from before there was an audit have no entry.
    "CREATE TABLE audit_scope (first_import INTEGER NOT NULL) STRICT",
    "INSERT INTO audit_scope (first_import) SELECT coalesce(max(id), 0) + 1 FROM imports",
    // Numbers of imports that are gone: none is given again.
    """
    CREATE TABLE withdrawn_imports (
      import INTEGER PRIMARY KEY,
      replaced_by INTEGER
    ) STRICT
    """,
    // Evidence: what each import called a conversation. The first that is left names it.
    """
    CREATE TABLE conversation_titles (
      conversation INTEGER NOT NULL REFERENCES conversations,
      import INTEGER NOT NULL REFERENCES imports,
      title TEXT NOT NULL,
      PRIMARY KEY (conversation, import)
    ) STRICT, WITHOUT ROWID
    """,
    // Refs that posts had before their export was read anew by a newer importer.
    """
    CREATE TABLE former_refs (
      account INTEGER NOT NULL REFERENCES accounts,
      key TEXT NOT NULL,
      now_account INTEGER NOT NULL REFERENCES accounts,
      now_key TEXT NOT NULL,
      PRIMARY KEY (account, key)
    ) STRICT, WITHOUT ROWID
    """,
    // A row: what was taken away may still stand in free pages of the file.
    "CREATE TABLE unswept (since INTEGER NOT NULL) STRICT",
  ]
}
