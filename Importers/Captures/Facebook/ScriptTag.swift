import ByteFormats

/// `[[STICKER]]` at the end of a comment, put there by the script.
enum ScriptTag {
  static func taken(from text: String) -> (text: String, medium: String?) {
    let bytes = Array(text.utf8)
    guard Bytes.ends(bytes, with: "]]") else { return (text, nil) }
    let name = bytes.dropLast(2).reversed().prefix { (65...90).contains($0) || $0 == UInt8(ascii: "_") }.reversed()
    let rest = bytes.dropLast(2 + name.count)
    guard !name.isEmpty, Bytes.ends(rest, with: "[[") else { return (text, nil) }
    let words = MetaText.trimmed(Bytes.text(rest.dropLast(2)))
    return (words, medium(Bytes.text(name)) ?? "unknown")
  }

  static func medium(_ type: String) -> String? { GraphAttachments.medium(type) }
}
