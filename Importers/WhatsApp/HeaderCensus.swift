/// Counts the header forms that a file's lines fit, and finds the file's own.
struct HeaderCensus {
  private struct Count {
    var lines = 0
    /// Lines that follow a message which itself begins with such a header: an excerpt that somebody pasted.
    var quoted = 0
    var evidence: DateOrderEvidence
  }

  private var counts: [HeaderShape: Count] = [:]
  private var first: HeaderShape?
  private var quoting: HeaderShape?
  private let today: Int

  init(today: Int) { self.today = today }

  var isEmpty: Bool { counts.isEmpty }

  /// Whether the line is one that somebody pasted.
  mutating func add(_ header: Header, line: [UInt8]) -> Bool {
    let shape = header.shape
    if first == nil { first = shape }
    let isQuoted = quoting == shape
    counts[shape, default: Count(evidence: DateOrderEvidence(shape: shape, today: today))].lines += 1
    if isQuoted { counts[shape]?.quoted += 1 } else { quoting = HeaderCensus.quoted(header, line) }
    counts[shape]?.evidence.add(header.parts)
    if let named = MediaFileName.date(in: line[header.bodyStart...]) {
      counts[shape]?.evidence.add(header.parts, named: named.month, named.day, isExact: named.isExact)
    }
    return isQuoted
  }

  /// Nil when no line is a header.
  func profile() -> ChatProfile? {
    let total = counts.values.reduce(0) { $0 + $1.lines }
    guard let main = mainShape(of: total), let mainCount = counts[main] else { return nil }
    let order = mainCount.evidence.decide()
    var orders = [main: order]
    for (shape, count) in counts where shape != main && isSecondForm(shape, count, beside: main, of: total) {
      let own = count.evidence.decide()
      let isAlike = own.ground == .assumed && shape.yearPlace == main.yearPlace
      orders[shape] = isAlike ? DateOrder(isDayFirst: order.isDayFirst, ground: .assumed) : own
    }
    return ChatProfile(main: main, orders: orders)
  }

  /// The form of the first header, unless it is a stray: excerpts pasted from elsewhere can outnumber the messages.
  private func mainShape(of total: Int) -> HeaderShape? {
    if let first, let count = counts[first], (count.lines - count.quoted) * 20 >= total { return first }
    return counts.max { left, right in
      let (a, b) = (left.value.lines - left.value.quoted, right.value.lines - right.value.quoted)
      return a != b ? a < b : !left.key.isTelling && right.key.isTelling
    }?.key
  }

  private func isSecondForm(_ shape: HeaderShape, _ count: Count, beside main: HeaderShape, of total: Int) -> Bool {
    // What WhatsApp's desktop puts on the clipboard: `[10:45, 02/01/2024] Name: text`. No export has it.
    let isClipboard = shape.family == .bracket && shape.isTimeFirst && !shape.hasSeconds
    guard !isClipboard, count.quoted * 2 < count.lines, count.lines * 50 > total else { return false }
    if shape.family == main.family { return true }
    return count.lines * 10 > total ? count.lines >= 2 : shape.isTelling && count.lines >= 3
  }

  /// The form of a header with which the message's own text begins.
  private static func quoted(_ header: Header, _ line: [UInt8]) -> HeaderShape? {
    let body = line[header.bodyStart...]
    guard let colon = body.position(of: [0x3A, 0x20]) else { return nil }
    let shape = HeaderParser.parse(Array(body[(colon + 2)...]))?.shape
    return shape == header.shape ? nil : shape
  }
}
