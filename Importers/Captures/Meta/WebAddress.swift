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

/// Addresses as they may be kept.
package enum KeptAddress {
  /// The address without what gives access to an account, and out of the wrapping of Meta's own redirects. Nil for what is
  /// no address, and for the signed addresses of pictures and films, which die within days.
  package static func of(_ text: String?) -> String? { kept(text, depth: 0) }

  private static func kept(_ text: String?, depth: Int) -> String? {
    guard let text, let address = WebAddress(text), !isSigned(address) else { return nil }
    if depth < 2, isRedirect(address), let inner = address.value("u") {
      return kept(String(decoding: inner, as: UTF8.self), depth: depth + 1)
    }
    return withoutSecrets(Array(text.utf8))
  }

  private static func isSigned(_ address: WebAddress) -> Bool {
    address.isOn("fbcdn.net") || address.isOn("cdninstagram.com") || address.isOn("akamaihd.net")
      || address.isOn("fbsbx.com")
  }

  private static func isRedirect(_ address: WebAddress) -> Bool {
    ["l.facebook.com", "lm.facebook.com", "l.instagram.com", "l.threads.com", "l.threads.net"].contains {
      address.host.elementsEqual($0.utf8)
    }
  }

  /// Other parameters stay byte for byte as they stand.
  private static func withoutSecrets(_ bytes: [UInt8]) -> String {
    let body = bytes.prefix { $0 != UInt8(ascii: "#") }
    let place = body.prefix { $0 != UInt8(ascii: "?") }
    let pairs = body.dropFirst(place.count + 1).split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    let kept = pairs.filter { !isSecret($0) }
    let fragment = bytes.dropFirst(body.count)
    var result = Array(place)
    if body.count > place.count && (kept.count == pairs.count || !kept.isEmpty) {
      result += [UInt8(ascii: "?")] + kept.joined(separator: [UInt8(ascii: "&")])
    }
    if !fragment.dropFirst().split(separator: UInt8(ascii: "&")).contains(where: isSecret) { result += fragment }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isSecret(_ pair: ArraySlice<UInt8>) -> Bool {
    let name = Bytes.lowered(PercentText.decoded(Array(pair.prefix { $0 != UInt8(ascii: "=") })))
    return ["access_token", "appsecret_proof", "client_secret", "key", "sig", "signature", "token"].contains {
      name.elementsEqual($0.utf8)
    }
  }
}

/// `%2F` for `/`.
enum PercentText {
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }
}
