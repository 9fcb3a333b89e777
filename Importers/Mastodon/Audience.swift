import ByteFormats
import Records

/// Who could see a post, by the addresses it was sent to.
enum Audience {
  static func visibility(of item: JSONValue) -> Visibility {
    let to = addresses(item["to"])
    let copies = addresses(item["cc"])
    if to.contains(where: isEveryone) { return .public }
    if copies.contains(where: isEveryone) { return .unlisted }
    return (to + copies).contains(where: isFollowers) ? .followers : .private
  }

  /// One address may stand alone.
  private static func addresses(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    return value.isArray ? value.elements.compactMap(\.string) : value.string.map { [$0] } ?? []
  }

  private static func isEveryone(_ address: String) -> Bool {
    ["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"].contains {
      address.utf8.elementsEqual($0.utf8)
    }
  }

  private static func isFollowers(_ address: String) -> Bool { Bytes.ends(address, with: "/followers") }
}
