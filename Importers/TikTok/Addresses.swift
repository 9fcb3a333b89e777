/// What an address says of what it leads to.
enum PostAddress {
  private static let pictures = [".jpeg", ".jpg", ".png", ".webp", ".heic", ".image"]

  /// Photo posts give one address for each picture: `https://p16-…/tos-…-i-photomode-…/….jpeg?x-expires=…`.
  static func isPicture(_ address: String) -> Bool {
    let path = Array(address.utf8.prefix { $0 != UInt8(ascii: "?") })
    return pictures.contains { path.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

/// The number of a video, where an address gives it.
enum VideoNumber {
  /// `https://www.tiktokv.com/share/video/7400000000000000001/`, `https://www.tiktok.com/@a/video/7251387037834595630`
  static func inAddress(_ address: String) -> String? {
    let parts = address.utf8.prefix { $0 != UInt8(ascii: "?") }.split(separator: UInt8(ascii: "/"))
    guard let place = parts.firstIndex(where: { $0.elementsEqual("video".utf8) || $0.elementsEqual("photo".utf8) }),
      place + 1 < parts.count
    else { return nil }
    let number = Array(parts[place + 1])
    let isNumber = (8...20).contains(number.count) && number.allSatisfy { (48...57).contains($0) }
    return isNumber ? String(decoding: number, as: UTF8.self) : nil
  }
}

/// `Chat History with otto_invented:`, in English whatever the app's language.
enum ChatTitle {
  static let opening = Array("Chat History with ".utf8)

  /// The name of the other side or group. The colons after it, of which there are one or two, are no part of it.
  static func bare(_ title: String) -> String {
    var name = Array(title.utf8)[...]
    if name.starts(with: opening) { name = name.dropFirst(opening.count) }
    while let last = name.last, last == UInt8(ascii: ":") || last <= 0x20 { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }
}
