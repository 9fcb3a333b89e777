import ByteFormats
import Records

/// The text of a message: a string, or pieces of which some are links, tags or names.
struct MessageWords {
  private(set) var text = ""
  private(set) var links: [Link] = []
  private(set) var tags: [String] = []
  private(set) var mentions: [String] = []

  init(_ message: JSONValue) {
    text = MessageWords.plain(message["text"])
    // Newer files give the pieces of every text beside it.
    let pieces = message["text_entities"]?.isArray == true ? message["text_entities"] : message["text"]
    for piece in pieces?.elements ?? [] where piece.isObject { take(piece) }
  }

  static func plain(_ value: JSONValue?) -> String {
    guard let value else { return "" }
    return value.string ?? value.elements.map { $0.string ?? $0["text"]?.string ?? "" }.joined()
  }

  private mutating func take(_ piece: JSONValue) {
    guard let words = piece["text"]?.string, let type = piece["type"]?.string else { return }
    if let address = piece["href"]?.string {
      links.append(Link(url: address, title: words))
    } else if ChatText.equals(type, "link") {
      links.append(Link(url: words))
    } else if ChatText.equals(type, "hashtag") {
      tags.append(bare(words))
    } else if ChatText.equals(type, "mention") || ChatText.equals(type, "mention_name") {
      mentions.append(bare(words))
    }
  }

  private func bare(_ word: String) -> String {
    let mark = word.utf8.first
    guard mark == UInt8(ascii: "#") || mark == UInt8(ascii: "@") else { return word }
    return String(decoding: word.utf8.dropFirst(), as: UTF8.self)
  }
}

/// What happened, where nobody wrote anything: somebody joined, a message was pinned.
enum ServiceWords {
  /// The program's own word for it, with the names that belong to it.
  static func text(of message: JSONValue) -> String {
    let action = (message["action"]?.string ?? "service message").utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    var parts = [String(decoding: action, as: UTF8.self)]
    if let title = message["title"]?.string.flatMap(ChatText.nonEmpty) { parts.append(title) }
    let members = (message["members"]?.elements ?? []).compactMap(\.string)
    if !members.isEmpty { parts.append(members.joined(separator: ", ")) }
    return parts.joined(separator: ": ")
  }
}
