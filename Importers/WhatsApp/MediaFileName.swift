/// What the names that WhatsApp gives to media files tell.
enum MediaFileName {
  /// The date in `00000035-PHOTO-2022-03-27-21-41-55.jpg` (exact) or `IMG-20220323-WA0002.jpg` (not exact), if the
  /// text has one near its beginning.
  static func date(in text: ByteText) -> (month: Int, day: Int, isExact: Bool)? {
    let window = Array(text.prefix(240))
    for index in window.indices where window[index] == 0x2D {
      if let found = long(window, index + 1) ?? short(window, index + 1) { return found }
    }
    return nil
  }

  /// `2022-03-27-`
  private static func long(_ bytes: [UInt8], _ start: Int) -> (month: Int, day: Int, isExact: Bool)? {
    guard start + 10 < bytes.count, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D, bytes[start + 10] == 0x2D,
      number(bytes, start, 4) != nil, let month = number(bytes, start + 5, 2), let day = number(bytes, start + 8, 2)
    else { return nil }
    return (month, day, true)
  }

  /// `20220323-WA`
  private static func short(_ bytes: [UInt8], _ start: Int) -> (month: Int, day: Int, isExact: Bool)? {
    guard start + 11 <= bytes.count, bytes[(start + 8)..<(start + 11)].elementsEqual("-WA".utf8),
      number(bytes, start, 4) != nil, let month = number(bytes, start + 4, 2), let day = number(bytes, start + 6, 2)
    else { return nil }
    return (month, day, false)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Int? {
    var value = 0
    for byte in bytes[start..<start + length] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Whether WhatsApp itself named the file: `IMG-20220323-WA0002.jpg`, `00000047-Resume.pdf`.
  static func isGiven(_ name: ByteText) -> Bool {
    let bytes = Array(name)
    if bytes.count > 9, bytes[8] == 0x2D, number(bytes, 0, 8) != nil { return true }
    guard let dash = bytes.firstIndex(of: 0x2D), dash <= 4 else { return false }
    return short(bytes, dash + 1) != nil
  }

  /// Whether the name ends in a dot and one to five letters or digits.
  static func hasExtension(_ name: ByteText) -> Bool {
    guard let dot = name.lastIndex(of: 0x2E), dot > name.startIndex else { return false }
    let suffix = name[(dot + 1)...]
    return (1...5).contains(suffix.count)
      && suffix.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }

  /// `Media.type`, by WhatsApp's own word in the name, else by the extension.
  static func type(of name: ByteText) -> String {
    let upper = name.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 }[...]
    let words: [(String, String)] = [
      ("PHOTO-", "image"), ("VIDEO-", "video"), ("AUDIO-", "audio"), ("STICKER-", "sticker"), ("GIF-", "animation"),
    ]
    for (word, type) in words where upper.has(Array(("-" + word).utf8)) { return type }
    let starts: [(String, String)] = [
      ("IMG-", "image"), ("VID-", "video"), ("PTT-", "audio"), ("AUD-", "audio"), ("STK-", "sticker"),
      ("GIF-", "animation"),
    ]
    for (word, type) in starts where upper.starts(with: word.utf8) { return type }
    guard let dot = upper.lastIndex(of: 0x2E) else { return "document" }
    return types[upper[(dot + 1)...].string] ?? "document"
  }

  private static let types: [String: String] = [
    "JPG": "image", "JPEG": "image", "PNG": "image", "HEIC": "image", "WEBP": "sticker", "GIF": "animation",
    "MP4": "video", "MOV": "video", "3GP": "video", "OPUS": "audio", "M4A": "audio", "MP3": "audio", "AAC": "audio",
    "OGG": "audio", "AMR": "audio", "WAV": "audio", "VCF": "contact",
  ]
}
