/// An e-mail address round an at sign, as written and as meant.
struct Mailbox {
  let range: Range<Int>
  /// Lower case.
  let local: [UInt8]
  private let domain: [UInt8]

  /// `jo@example.org`
  var address: [UInt8] { local + [UInt8(ascii: "@")] + domain }

  /// - Parameter at: Of the `@`, of the bracket that opens `[at]`, or of the word "at".
  init?(at: Int, in bytes: [UInt8]) {
    let isPlain = bytes[at] == UInt8(ascii: "@")
    let isSpoken = bytes[at] | 0x20 == UInt8(ascii: "a")
    let lineBreak = isPlain ? Self.lineBreak(after: at, in: bytes) : nil
    guard
      let name = isSpoken ? Self.spokenName(before: at, in: bytes) : Self.name(before: at, isPlain: isPlain, in: bytes),
      let after = isPlain ? lineBreak?.upperBound ?? at + 1 : isSpoken ? at + 3 : Self.afterBrackets(at, in: bytes),
      let (domain, end) = Self.domain(from: after, isKnown: isSpoken || lineBreak != nil, in: bytes)
    else { return nil }
    local = Self.local(bytes[name])
    self.domain = domain
    range = name.lowerBound..<end
  }

  /// In lower case, a dot for " dot ".
  private static func local(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let words = name.split { ByteClass.isSpace($0) }.map { $0.map(ByteClass.lowercased) }
    return Array(words.map { $0 == spokenDot ? [UInt8(ascii: ".")] : $0 }.joined())
  }

  /// The name before the sign; nil where there is none, or where it is a handle (`@jo@example.org`) or the user of a
  /// web address.
  private static func name(before at: Int, isPlain: Bool, in bytes: [UInt8]) -> Range<Int>? {
    var end = at
    while !isPlain, end > 0, at - end < 2, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    let isCut = start > 0 && end - start >= 64 && isLocal(bytes[start - 1])
    while start < end, !ByteClass.isLetterOrDigit(bytes[start]) { start += 1 }
    guard start < end, !isCut else { return nil }
    guard start > 0 else { return start..<end }
    if bytes[start - 1] == UInt8(ascii: "@") { return nil }
    let isUser = start > 2 && bytes[start - 1] == UInt8(ascii: "/") && bytes[start - 3] == UInt8(ascii: ":")
    return isUser ? nil : start..<end
  }

  /// `jo` or `jo dot bloggs`; "us at example dot org" is no address.
  private static func spokenName(before at: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard let last = name(before: at, isPlain: false, in: bytes) else { return nil }
    var start = last.lowerBound
    for _ in 0..<3 {
      guard start > 5, bytes[(start - 5)..<start].elementsEqual(dots[0], by: { ByteClass.lowercased($0) == $1 }),
        let before = name(before: start - 5, isPlain: true, in: bytes)
      else { break }
      start = before.lowerBound
    }
    let isName = start < last.lowerBound || !nobodies.contains(bytes[last].map(ByteClass.lowercased))
    return isName ? start..<last.upperBound : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    ByteClass.isLetterOrDigit(byte) || marks.contains(byte)
  }

  private static func afterBrackets(_ at: Int, in bytes: [UInt8]) -> Int? {
    var index = at + 1
    for _ in 0..<5 where index < bytes.count && (ByteClass.isSpace(bytes[index]) || ByteClass.isLetter(bytes[index])) {
      index += 1
    }
    guard index < bytes.count, closing.contains(bytes[index]) else { return nil }
    index += 1
    return index < bytes.count && ByteClass.isSpace(bytes[index]) ? index + 1 : index
  }

  /// `dave@` at the end of a line, the domain in the next.
  private static func lineBreak(after at: Int, in bytes: [UInt8]) -> Range<Int>? {
    let end = bytes[(at + 1)...].prefix(2).prefix { $0 == 0x20 || $0 == 0x0D }.endIndex
    return end < bytes.count && bytes[end] == 0x0A ? at + 1..<end + 1 : nil
  }

  /// Labels with dots, or the word "dot", between.
  ///
  /// - Parameter isKnown: Only as far as an ending that is known: after a spoken "at", and in another line.
  private static func domain(from first: Int, isKnown: Bool, in bytes: [UInt8]) -> ([UInt8], end: Int)? {
    var labels: [Range<Int>] = []
    var index = first
    while let label = label(from: index, in: bytes), label.upperBound - first <= 253 {
      labels.append(label)
      guard let next = afterDot(label.upperBound, in: bytes) else { break }
      index = next
    }
    while isKnown, let last = labels.last, !endings.contains(bytes[last].map(ByteClass.lowercased)) {
      labels.removeLast()
    }
    guard labels.count >= 2, let last = labels.last, isTopLevel(bytes[last]) else { return nil }
    let domain = labels.map { bytes[$0].map(ByteClass.lowercased) }.joined(separator: [UInt8(ascii: ".")])
    return (Array(domain), last.upperBound)
  }

  private static func label(from start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var end = start
    while end < bytes.count, end - start < 63, ByteClass.isLetterOrDigit(bytes[end]) || bytes[end] == 0x2D { end += 1 }
    while end > start, bytes[end - 1] == 0x2D { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// Past `.`, ` dot `, `[dot]`, `(.)`; nil where the domain ends.
  private static func afterDot(_ end: Int, in bytes: [UInt8]) -> Int? {
    guard end < bytes.count else { return nil }
    if bytes[end] == UInt8(ascii: ".") {
      return end + 1 < bytes.count && ByteClass.isLetterOrDigit(bytes[end + 1]) ? end + 1 : nil
    }
    guard beforeDots.contains(bytes[end]) else { return nil }
    for dot in dots where bytes.count - end > dot.count {
      if zip(bytes[end...], dot).allSatisfy({ ByteClass.lowercased($0) == $1 }) { return end + dot.count }
    }
    return nil
  }

  /// 2 to 24 letters, and not the end of a file's name (`logo@2x.png`).
  private static func isTopLevel(_ label: ArraySlice<UInt8>) -> Bool {
    (2...24).contains(label.count) && label.allSatisfy(ByteClass.isLetter)
      && !files.contains(label.map(ByteClass.lowercased))
  }

  private static let closing: ByteSet = ")]}"
  private static let marks: ByteSet = "._-+'"
  private static let beforeDots: ByteSet = " [("
  private static let dots = [" dot ", " [dot] ", "[dot]", " (dot) ", "(dot)", "[.]", "(.)"].map { Array($0.utf8) }
  private static let spokenDot = Array("dot".utf8)
  private static let files = ["png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "html", "php"].map { Array($0.utf8) }
  /// Endings of domains that people here spell out.
  private static let endings = Set(
    [
      "org", "com", "net", "uk", "gov", "info", "wales", "cymru", "scot", "london", "eu", "ie", "biz", "me", "io",
      "edu", "example", "email", "online", "app", "dev", "tv",
    ].map { Array($0.utf8) })
  /// What stands before "at" in a sentence and is no name.
  private static let nobodies = Set(
    [
      "us", "me", "him", "her", "them", "it", "you", "more", "website", "site", "page", "online", "is", "are", "be",
      "look", "looking", "find", "out", "visit", "here", "there", "details", "web", "address", "and", "or", "also",
      "book", "booking", "available", "tickets", "live", "found", "up", "now", "days",
    ].map { Array($0.utf8) })
}
