import ByteFormats
import Records

/// The words of a comment: JSON objects joined by commas, without brackets (since June 2024), or one object with
/// `takeoutSegments` (2023), or plain text (older).
struct TextSegments {
  private(set) var text = ""
  private(set) var links: [Link] = []
  private(set) var mentions: [String] = []
  /// Whether the JSON was broken and its words were cut out by hand.
  private(set) var isMended = false
  /// Pieces without words (a picture, an emoji of the channel).
  private(set) var wordless = 0

  init(_ cell: [UInt8]) {
    guard Self.isJSON(cell) else {
      text = String(decoding: cell, as: UTF8.self)
      return
    }
    if let segments = Self.parsed(cell) {
      for segment in segments { add(segment) }
    } else {
      mend(cell)
    }
  }

  static func isJSON(_ cell: [UInt8]) -> Bool {
    Bytes.starts(cell, with: "{\"text\":") || Bytes.starts(cell, with: "{\"takeoutSegments\":")
      || Bytes.starts(cell, with: "{\"") && Bytes.contains(cell, "},{\"text\":")
  }

  private static func parsed(_ cell: [UInt8]) -> [JSONValue]? {
    let bytes = [UInt8(ascii: "[")] + withoutRawControls(cell) + [UInt8(ascii: "]")]
    guard let list = try? JSONValue(parsing: bytes).elements else { return nil }
    let segments = list.flatMap { $0["takeoutSegments"]?.elements ?? [$0] }
    return segments.allSatisfy(\.isObject) ? segments : nil
  }

  /// A line break inside a segment stands as itself in the JSON string, which JSON forbids.
  private static func withoutRawControls(_ cell: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.count + 16)
    for byte in cell {
      if byte >= 0x20 {
        bytes.append(byte)
      } else {
        bytes += Array("\\u00\(byte < 16 ? "0" : "")".utf8) + Array(String(byte, radix: 16).utf8)
      }
    }
    return bytes
  }

  private mutating func add(_ segment: JSONValue) {
    guard let words = segment["text"]?.string else {
      wordless += 1
      return
    }
    text += words
    if let url = segment["link"]?["linkUrl"]?.string { links.append(Link(url: url, title: nil, shortened: words)) }
    if let video = segment["videoLink"]?["externalVideoId"]?.string {
      let start = segment["videoLink"]?["startTimeSeconds"]?.text.map { "&t=\($0)s" } ?? ""
      links.append(Link(url: YouTubeAddress.video(video) + start, title: nil, shortened: words))
    }
    if segment["mention"] != nil {
      let marked = words.utf8.first == UInt8(ascii: "@")
      mentions.append(marked ? String(decoding: words.utf8.dropFirst(), as: UTF8.self) : words)
    }
  }

  /// A quote inside the words was not escaped (seen in a live chat of 2018), so the JSON is broken for ever: the words
  /// are what stands between a segment's beginning and its end.
  private mutating func mend(_ cell: [UInt8]) {
    isMended = true
    var words: [UInt8] = []
    var place = 0
    while let start = Bytes.position(of: "{\"text\":\"", in: cell, from: place) {
      let from = start + 9
      let next = Bytes.position(of: "\"},{\"text\":\"", in: cell, from: from)
      let part = Array(cell[from..<(next ?? Self.end(of: cell, from: from))])
      words += Self.withoutExtras(part)
      guard let next else { break }
      place = next + 3
    }
    text = words.isEmpty ? String(decoding: cell, as: UTF8.self) : Self.unescaped(words)
  }

  private static func end(of cell: [UInt8], from start: Int) -> Int {
    let closing: Set<UInt8> = [0x7D, 0x5D, 0x20, 0x0A]
    let kept = cell[start...].lastIndex { !closing.contains($0) } ?? cell.endIndex
    return kept < cell.endIndex && cell[kept] == UInt8(ascii: "\"") ? kept : cell.endIndex
  }

  private static func withoutExtras(_ part: [UInt8]) -> ArraySlice<UInt8> {
    let marks: [StaticString] = ["\",\"videoLink\":{", "\",\"mention\":{", "\",\"link\":{"]
    return part[..<(marks.compactMap { Bytes.position(of: $0, in: part) }.min() ?? part.endIndex)]
  }

  private static func unescaped(_ words: [UInt8]) -> String {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    var isEscaped = false
    for byte in withoutRawControls(words) {
      if byte == UInt8(ascii: "\""), !isEscaped { quoted.append(UInt8(ascii: "\\")) }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      quoted.append(byte)
    }
    let text = (try? JSONValue(parsing: quoted + [UInt8(ascii: "\"")]))?.string
    return text ?? String(decoding: words, as: UTF8.self)
  }
}

/// Addresses on the platform.
enum YouTubeAddress {
  static func video(_ id: String) -> String { "https://www.youtube.com/watch?v=" + id }
  static func channel(_ id: String) -> String { "https://www.youtube.com/channel/" + id }
  static func post(_ id: String) -> String { "https://www.youtube.com/post/" + id }
}
