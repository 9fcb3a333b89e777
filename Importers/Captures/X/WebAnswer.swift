import ByteFormats

/// A raw answer of X's website: the places in it where posts stand.
struct WebAnswer {
  private(set) var posts: [JSONValue] = []
  private(set) var notes = CaptureNotes()

  /// Walks the answer in its own order. Every value is visited once: what a post holds inside is the post's own matter.
  init(_ answer: JSONValue) {
    var waiting = [answer]
    while let value = waiting.popLast() {
      if let results = value["tweet_results"] ?? value["tweetResult"] ?? value["tweet_result"] {
        take(results["result"], isPromoted: value["promotedMetadata"]?.isObject == true)
      } else {
        let inner = value.isArray ? value.elements : value.fields.map(\.value)
        waiting += inner.filter { $0.isArray || $0.isObject }.reversed()
      }
    }
  }

  private mutating func take(_ result: JSONValue?, isPromoted: Bool) {
    guard let result, result.isObject else { return notes.add(.unavailable) }
    if isPromoted { return notes.add(.promoted) }
    if WebPost.isPost(result) { posts.append(result) } else { notes.add(.unavailable) }
  }
}
