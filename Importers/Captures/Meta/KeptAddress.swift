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
