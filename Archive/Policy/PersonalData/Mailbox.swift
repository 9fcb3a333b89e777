/// An e-mail address round an at sign, as written and as meant.
struct Mailbox {
  let range: Range<Int>
  /// Lower case.
  let local: [UInt8]
  private let domain: [UInt8]

  /// `jo@example.org`
  var address: [UInt8] { local + [UInt8(ascii: "@")] + domain }

  /// - Parameter at: Of the `@`, or of the bracket that opens `[at]`.
  init?(at: Int, in bytes: [UInt8]) {
    let isPlain = bytes[at] == UInt8(ascii: "@")
    guard let start = Self.start(before: at, isPlain: isPlain, in: bytes),
      let after = isPlain ? at + 1 : Self.afterBrackets(at, in: bytes),
      let (domain, end) = Self.domain(from: after, in: bytes)
    else { return nil }
    var last = at
    while last > start, !Self.isLocal(bytes[last - 1]) { last -= 1 }
    local = bytes[start..<last].map(ByteClass.lowercased)
    self.domain = domain
    range = start..<end
  }

  /// Where the name before the sign begins; nil where there is none, or where it is a handle (`@jo@example.org`) or the
  /// user of a web address.
  private static func start(before at: Int, isPlain: Bool, in bytes: [UInt8]) -> Int? {
    var end = at
    while !isPlain, end > 0, at - end < 2, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    while start < end, !ByteClass.isLetterOrDigit(bytes[start]) { start += 1 }
    guard start < end else { return nil }
    guard start > 0 else { return start }
    if bytes[start - 1] == UInt8(ascii: "@") || isLocal(bytes[start - 1]) && end - start >= 64 { return nil }
    let isUser = start > 2 && bytes[start - 1] == UInt8(ascii: "/") && bytes[start - 3] == UInt8(ascii: ":")
    return isUser ? nil : start
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

  /// Labels with dots, or the word "dot", between.
  private static func domain(from first: Int, in bytes: [UInt8]) -> ([UInt8], end: Int)? {
    var domain: [UInt8] = []
    var labels: [Range<Int>] = []
    var index = first
    while let label = label(from: index, in: bytes), label.upperBound - first <= 253 {
      if !labels.isEmpty { domain.append(UInt8(ascii: ".")) }
      labels.append(label)
      domain += bytes[label].map(ByteClass.lowercased)
      guard let next = afterDot(label.upperBound, in: bytes) else { break }
      index = next
    }
    guard labels.count >= 2, let last = labels.last, isTopLevel(bytes[last]) else { return nil }
    return (domain, last.upperBound)
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
  private static let dots = [" dot ", " [dot] ", "[dot]", " (dot) ", "(dot)", "[.]", "(.)"].map { Array($0.utf8) }
  private static let files = ["png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "html", "php"].map { Array($0.utf8) }
}
