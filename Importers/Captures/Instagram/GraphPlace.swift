import ByteFormats

/// A value of the interface and where it was met.
struct GraphPlace {
  let value: JSONValue
  let record: JSONRecord
  /// The name of the post under which it stands.
  let post: String?
  var owner = OwnerHint()
  private(set) var depth = 0

  init(value: JSONValue, record: JSONRecord, post: String?) {
    (self.value, self.record, self.post) = (value, record, post)
  }

  func inside(_ value: JSONValue, post: String?, owner: OwnerHint? = nil) -> GraphPlace {
    var place = GraphPlace(value: value, record: record, post: post)
    place.owner = owner ?? self.owner
    place.depth = depth + 1
    return place
  }
}
