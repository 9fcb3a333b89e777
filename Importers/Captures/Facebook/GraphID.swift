import ByteFormats

/// A number of the Graph API: `page_post`, `object_comment` or one number alone.
struct GraphID {
  /// Before the last `_`.
  let owner: String?
  /// After it.
  let own: String

  init?(_ text: String?) {
    guard let text else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts.allSatisfy({ Bytes.isNumber($0) }), let last = parts.last else {
      return nil
    }
    own = Bytes.text(last)
    owner = parts.count > 1 ? Bytes.text(parts[parts.count - 2]) : nil
  }
}
