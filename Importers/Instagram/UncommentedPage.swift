import ByteFormats

/// A page, also one that somebody has made one single comment (`<!-- <html>…</html> -->`, seen where an export of 2021
/// was put on a website): the marks are read as spaces, so that every byte keeps its place.
final class UncommentedPage: ByteSource {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  private let source: any ByteSource
  private var isFirst = true
  private var isComment = false
  /// Read ahead: the end of the file is known only once nothing follows.
  private var held: [UInt8]?

  init(_ source: any ByteSource) { self.source = source }

  func next() throws -> [UInt8]? {
    guard isFirst || isComment else { return try source.next() }
    guard isFirst else { return try nextOfComment() }
    isFirst = false
    guard var first = try source.next() else { return nil }
    guard UncommentedPage.isCommentedPage(first) else { return first }
    isComment = true
    let start = first.firstIndex(of: UInt8(ascii: "<")) ?? 0
    for index in start..<start + UncommentedPage.opening.count { first[index] = 0x20 }
    held = first
    return try nextOfComment()
  }

  /// The held piece, once the one after it has been read; the last one without the closing mark.
  private func nextOfComment() throws -> [UInt8]? {
    guard var piece = held else { return nil }
    while piece.count < 1 << 16, let more = try source.next() { piece += more }
    held = try source.next()
    if let rest = held, rest.count < 64 {
      piece += rest
      held = try source.next()
    }
    if held == nil { UncommentedPage.blankClosing(&piece) }
    return piece
  }

  private static func isCommentedPage(_ start: [UInt8]) -> Bool {
    let text = start.drop { CaptionText.isSpace($0) }
    guard text.starts(with: opening) else { return false }
    let inner = text.dropFirst(opening.count).drop { CaptionText.isSpace($0) }
    return Bytes.equal(Bytes.lowered(inner.prefix(5)), "<html")
  }

  private static func blankClosing(_ piece: inout [UInt8]) {
    guard let last = piece.lastIndex(where: { !CaptionText.isSpace($0) }), last >= 2,
      piece[(last - 2)...last].elementsEqual(closing)
    else { return }
    for index in last - 2...last { piece[index] = 0x20 }
  }
}
