extension Schema {
  /// What conditions and facets asked of a post before `postFacts`: kept for archives that have not got so far.
  static let facts = [
    """
    CREATE INDEX posts_facts ON posts (
      id, account, author, kind, direction, state, visibility, published, earliest, latest, edited, has_media, has_link,
      has_poll)
    """
  ]

  /// What conditions and facets ask of a post, as small numbers in the order of time: a fifth of the room that an index over the
  /// posts' own columns took, so that it stays in the page cache, and 30,000 posts of a common word are looked up in a third of
  /// the time (1,000,000 posts). `before` and `after` are seconds from `published` to the ends of an inexact time.
  static let postFacts =
    [
      "DROP INDEX posts_facts",
      """
      CREATE TABLE post_facts (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL,
        author INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        direction INTEGER NOT NULL,
        state INTEGER NOT NULL,
        visibility INTEGER NOT NULL,
        published INTEGER NOT NULL,
        before INTEGER NOT NULL,
        after INTEGER NOT NULL,
        edited INTEGER NOT NULL,
        has_media INTEGER NOT NULL,
        has_link INTEGER NOT NULL,
        has_poll INTEGER NOT NULL,
        is_answer INTEGER NOT NULL
      ) STRICT
      """,
      "INSERT INTO post_facts SELECT \(facts(of: "posts")) FROM posts ORDER BY id",
    ] + factTriggers + commonWords

  static let factColumns = [
    "id", "account", "author", "kind", "direction", "state", "visibility", "published", "before", "after", "edited",
    "has_media", "has_link", "has_poll", "is_answer",
  ]

  /// The facts of a row of posts, in the order of `factColumns`.
  static func facts(of row: String) -> String {
    """
    \(row).id, \(row).account, \(row).author, \(FactWords.kinds.code("\(row).kind")),
      \(FactWords.directions.code("\(row).direction")), \(FactWords.states.code("\(row).state")),
      \(FactWords.visibilities.code("\(row).visibility")), \(row).published, \(row).published - \(row).earliest,
      \(row).latest - \(row).published, \(row).edited, \(row).has_media, \(row).has_link, \(row).has_poll,
      \(row).parent_key IS NOT NULL
    """
  }

  private static let factTriggers = [
    """
    CREATE TRIGGER posts_bring_facts AFTER INSERT ON posts BEGIN
      INSERT INTO post_facts SELECT \(facts(of: "NEW"));
    END
    """,
    """
    CREATE TRIGGER posts_change_facts AFTER UPDATE OF id, account, author, kind, direction, state, visibility, published, earliest,
      latest, edited, has_media, has_link, has_poll, parent_key ON posts BEGIN
      DELETE FROM post_facts WHERE id = OLD.id;
      INSERT INTO post_facts SELECT \(facts(of: "NEW"));
    END
    """,
    """
    CREATE TRIGGER posts_take_facts AFTER DELETE ON posts BEGIN
      DELETE FROM post_facts WHERE id = OLD.id;
    END
    """,
  ]

  /// What may have been meant by a word that some posts hold is a word that 20 times as many hold: few are that common.
  private static let commonWords = ["CREATE INDEX words_common ON words (posts) WHERE posts >= 20"]
}
