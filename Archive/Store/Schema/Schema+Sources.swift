extension Schema {
  /// Where knowledge comes from: captures beside exports, what each import calls an account, what each export covers.
  static let sources = [
    // A capture proves that a post was there, never that one was not.
    "ALTER TABLE imports ADD COLUMN capture INTEGER NOT NULL DEFAULT 0",
    // Projection: the account under which this one's posts stand, where two keys name one account. Null: its own.
    "ALTER TABLE accounts ADD COLUMN canonical INTEGER REFERENCES accounts",
    "CREATE INDEX accounts_united ON accounts (canonical) WHERE canonical IS NOT NULL",
    // Evidence: accounts are renamed, and tools know other names of them than the platform. Every name that an import told.
    """
    CREATE TABLE account_tellings (
      account INTEGER NOT NULL REFERENCES accounts,
      import INTEGER NOT NULL REFERENCES imports,
      name TEXT NOT NULL,
      handle TEXT NOT NULL,
      url TEXT NOT NULL,
      PRIMARY KEY (account, import, name, handle, url)
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT OR IGNORE INTO account_tellings (account, import, name, handle, url)
    SELECT account_names.account, imports.id, account_names.name, account_names.handle, account_names.url
    FROM account_names JOIN imports ON imports.id = coalesce(
      (SELECT min(id) FROM imports told WHERE told.account = account_names.account
         AND coalesce(told.made, told.newest, 0) = account_names.as_at),
      (SELECT min(id) FROM imports told WHERE told.account = account_names.account), (SELECT min(id) FROM imports))
    """,
    "DROP TABLE account_names",
    // Evidence: the dates within which an export would have held a post of this family, kind and form if it had stood.
    """
    CREATE TABLE spans (
      import INTEGER NOT NULL REFERENCES imports,
      account INTEGER NOT NULL REFERENCES accounts,
      family TEXT NOT NULL,
      kind TEXT NOT NULL,
      form TEXT NOT NULL,
      earliest INTEGER NOT NULL,
      latest INTEGER NOT NULL,
      PRIMARY KEY (import, account, family, kind, form)
    ) STRICT, WITHOUT ROWID
    """,
    // Where a file's posts are looked for from its end: which posts an import told of.
    "CREATE INDEX sightings_in_file ON sightings (file)",
  ]
}
