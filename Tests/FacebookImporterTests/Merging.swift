import Importing
import Records
import TestSupport

/// What makes two of Facebook's records one post.
struct PostFacts: Hashable {
  var seconds: Int64
  var kind: PostKind
  var text: [UInt8]
  var media: [[UInt8]]
  var ordinal = 0

  init(_ record: Record) {
    seconds = record.published.seconds
    kind = record.kind
    text = Array(record.text.utf8)
    media = record.media.compactMap { $0.name.map { Array($0.utf8) } }
  }
}

/// A little of what the archive does: equal records are one post, but at minute precision equal records stay apart; a
/// shell joins a fuller record of its second, or one that shows the same file.
func merged(_ records: [Record]) -> Set<PostFacts> {
  let whole = records.filter { $0.completeness == .whole }
  let seconds = Set(whole.filter { $0.published.precision == .second }.map(\.published.seconds))
  let shown = Set(whole.flatMap { PostFacts($0).media })
  var posts: Set<PostFacts> = []
  var ordinals: [PostFacts: Int] = [:]
  for record in records {
    var facts = PostFacts(record)
    if record.completeness == .shell {
      let isShown = !facts.media.isEmpty && facts.media.allSatisfy(shown.contains)
      if isShown || (facts.media.isEmpty && seconds.contains(facts.seconds)) { continue }
    }
    if record.published.precision != .second {
      let count = ordinals[facts, default: 0]
      ordinals[facts] = count + 1
      facts.ordinal = count
    }
    posts.insert(facts)
  }
  return posts
}
