import GRDB

/// The archive's tables. A migration that has shipped is never edited: the next change is a new one.
enum Schema {
  /// Marks the file as ours (`PRAGMA application_id`): "Muni".
  static let applicationID = 0x4D75_6E69

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, statements) in migrations {
      migrator.registerMigration(name) { db in for statement in statements { try db.execute(sql: statement) } }
    }
    return migrator
  }

  private static let migrations: [(name: String, statements: [String])] = [
    ("1 evidence, projection, search", version1),
    ("2 captures, names by import, spans", sources),
    ("3 audit, withdrawal, former refs", trust),
    ("4 passages of wordings", passages),
    ("5 people", people),
    ("6 saved searches", savedSearches),
    ("7 facts of posts", facts),
    ("8 findings, decisions, checks", judging),
    ("9 samples", sampling),
    ("10 facts of posts as numbers", postFacts),
    ("11 missed requests", missedRequests),
    ("12 reasons of verdicts on persons", verdictReasons),
  ]

  private static let version1 = evidence + projection + search + judgement

  // Evidence: inserted once, never changed. Only erasure and withdrawal remove.
  private static let evidence = [
    """
    CREATE TABLE exports (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      received INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE export_files (
      export INTEGER NOT NULL REFERENCES exports,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      form TEXT NOT NULL CHECK (form IN ('zip', 'tarGzip', 'folder', 'file')),
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      stored TEXT NOT NULL,
      stored_sha256 TEXT NOT NULL,
      PRIMARY KEY (export, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE accounts (
      id INTEGER PRIMARY KEY,
      platform TEXT NOT NULL,
      key TEXT NOT NULL,
      name TEXT,
      handle TEXT,
      url TEXT,
      UNIQUE (platform, key)
    ) STRICT
    """,
    // Accounts are renamed: every name that an import told, with when that was so.
    """
    CREATE TABLE account_names (
      account INTEGER NOT NULL REFERENCES accounts,
      name TEXT NOT NULL,
      handle TEXT NOT NULL,
      url TEXT NOT NULL,
      as_at INTEGER NOT NULL,
      PRIMARY KEY (account, name, handle, url, as_at)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE imports (
      id INTEGER PRIMARY KEY,
      export INTEGER NOT NULL REFERENCES exports,
      platform TEXT NOT NULL,
      account INTEGER NOT NULL REFERENCES accounts,
      summary TEXT NOT NULL,
      importer_version INTEGER NOT NULL,
      started INTEGER NOT NULL,
      made INTEGER,
      newest INTEGER,
      covers_from INTEGER,
      covers_until INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      import INTEGER NOT NULL REFERENCES imports,
      path TEXT NOT NULL,
      family TEXT,
      status TEXT NOT NULL CHECK (status IN ('read', 'ignored', 'unknown', 'damaged')),
      why TEXT,
      bytes INTEGER NOT NULL,
      sha256 BLOB,
      found INTEGER NOT NULL, new INTEGER NOT NULL, seen_again INTEGER NOT NULL,
      changed INTEGER NOT NULL, merged INTEGER NOT NULL, not_read INTEGER NOT NULL,
      CHECK (found = new + seen_again + changed + merged + not_read)
    ) STRICT
    """,
    "CREATE INDEX files_of_import ON files (import)",
    """
    CREATE TABLE issues (
      id INTEGER PRIMARY KEY,
      import INTEGER NOT NULL REFERENCES imports,
      file TEXT,
      record TEXT,
      reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX issues_of_import ON issues (import)",
    """
    CREATE TABLE authors (
      id INTEGER PRIMARY KEY,
      name TEXT,
      handle TEXT,
      native_id TEXT
    ) STRICT
    """,
    "CREATE UNIQUE INDEX authors_by_all ON authors (coalesce(native_id, ''), coalesce(handle, ''), coalesce(name, ''))",
    """
    CREATE TABLE conversations (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES accounts,
      key TEXT NOT NULL,
      title TEXT,
      UNIQUE (account, key)
    ) STRICT
    """,
    // One row for each different way in which an export told of a post. `post` belongs to the projection: it is the
    // only column that is ever updated.
    """
    CREATE TABLE revisions (
      id INTEGER PRIMARY KEY,
      post INTEGER NOT NULL,
      account INTEGER NOT NULL REFERENCES accounts,
      key TEXT NOT NULL,
      digest BLOB NOT NULL,
      wording BLOB NOT NULL,
      kind TEXT NOT NULL,
      direction TEXT NOT NULL,
      visibility TEXT NOT NULL,
      state TEXT NOT NULL,
      completeness INTEGER NOT NULL,
      author INTEGER NOT NULL REFERENCES authors,
      published INTEGER NOT NULL,
      precision TEXT NOT NULL,
      zone TEXT NOT NULL,
      doubt TEXT,
      revised INTEGER,
      edited INTEGER NOT NULL,
      text TEXT NOT NULL,
      title TEXT,
      url TEXT,
      conversation INTEGER REFERENCES conversations,
      parent TEXT,
      sequence BLOB,
      details TEXT
    ) STRICT
    """,
    "CREATE INDEX revisions_of_post ON revisions (post)",
    """
    CREATE TABLE sightings (
      revision INTEGER NOT NULL REFERENCES revisions,
      file INTEGER NOT NULL REFERENCES files DEFERRABLE INITIALLY DEFERRED,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      number INTEGER NOT NULL,
      sha256 BLOB NOT NULL,
      metrics TEXT,
      PRIMARY KEY (revision, file, start)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE media (
      revision INTEGER NOT NULL REFERENCES revisions,
      ordinal INTEGER NOT NULL,
      path TEXT,
      name TEXT,
      type TEXT NOT NULL,
      caption TEXT,
      alt_text TEXT,
      PRIMARY KEY (revision, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE media_sightings (
      revision INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES files DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (revision, ordinal, file)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  // Projection: a pure function of the evidence (and of who is the council), rebuilt for every post that an import
  // touches. `id` follows time, so that the newest posts of any result are the first rowids of the search index.
  private static let projection = [
    """
    CREATE TABLE posts (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES accounts,
      key TEXT NOT NULL,
      native INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      kind TEXT NOT NULL,
      direction TEXT NOT NULL,
      visibility TEXT NOT NULL,
      state TEXT NOT NULL,
      author INTEGER NOT NULL,
      published INTEGER NOT NULL,
      earliest INTEGER NOT NULL,
      latest INTEGER NOT NULL,
      edited INTEGER NOT NULL,
      has_media INTEGER NOT NULL,
      has_link INTEGER NOT NULL,
      has_poll INTEGER NOT NULL,
      shell INTEGER NOT NULL,
      conversation INTEGER,
      position INTEGER,
      parent_key TEXT,
      parent INTEGER
    ) STRICT
    """,
    "CREATE UNIQUE INDEX posts_by_ref ON posts (account, key)",
    "CREATE INDEX posts_in_conversation ON posts (conversation) WHERE conversation IS NOT NULL",
    "CREATE INDEX posts_answering ON posts (parent) WHERE parent IS NOT NULL",
    "CREATE INDEX posts_unjoined ON posts (parent_key) WHERE parent IS NULL AND parent_key IS NOT NULL",
    "CREATE INDEX posts_shells ON posts (account, published) WHERE shell = 1",
    """
    CREATE TABLE aliases (
      account INTEGER NOT NULL REFERENCES accounts,
      key TEXT NOT NULL,
      post INTEGER NOT NULL,
      PRIMARY KEY (account, key)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  // The folded words of each post (doc = post) and of each superseded wording (doc < 0), and the index over them.
  private static let search = [
    """
    CREATE TABLE search_text (
      doc INTEGER PRIMARY KEY,
      post INTEGER NOT NULL,
      text TEXT NOT NULL, author TEXT NOT NULL, title TEXT NOT NULL, caption TEXT NOT NULL, link TEXT NOT NULL,
      poll TEXT NOT NULL, event TEXT NOT NULL, place TEXT NOT NULL, file TEXT NOT NULL,
      tag TEXT NOT NULL, mention TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX search_text_earlier ON search_text (post) WHERE doc < 0",
    """
    CREATE VIRTUAL TABLE search USING fts5(
      text, author, title, caption, link, poll, event, place, file, tag, mention,
      content='search_text', content_rowid='doc', prefix='2 3',
      tokenize="ascii tokenchars '#*$+<=>^|~'"
    )
    """,
    "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search, row)",
    """
    CREATE TABLE words (
      word TEXT PRIMARY KEY,
      stem TEXT NOT NULL,
      posts INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX words_by_stem ON words (stem)",
  ]

  // Judgement: said by people, cannot be rebuilt from exports.
  private static let judgement = [
    """
    CREATE TABLE archive (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL,
      zone TEXT NOT NULL,
      created INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      fold_version INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE account_claims (
      platform TEXT NOT NULL,
      account TEXT NOT NULL,
      from_day TEXT,
      until_day TEXT,
      made_by TEXT,
      made INTEGER NOT NULL,
      PRIMARY KEY (platform, account)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE official_authors (
      account INTEGER NOT NULL REFERENCES accounts,
      name TEXT NOT NULL,
      PRIMARY KEY (account, name)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
