import ByteFormats

/// The headers of a mail or of one of its parts.
struct MailHeaders {
  private var fields: [(name: [UInt8], value: [UInt8])] = []

  /// - Parameter lines: folded lines begin with white space.
  init(_ lines: [[UInt8]]) {
    for line in lines {
      var line = line
      if line.last == 0x0D { line.removeLast() }
      if let byte = line.first, byte == 0x20 || byte == 0x09 {
        if !fields.isEmpty { fields[fields.count - 1].value += line }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        fields.append((line[..<colon].filter { $0 > 0x20 }.map(MailText.lowered), Array(line[(colon + 1)...])))
      }
    }
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The bytes after the colon of the first header of that name, which is given in small letters.
  subscript(_ name: StaticString) -> [UInt8]? {
    fields.first { MailText.equals($0.name, name) }?.value
  }

  /// As a reader sees it: encoded words decoded, white space around it gone.
  func text(_ name: StaticString) -> String? {
    self[name].map(EncodedWords.decode).flatMap(MailText.trimmed)
  }

  /// The ids between angle brackets.
  func ids(_ name: StaticString) -> [String] {
    var rest = (self[name] ?? [])[...]
    var ids: [String] = []
    while let open = rest.firstIndex(of: UInt8(ascii: "<")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      let id = rest[(open + 1)..<close].filter { $0 > 0x20 }
      if !id.isEmpty { ids.append(String(decoding: id, as: UTF8.self)) }
      rest = rest[(close + 1)...]
    }
    return ids
  }
}
