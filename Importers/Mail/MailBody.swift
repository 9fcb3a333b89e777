import ByteFormats
import Records

/// The words and attachments of a mail (MIME, RFC 2045 to 2049).
struct MailBody {
  private(set) var text = ""
  private(set) var links: [Link] = []
  private(set) var attachments: [Media] = []
  /// Whether some text is in a character set that is not known here.
  private(set) var isGuess = false
  /// Whether a text in HTML could not be followed to its end.
  private(set) var isBroken = false
  /// Whether parts are announced that do not end.
  private(set) var isUnfinished = false

  private var parts = 0

  /// Deeper parts are attachments of attachments.
  private static let deepest = 12
  private static let mostParts = 2000

  init(_ headers: MailHeaders, _ body: [UInt8]) {
    let words = take(headers, body[...], depth: 0)
    text = MailBody.joined(words)
  }

  private mutating func take(_ headers: MailHeaders, _ body: ArraySlice<UInt8>, depth: Int) -> [String] {
    parts += 1
    guard parts <= MailBody.mostParts else { return [] }
    let type = MailParameters(headers["content-type"])
    if type.value.starts(with: "multipart/".utf8), depth < MailBody.deepest, let boundary = type["boundary"],
      !boundary.isEmpty
    {
      return take(multipart: body, boundary, isChoice: MailText.equals(type.value, "multipart/alternative"), depth)
    }
    let disposition = MailParameters(headers["content-disposition"])
    let name = disposition.text("filename") ?? type.text("name")
    let isText = type.value.isEmpty || type.value.starts(with: "text/".utf8)
    let isAttached = MailText.equals(disposition.value, "attachment") || name != nil
    let isCalendar = MailText.equals(type.value, "text/calendar")
    guard isText, !isAttached, !isCalendar else {
      attachments.append(Media(path: name, type: MailBody.mediaType(type.value)))
      return []
    }
    let bytes = TransferEncoding.decode(body, headers["content-transfer-encoding"])
    let charset = MailCharset(type["charset"])
    isGuess = isGuess || charset.isGuess(for: bytes)
    let words = charset.decode(bytes)
    return MailText.equals(type.value, "text/html") ? html(words) : [MailBody.plain(words)]
  }

  /// Of parts that say the same the plain one is taken, else the last that has words.
  private mutating func take(
    multipart body: ArraySlice<UInt8>, _ boundary: [UInt8], isChoice: Bool, _ depth: Int
  ) -> [String] {
    let (pieces, isClosed) = MailBody.pieces(of: body, boundary)
    isUnfinished = isUnfinished || !isClosed
    var words: [String] = []
    for piece in pieces {
      let (headers, rest) = MailBody.opened(piece)
      let isPlain = MailParameters(headers["content-type"]).value.elementsEqual("text/plain".utf8)
      let found = take(headers, rest, depth: depth + 1).filter { !$0.utf8.isEmpty }
      guard isChoice else {
        words += found
        continue
      }
      if found.isEmpty { continue }
      words = found
      if isPlain { return words }
    }
    return words
  }

  private mutating func html(_ text: String) -> [String] {
    guard let words = MailHTML.words(of: text) else {
      isBroken = true
      return []
    }
    links += words.links
    return [words.text]
  }

  /// Line ends as one byte, nothing behind the last word.
  private static func plain(_ text: String) -> String { MetaText.trimmed(text) }

  private static func joined(_ words: [String]) -> String {
    words.filter { !$0.utf8.isEmpty }.joined(separator: "\n\n")
  }

  private static func mediaType(_ type: [UInt8]) -> String {
    for kind in ["image", "video", "audio"] where type.starts(with: (kind + "/").utf8) { return kind }
    return "document"
  }

  /// What stands between the lines of a boundary, and whether its end was met.
  private static func pieces(of body: ArraySlice<UInt8>, _ boundary: [UInt8]) -> ([ArraySlice<UInt8>], Bool) {
    let mark = Array("--".utf8) + boundary
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        let rest = body[line..<end].dropFirst(mark.count)
        let isEnd = rest.starts(with: "--".utf8)
        if isEnd || rest.allSatisfy({ $0 <= 0x20 }) {
          if let start { pieces.append(body[start..<line]) }
          start = min(end + 1, body.endIndex)
          if isEnd { return (pieces, true) }
        }
      }
      line = end + 1
    }
    if let start { pieces.append(body[start...]) }
    return (pieces, false)
  }

  private static func opened(_ piece: ArraySlice<UInt8>) -> (MailHeaders, ArraySlice<UInt8>) {
    var lines: [[UInt8]] = []
    var line = piece.startIndex
    while line < piece.endIndex {
      let end = piece[line...].firstIndex(of: 0x0A) ?? piece.endIndex
      let text = piece[line..<end]
      line = min(end + 1, piece.endIndex)
      if text.isEmpty || text.elementsEqual([0x0D]) { break }
      lines.append(Array(text))
    }
    return (MailHeaders(lines), piece[line...])
  }
}
