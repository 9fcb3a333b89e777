extension Schema {
  /// By which wordings are found again (`Passages`): of each revision with words the numbers of some of its runs of words, and
  /// of its skeleton. Worked out from revisions alone, so it is filled anew whenever it is of another version.
  static let passages = [
    // A row for each bucket of numbers and each batch that was written: `PassageBatch` says what is in it. As rows of their own
    // the postings of a million posts would cost an import ten times as long.
    "CREATE TABLE passages (id INTEGER PRIMARY KEY, postings BLOB NOT NULL) STRICT",
    "CREATE TABLE skeletons (id INTEGER PRIMARY KEY, postings BLOB NOT NULL) STRICT",
    """
    CREATE TABLE passage_batches (
      id INTEGER PRIMARY KEY,
      revisions INTEGER NOT NULL
    ) STRICT
    """,
    // The version that the whole is of; 0 before it has been filled.
    "CREATE TABLE passage_index (version INTEGER NOT NULL) STRICT",
    "INSERT INTO passage_index (version) VALUES (0)",
  ]
}
