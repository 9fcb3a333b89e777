/// What a record tells of the page it belongs to.
struct PageHint {
  /// The page's number.
  var id: String?
  var name: String?
  var handle: String?

  var isEmpty: Bool { id == nil && name == nil && handle == nil }
}
