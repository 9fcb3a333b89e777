import Records

/// Links, names and tags inside a post's text.
struct TextMarks {
  private(set) var links: [Link] = []
  private(set) var mentions: [String] = []
  private(set) var tags: [String] = []

  init(_ post: CBORValue, _ text: String) {
    let bytes = Array(text.utf8)
    for facet in post["facets"]?.elements ?? [] {
      let words = TextMarks.words(facet["index"], in: bytes)
      for feature in facet["features"]?.elements ?? [] { take(feature, words) }
    }
    // Posts of 2022 and early 2023.
    for entity in post["entities"]?.elements ?? [] {
      guard let type = entity["type"]?.string, let value = entity["value"]?.string else { continue }
      if type.utf8.elementsEqual("link".utf8) { links.append(Link(url: value)) }
      if type.utf8.elementsEqual("mention".utf8) { mentions.append(value) }
    }
  }

  private mutating func take(_ feature: CBORValue, _ words: String?) {
    if let uri = feature["uri"]?.string {
      links.append(Link(url: uri, shortened: words.flatMap { $0.utf8.elementsEqual(uri.utf8) ? nil : $0 }))
    } else if let did = feature["did"]?.string {
      mentions.append(words.map { String(decoding: $0.utf8.drop { $0 == UInt8(ascii: "@") }, as: UTF8.self) } ?? did)
    } else if let tag = feature["tag"]?.string {
      tags.append(tag)
    }
  }

  /// The offsets count bytes.
  private static func words(_ index: CBORValue?, in bytes: [UInt8]) -> String? {
    guard let start = index?["byteStart"]?.number, let end = index?["byteEnd"]?.number, start >= 0, start < end,
      end <= bytes.count
    else { return nil }
    return String(validating: bytes[Int(start)..<Int(end)], as: UTF8.self)
  }
}

/// What stands under a post's text: pictures, a film, a card, a quoted post.
struct Embedded {
  private(set) var links: [Link] = []
  private(set) var media: [Media] = []

  init(_ embed: CBORValue?) {
    guard let embed else { return }
    take(embed)
    // Pictures beside a quotation.
    if let inner = embed["media"] { take(inner) }
  }

  private mutating func take(_ embed: CBORValue) {
    for image in embed["images"]?.elements ?? [] {
      media.append(Media(path: Embedded.name(of: image["image"]), type: "image", altText: Embedded.text(image["alt"])))
    }
    if let video = embed["video"] {
      media.append(Media(path: Embedded.name(of: video), type: "video", altText: Embedded.text(embed["alt"])))
    }
    if let card = embed["external"], let url = card["uri"]?.string {
      links.append(Link(url: url, title: Embedded.text(card["title"])))
    }
    if let uri = embed["record"]?["uri"]?.string ?? embed["record"]?["record"]?["uri"]?.string {
      links.append(Link(url: PostAddress(uri).web))
    }
  }

  private static func text(_ value: CBORValue?) -> String? {
    value?.string.flatMap { $0.utf8.isEmpty ? nil : $0 }
  }

  /// The name under which servers and tools keep it. Posts of 2022 give it as text.
  private static func name(of blob: CBORValue?) -> String? {
    blob?["cid"]?.string ?? blob?["ref"]?.target.map(BlockName.text)
  }
}

/// The name of a block as text: `b` and the bytes in base 32.
enum BlockName {
  static func text(_ name: [UInt8]) -> String {
    var text = [UInt8(ascii: "b")]
    var word: UInt32 = 0
    var bits: UInt32 = 0
    for byte in name {
      word = (word << 8 | UInt32(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letter(word >> bits))
      }
    }
    if bits > 0 { text.append(letter(word << (5 - bits))) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func letter(_ value: UInt32) -> UInt8 {
    let digit = UInt8(truncatingIfNeeded: value & 0x1F)
    return digit < 26 ? UInt8(ascii: "a") + digit : UInt8(ascii: "2") + digit - 26
  }
}
