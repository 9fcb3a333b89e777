import ByteFormats
import CaptureReading
import Records

/// Words in pieces: text, emoji, links.
struct ChatText {
  private(set) var text = ""
  private(set) var links: [Link] = []

  init(_ value: JSONValue?) {
    text = value?["simpleText"]?.string ?? ""
    for run in value?["runs"]?.elements ?? [] { add(run) }
  }

  private mutating func add(_ run: JSONValue) {
    if let words = run["text"]?.string {
      text += words
      if let url = ChatText.link(run["navigationEndpoint"]) { links.append(Link(url: url, shortened: words)) }
    } else if let emoji = run["emoji"] {
      text += ChatText.sign(emoji)
    }
  }

  /// An ordinary emoji's id is the character; a channel's own has a name (`:wenlow:`).
  private static func sign(_ emoji: JSONValue) -> String {
    let shortcut = emoji["shortcuts"]?.elements.first?.string
    let label = emoji["image"]?["accessibility"]?["accessibilityData"]?["label"]?.string
    let id = emoji["emojiId"]?.string ?? ""
    // Channels' emoji have ids such as `UC…/AbC`; characters are short.
    guard emoji["isCustomEmoji"]?.bool == true || id.utf8.isEmpty || id.utf8.contains(UInt8(ascii: "/")) else {
      return id
    }
    return shortcut ?? label.map { ":" + $0 + ":" } ?? ":emoji:"
  }

  private static func link(_ endpoint: JSONValue?) -> String? {
    guard let url = endpoint?["urlEndpoint"]?["url"]?.string else { return nil }
    return Bytes.starts(url.utf8, with: "http") ? Redirect.target(of: url) ?? url : nil
  }
}

/// YouTube leads every link through a page of its own: `https://www.youtube.com/redirect?…&q=https%3A%2F%2Fwenlow.example`.
enum Redirect {
  static func target(of url: String) -> String? {
    let bytes = Array(url.utf8)
    guard Bytes.starts(bytes, with: "https://www.youtube.com/redirect?") else { return nil }
    let parts = bytes.split { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "&") }
    return parts.first { Bytes.starts($0, with: "q=") }.flatMap {
      String(validating: PercentText.decoded(Array($0.dropFirst(2))), as: UTF8.self)
    }
  }
}
