import ByteFormats
import ExportFiles
import Importing
import Records

/// The text form of the same data, in English: blocks of `Key: value` lines with a blank line between.
enum TextFile {
  enum Kind: Sendable { case posts, comments }

  static func read(_ kind: Kind) -> @Sendable (AccountExport, Member, ExportTree, inout any RecordSink) throws -> Void {
    { export, member, tree, sink in try read(kind, export, member, tree, &sink) }
  }

  private static func read(
    _ kind: Kind, _ export: AccountExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = TextBlockReader(try tree.open(member))
    var mapper = ItemMapper(export)
    do {
      while let block = try reader.next() {
        let origin = Origin(file: member.path, start: block.offset, length: block.raw.count, number: block.number)
        do {
          let fields = try block.fields()
          let record = try kind == .posts ? mapper.post(fields) : mapper.comment(fields)
          try sink.accept(record, from: origin, raw: block.raw.span)
        } catch let unreadable as Unreadable {
          try sink.reject(unreadable.reason, at: origin)
        }
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
    if reader.hasOther {
      // "You have no data in this section", or another language.
      try sink.remark(Remark(file: member.path, "has lines that belong to no entry known here, left unread"))
    }
  }
}

/// Cuts a text file into blocks. A value may go on over several lines and even blank ones: a block begins with a known
/// key after a blank line, or where a key comes a second time.
struct TextBlockReader {
  /// Whether lines were met that belong to no block.
  private(set) var hasOther = false
  private var lines: LineReader
  private var pending: TextLine?
  private var count = 0

  /// The keys of posts and comments in English, 2020 to 2026.
  private static let keys: Set<[UInt8]> = Set(
    [
      "date", "link", "video link", "comment", "like(s)", "likes", "photo", "url", "sticker", "video",
      "original post link", "who can view", "allow comments", "allow stitches", "allow duets", "allow stickers",
      "allow sharing to story", "content disclosure", "ai-generated content", "sound", "location", "title",
      "add yours text", "alternate text", "cover image",
    ].map { Fields.folded($0.utf8) })

  init(_ source: some ByteSource) { lines = LineReader(source) }

  mutating func next() throws -> TextBlock? {
    guard let first = try pending ?? nextKeyLine() else { return nil }
    pending = nil
    count += 1
    var block = TextBlock(first, number: count)
    var isAfterBlank = false
    while let line = try lines.next() {
      let key = TextBlockReader.key(of: line.text)
      if let key, isAfterBlank || block.has(key) {
        pending = line
        return block
      }
      isAfterBlank = line.text.isEmpty
      block.append(line, key: key)
      try TextBlockReader.check(block.raw, at: block.offset)
    }
    return block
  }

  /// An entry or message of more than 16 MB is none.
  static func check(_ raw: [UInt8], at offset: Int) throws {
    guard raw.count <= LineReader.longestLine else {
      throw StructureError(offset: offset, reason: "has an entry of more than \(LineReader.longestLine) bytes")
    }
  }

  private mutating func nextKeyLine() throws -> TextLine? {
    while let line = try lines.next() {
      if TextBlockReader.key(of: line.text) != nil { return line }
      if line.text.contains(where: { $0 > 0x20 }) { hasOther = true }
    }
    return nil
  }

  static func key(of line: [UInt8]) -> [UInt8]? {
    guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = Fields.folded(line[..<colon])
    return keys.contains(key) ? key : nil
  }
}

/// One entry of a text file.
struct TextBlock {
  let offset: Int
  let number: Int
  /// As it stands in the file, with the blank lines after it.
  private(set) var raw: [UInt8] = []
  private var pairs: [(key: [UInt8], value: [UInt8])] = []

  init(_ first: TextLine, number: Int) {
    offset = first.offset
    self.number = number
    append(first, key: TextBlockReader.key(of: first.text))
  }

  func has(_ key: [UInt8]) -> Bool { pairs.contains { $0.key == key } }

  mutating func append(_ line: TextLine, key: [UInt8]?) {
    raw += line.raw
    guard let key, let colon = line.text.firstIndex(of: UInt8(ascii: ":")) else {
      guard let last = pairs.indices.last else { return }
      pairs[last].value += [0x0A] + line.text
      return
    }
    var value = line.text[(colon + 1)...]
    if value.first == 0x20 { value = value.dropFirst() }
    pairs.append((key, Array(value)))
  }

  func fields() throws(Unreadable) -> Fields {
    var texts: [(key: [UInt8], value: String)] = []
    for pair in pairs {
      var value = pair.value[...]
      while value.last == 0x0A { value.removeLast() }
      guard let text = String(validating: value, as: UTF8.self) else {
        throw Unreadable("has bytes that are no text (UTF-8)")
      }
      // "Like(s)" is "Likes" elsewhere.
      let key = pair.key.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
      texts.append((key, text))
    }
    return Fields(texts)
  }
}
