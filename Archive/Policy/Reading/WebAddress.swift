/// An address of the web in its parts, as far as a rule asks about them. Lower case throughout.
struct WebAddress: Hashable, Sendable {
  /// `http`, `https`; nil where none was written.
  let scheme: [UInt8]?
  /// Something before an `@`, which hides where a link leads.
  let hasUser: Bool
  /// Without the port.
  let host: [UInt8]
  /// From the first `/`, without query and fragment.
  let path: [UInt8]

  init?(_ written: some Sequence<UInt8>) {
    var rest = written.lowercasedBytes[...]
    scheme = WebAddress.takeScheme(from: &rest)
    let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let user = authority.lastIndex(of: UInt8(ascii: "@"))
    hasUser = user != nil
    let named = authority[(user.map { $0 + 1 } ?? authority.startIndex)...]
    host = Array(named.prefix { $0 != UInt8(ascii: ":") })
    path = Array(rest[authority.endIndex...].prefix { $0 != 0x3F && $0 != 0x23 })
    guard host.contains(UInt8(ascii: ".")), !host.contains(where: \.isSpace) else { return nil }
  }

  /// Host without `www.` and path: `facebook.com/wenlow`.
  var page: [UInt8] { Array(host.starts(with: "www.".utf8) ? host.dropFirst(4) : host[...]) + path }

  /// The host is a domain or below it.
  func isBelow(_ domain: [UInt8]) -> Bool {
    guard host.count >= domain.count, host.suffix(domain.count).elementsEqual(domain) else { return false }
    return host.count == domain.count || host[host.count - domain.count - 1] == UInt8(ascii: ".")
  }

  /// The page is one whose address begins in one of these ways, or below it.
  func isPage(beginning ways: some Collection<[UInt8]>) -> Bool {
    guard !ways.isEmpty else { return false }
    let page = page
    return ways.contains { way in
      !way.isEmpty && page.starts(with: way) && (page.count == way.count || !page[way.count].isWordByte)
    }
  }

  private static func takeScheme(from rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    let name = rest.prefix(while: \.isLetter)
    guard !name.isEmpty, rest[name.endIndex...].starts(with: "://".utf8) else { return nil }
    rest = rest[(name.endIndex + 3)...]
    return Array(name)
  }
}

extension WebAddress {
  /// A public body's own site, which holds no accounts.
  var isOfCouncils: Bool { isBelow(Array("gov.uk".utf8)) }
}
