import ByteFormats

/// A value of the interface and where it was met.
struct GraphPlace {
  let value: JSONValue
  let record: JSONRecord
  let list: GraphList
  private(set) var depth = 0

  init(value: JSONValue, record: JSONRecord, list: GraphList) {
    (self.value, self.record, self.list) = (value, record, list)
  }

  func inside(_ value: JSONValue, _ list: GraphList) -> GraphPlace {
    var place = GraphPlace(value: value, record: record, list: list)
    place.depth = depth + 1
    return place
  }
}
