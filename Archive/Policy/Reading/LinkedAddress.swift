/// A link of an act: written in its words, or told by the platform beside them.
struct LinkedAddress: Sendable {
  let address: WebAddress
  /// Nil where only the platform told of it.
  let place: ActPlace?
  /// As written.
  let text: String
}

extension LinkedAddress {
  /// Each address once: where it stands in the words, else as the platform told it.
  static func find(in texts: [CheckedText], _ links: [String]) -> [LinkedAddress] {
    var found: [LinkedAddress] = []
    var known: Set<WebAddress> = []
    for (field, text) in texts.enumerated() {
      for bytes in text.addresses {
        guard let address = WebAddress(text.bytes[bytes]), known.insert(address).inserted else { continue }
        found.append(
          LinkedAddress(address: address, place: ActPlace(field: field, bytes: bytes), text: text.text(bytes)))
      }
    }
    for link in links {
      guard let address = WebAddress(link.utf8), known.insert(address).inserted else { continue }
      found.append(LinkedAddress(address: address, place: nil, text: link))
    }
    return found
  }
}

extension CheckedText {
  /// Where an address begins with its scheme or `www.`.
  var addresses: [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      guard startsAddress(at: place) else {
        place += 1
        continue
      }
      var end = place
      while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
      let next = end
      while end > place, Self.closing.contains(bytes[end - 1]) { end -= 1 }
      found.append(place..<end)
      place = next
    }
    return found
  }

  private static let closing = Set(".,;:!?)]}'\"".utf8)

  private func startsAddress(at place: Int) -> Bool {
    let first = bytes[place].lowercased
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w"), place == 0 || !bytes[place - 1].isWordByte else {
      return false
    }
    let start = bytes[place..<Swift.min(place + 8, bytes.count)].lazy.map(\.lowercased)
    return start.starts(with: "http://".utf8) || start.starts(with: "https://".utf8)
      || start.starts(with: "www.".utf8)
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"")
  }
}
