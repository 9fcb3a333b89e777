/// A rule's id, or the first parts of the ids of a family: `personal-data` covers `personal-data.phone`.
struct RuleName: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  func covers(_ rule: String) -> Bool {
    let id = Array(rule.utf8)
    guard id.starts(with: bytes) else { return false }
    return id.count == bytes.count || id[bytes.count] == UInt8(ascii: ".")
  }
}
