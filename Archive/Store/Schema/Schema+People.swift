extension Schema {
  /// Judgement: who a person is, which posts concern them, and which searches were made for them.
  ///
  /// Posts are named by ref, never by number: nothing here refers to evidence, which can be withdrawn.
  static let people = [
    """
    CREATE TABLE persons (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      made INTEGER NOT NULL,
      made_by TEXT NOT NULL,
      merged_into INTEGER REFERENCES persons
    ) STRICT
    """,
    "CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL",
    """
    CREATE TABLE person_facts (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES persons,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      platform TEXT,
      from_day TEXT,
      until_day TEXT,
      added INTEGER NOT NULL,
      added_by TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE UNIQUE INDEX person_facts_once ON person_facts
      (person, kind, value, coalesce(platform, ''), coalesce(from_day, ''), coalesce(until_day, ''))
    """,
    // Every verdict stays; the last one counts.
    """
    CREATE TABLE person_verdicts (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES persons,
      platform TEXT NOT NULL,
      account TEXT NOT NULL,
      key TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('yes', 'no', 'unsure')),
      given INTEGER NOT NULL,
      given_by TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX person_verdicts_of ON person_verdicts (person)",
    """
    CREATE TABLE person_searches (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person INTEGER NOT NULL REFERENCES persons,
      made INTEGER NOT NULL,
      made_by TEXT NOT NULL,
      record TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX person_searches_of ON person_searches (person)",
  ]

  static let verdictReasons = ["ALTER TABLE person_verdicts ADD COLUMN reason TEXT"]
}
