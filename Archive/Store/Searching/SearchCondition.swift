import GRDB
import Records
import Search

/// A query as SQL: pure text goes to the index in one expression, facts to the narrow `post_facts`, and what mixes them
/// is joined by set membership, so that any query has a plan.
struct SearchCondition {
  /// The documents that a condition is asked of.
  enum Scope {
    /// Each post as it stands: the document's number is the post's.
    case current
    /// Superseded wordings: `search_text.doc`, joined to its post's facts.
    case earlier

    var document: String {
      switch self {
      case .current: "facts.id"
      case .earlier: "search_text.doc"
      }
    }
  }

  private let words: Vocabulary

  init(words: Vocabulary) { self.words = words }

  /// The part of a query that the index answers alone, where the whole query is "this text and these facts".
  func leadingText(of node: SearchNode) -> (text: SearchNode, rest: [SearchNode])? {
    if node.isText { return (node, []) }
    guard case .and(let nodes) = node else { return nil }
    let text = nodes.filter(\.isText)
    guard !text.isEmpty else { return nil }
    return (text.count == 1 ? text[0] : .and(text), nodes.filter { !$0.isText })
  }

  /// Nil where FTS5 cannot say it: nothing but what must be absent.
  func expression(_ node: SearchNode) -> FTSExpression? { FTSExpression(node, words: words) }

  /// A boolean SQL expression over `post_facts`, as `facts` (and `search_text` in the earlier scope).
  func sql(_ node: SearchNode, _ scope: Scope) -> SQL {
    if node.isText { return text(node, scope) }
    switch node {
    case .everything, .term: return SQL("1")
    case .and(let nodes): return joined(nodes.map { sql($0, scope) }, " AND ")
    case .or(let nodes): return joined(nodes.map { sql($0, scope) }, " OR ")
    case .not(let node): return "NOT (\(sql(node, scope)))"
    case .filter(let filter): return sql(filter, scope)
    }
  }

  private func text(_ node: SearchNode, _ scope: Scope) -> SQL {
    switch expression(node) {
    case .nothing: SQL("0")
    case .everything: SQL("1")
    case .match(let expression):
      "\(sql: scope.document) IN (SELECT rowid FROM search WHERE search MATCH \(expression))"
    case nil: complement(node, scope)
    }
  }

  /// Text that FTS5 cannot say by itself (it has no negation standing alone).
  private func complement(_ node: SearchNode, _ scope: Scope) -> SQL {
    switch node {
    case .everything, .filter, .term: SQL("1")
    case .not(let inner): "NOT (\(text(inner, scope)))"
    case .and(let nodes): joined(nodes.map { text($0, scope) }, " AND ")
    case .or(let nodes): joined(nodes.map { text($0, scope) }, " OR ")
    }
  }

  private func sql(_ filter: SearchFilter, _ scope: Scope) -> SQL {
    switch filter {
    case .platform(let name):
      "facts.account IN (SELECT id FROM accounts WHERE platform = \(name))"
    case .account(let tokens):
      """
      facts.account IN (SELECT coalesce(canonical, id) FROM accounts WHERE id IN (
        \(Self.accounts(named: tokens))))
      """
    case .kind(let kind): "facts.kind = \(FactWords.kinds.code(kind))"
    case .direction(let direction): "facts.direction = \(FactWords.directions.code(direction))"
    case .state(let state): "facts.state = \(FactWords.states.code(state))"
    case .reply:
      "(facts.kind IN (\(FactWords.kinds.code(.reply)), \(FactWords.kinds.code(.comment))) OR facts.is_answer = 1)"
    case .edited: "facts.edited = 1"
    case .visibility(let visibility): "facts.visibility = \(FactWords.visibilities.code(visibility))"
    case .hasMedia: "facts.has_media = 1"
    case .hasLink: "facts.has_link = 1"
    case .hasPoll: "facts.has_poll = 1"
    case .hasFinding: "facts.id IN (\(sql: FindingPosts.flagged))"
    case .published(let span): published(span)
    case .url(let address): url(address, scope)
    case .conversation(let id): conversation(id)
    }
  }

  /// Numbers of the accounts that are or were called so, as a query.
  static func accounts(named tokens: [String]) -> SQL {
    let phrase = tokens.joined(separator: " ")
    return
      """
      SELECT id FROM accounts WHERE named(name, handle, key, platform || ':' || key, \(phrase))
      UNION SELECT account FROM account_tellings WHERE named(name, handle, '', '', \(phrase))
      """
  }

  /// A post whose time is inexact is found when any part of it falls within the span.
  private func published(_ span: PublishedSpan) -> SQL {
    var conditions: [SQL] = []
    if let from = span.from { conditions.append("facts.published + facts.after >= \(from.seconds)") }
    if let until = span.until { conditions.append("facts.published - facts.before < \(until.seconds)") }
    return conditions.isEmpty ? SQL("1") : joined(conditions, " AND ")
  }

  private func url(_ address: PostAddress, _ scope: Scope) -> SQL {
    let own: SQL =
      """
      ((SELECT same_address(url, \(address.text)) FROM posts JOIN revisions ON revisions.id = posts.revision
        WHERE posts.id = facts.id) OR facts.id IN (
        SELECT id FROM posts WHERE native = 1 AND account IN (SELECT id FROM accounts) AND key IN \(address.ids)))
      """
    guard let term = address.linkTerm else { return own }
    return "(\(own) OR \(text(.term(term), scope)))"
  }

  private func conversation(_ id: Int64) -> SQL {
    """
    facts.id IN (
      WITH RECURSIVE above (id, parent, steps) AS (
        SELECT id, parent, 0 FROM posts WHERE id = \(id) AND conversation IS NULL
        UNION ALL
        SELECT up.id, up.parent, steps + 1 FROM above JOIN posts up ON up.id = above.parent WHERE steps < 10000),
      below (id) AS (
        SELECT id FROM above WHERE parent IS NULL
        UNION SELECT down.id FROM below JOIN posts down ON down.parent = below.id)
      SELECT id FROM below
      UNION SELECT mate.id FROM posts one JOIN posts mate ON mate.conversation = one.conversation WHERE one.id = \(id))
    """
  }

  private func joined(_ parts: [SQL], _ separator: String) -> SQL {
    "(\(parts.joined(separator: separator)))"
  }
}

extension SearchNode {
  /// Whether the index alone can answer it.
  var isText: Bool {
    switch self {
    case .term: true
    case .everything, .filter: false
    case .not(let node): node.isText
    case .and(let nodes), .or(let nodes): nodes.allSatisfy(\.isText)
    }
  }
}
