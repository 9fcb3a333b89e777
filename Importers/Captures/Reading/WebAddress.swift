import ByteFormats

/// An address on the web, cut up by bytes; nothing is decoded but what is asked for.
package struct WebAddress {
  /// Lower case, without `www.`, `m.` and the like: the site, not its dress.
  package let host: [UInt8]
  package let path: [[UInt8]]
  package let query: [(name: [UInt8], value: [UInt8])]

  /// Nil for anything that is no `http` or `https` address.
  package init?(_ text: String) {
    guard let rest = WebAddress.afterScheme(Array(text.utf8)) else { return nil }
    let body = rest.prefix { $0 != UInt8(ascii: "#") }
    let place = body.prefix { $0 != UInt8(ascii: "?") }
    let parts = place.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty else { return nil }
    host = WebAddress.bareHost(first)
    path = parts.dropFirst().filter { !$0.isEmpty }.map { Array($0) }
    query = WebAddress.parameters(body.dropFirst(place.count + 1))
  }

  /// The first parameter of this name, percent signs resolved.
  package func value(_ name: StaticString) -> [UInt8]? {
    query.first { Bytes.equal($0.name, name) }.map { PercentText.decoded($0.value) }
  }

  package func isOn(_ site: StaticString) -> Bool {
    let wanted = Array(UnsafeBufferPointer(start: site.utf8Start, count: site.utf8CodeUnitCount))
    return host.elementsEqual(wanted) || host.reversed().starts(with: ([UInt8(ascii: ".")] + wanted).reversed())
  }

  static func afterScheme(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    for scheme in ["https://", "http://"] where bytes.starts(with: scheme.utf8) { return bytes[scheme.utf8.count...] }
    return nil
  }

  static func parameters(_ bytes: ArraySlice<UInt8>) -> [(name: [UInt8], value: [UInt8])] {
    bytes.split(separator: UInt8(ascii: "&")).map { pair in
      let name = pair.prefix { $0 != UInt8(ascii: "=") }
      return (Bytes.lowered(name), Array(pair.dropFirst(name.count + 1)))
    }
  }

  private static func bareHost(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let name = Bytes.lowered(bytes.prefix { $0 != UInt8(ascii: ":") })
    for dress in ["www.", "m.", "web.", "mbasic.", "mobile.", "touch."] where name.starts(with: dress.utf8) {
      return Array(name.dropFirst(dress.utf8.count))
    }
    return name
  }
}
