extension Schema {
  /// Questions that are asked again and again.
  static let savedSearches = [
    // Judgement: what somebody wants to ask again. `made_by` is null for what the program brings along.
    """
    CREATE TABLE saved_searches (
      name TEXT PRIMARY KEY,
      query TEXT NOT NULL,
      synonyms INTEGER NOT NULL,
      made INTEGER,
      made_by TEXT
    ) STRICT, WITHOUT ROWID
    """,
    // A request for information is valid wherever it is made: one that came as an answer to a post is easily missed.
    """
    INSERT INTO saved_searches (name, query, synonyms) VALUES ('missed requests',
      'is:received ("freedom of information" OR foi OR foia OR "subject access" OR dsar OR sar '
      || 'OR "environmental information regulations" OR eir OR "data protection act" OR gdpr OR "right of access" '
      || 'OR "information request" OR "request for information" OR "information you hold" OR "data you hold")', 0)
    """,
  ]

  /// The same with the words that had been left out, and in chats of which nobody has said yet who is the council.
  static let missedRequests = [
    """
    UPDATE saved_searches SET query = '-is:official -is:system ("freedom of information" OR foi OR foia OR "f.o.i." '
      || 'OR "subject access" OR dsar OR sar OR "environmental information regulations" OR eir OR "data protection act" '
      || 'OR gdpr OR "right of access" OR "information request" OR "request for information" OR "information you hold" '
      || 'OR "data you hold" OR "my data" OR "my personal data")'
    WHERE name = 'missed requests' AND made_by IS NULL
    """
  ]
}
