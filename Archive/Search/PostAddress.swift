/// A web address, or part of one, without what makes no difference to where it leads: `https://`, `www.`, a slash at
/// the end, and upper case in the host.
///
/// A query for an address finds the posts that stand there, the posts with a link that has its words one after another, and
/// the post whose id stands in it: platforms give one post several addresses, and have changed their names.
public struct PostAddress: Hashable, Sendable {
  public let text: String

  public init(_ address: String) {
    var bytes = Array(address.utf8)[...]
    while let length = Self.needlessPrefix(of: bytes) { bytes = bytes.dropFirst(length) }
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let host = bytes.prefix { !"/?#".utf8.contains($0) }
    text = String(decoding: host.map(Self.lowered) + bytes.dropFirst(host.count), as: UTF8.self)
  }

  /// What to look for in links; nil for an address without a letter or digit.
  public var linkTerm: SearchTerm? {
    let tokens = TextFolder.fold(text).words
    guard !tokens.isEmpty else { return nil }
    return SearchTerm(tokens: tokens, mode: tokens.count > 1 ? .phrase(slop: nil) : .exact, field: .link)
  }

  /// Parts of the address, after the host, that can be a post's id on its platform.
  public var ids: [String] {
    let parts = text.utf8.split { "/?&=#".utf8.contains($0) }.dropFirst()
    return parts.filter { $0.count >= Self.shortestID }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Shorter ones are page numbers and words. The ids of posts that addresses hold have 8 digits (the first years of X) or more.
  private static let shortestID = 8

  /// Bytes of a scheme or `www.` at the beginning.
  private static func needlessPrefix(of bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.prefix(4).map(lowered).elementsEqual("www.".utf8) { return 4 }
    let scheme = bytes.prefix(16).prefix { (0x61...0x7A).contains(lowered($0)) }
    return bytes.dropFirst(scheme.count).starts(with: "://".utf8) ? scheme.count + 3 : nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
