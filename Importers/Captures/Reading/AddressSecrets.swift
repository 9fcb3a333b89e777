import ByteFormats

/// Parameters of addresses that give access to an account.
package enum AddressSecrets {
  /// The address without them. Other parameters stay byte for byte as they stand.
  package static func removed(from text: String) -> String {
    let bytes = Array(text.utf8)
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
