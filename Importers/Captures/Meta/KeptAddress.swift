import CaptureReading

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
    return AddressSecrets.removed(from: text)
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
}
