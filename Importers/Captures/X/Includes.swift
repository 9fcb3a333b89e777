import ByteFormats

/// What a page of API 2 holds once for all its posts.
struct Includes {
  let posts: [JSONValue]
  private let users: [[UInt8]: JSONValue]
  private let postsByID: [[UInt8]: JSONValue]
  private let mediaByKey: [[UInt8]: JSONValue]
  private let polls: [[UInt8]: JSONValue]
  private let places: [[UInt8]: JSONValue]

  init(_ value: JSONValue?) {
    posts = value?["tweets"]?.elements ?? []
    users = Includes.index(value?["users"], by: "id")
    postsByID = Includes.index(value?["tweets"], by: "id")
    mediaByKey = Includes.index(value?["media"], by: "media_key")
    polls = Includes.index(value?["polls"], by: "id")
    places = Includes.index(value?["places"], by: "id")
  }

  func user(_ id: String) -> JSONValue? { users[Array(id.utf8)] }
  func post(_ id: String) -> JSONValue? { postsByID[Array(id.utf8)] }
  func media(_ key: String) -> JSONValue? { mediaByKey[Array(key.utf8)] }
  func poll(_ id: String) -> JSONValue? { polls[Array(id.utf8)] }
  func place(_ id: String) -> JSONValue? { places[Array(id.utf8)] }

  private static func index(_ list: JSONValue?, by key: StaticString) -> [[UInt8]: JSONValue] {
    var index: [[UInt8]: JSONValue] = [:]
    for item in list?.elements ?? [] {
      if let id = item[key]?.text { index[Array(id.utf8)] = item }
    }
    return index
  }
}
