/// Comments that a platform announces under its posts, against those that a capture holds. Pages of one thread overlap, and
/// stand in several files.
package struct ThreadTally {
  private var announced: [[UInt8]: Int64] = [:]
  private var found: [[UInt8]: Set<[UInt8]>] = [:]

  package init() {}

  package mutating func announce(_ count: Int64?, under post: String) {
    guard let count, count > 0 else { return }
    announced[Array(post.utf8)] = max(announced[Array(post.utf8)] ?? 0, count)
  }

  package mutating func count(_ comment: String, under post: String) {
    found[Array(post.utf8), default: []].insert(Array(comment.utf8))
  }

  /// Nil where nothing is lacking.
  ///
  /// - Parameters:
  ///   - comments: what the platform counts: "comments and replies".
  ///   - posts: what they stand under: "videos".
  package func remark(on comments: String, under posts: String) -> String? {
    let short = announced.filter { Int64(found[$0.key]?.count ?? 0) < $0.value }
    guard !short.isEmpty else { return nil }
    let total = short.values.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
    let here = short.keys.reduce(0) { $0 + (found[$1]?.count ?? 0) }
    return "announces \(total) \(comments) under \(short.count) of the \(posts), \(here) are in it"
  }
}
