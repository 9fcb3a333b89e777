import Records

/// `POLL:`, the question, then a line `OPTION: A (1 vote)` for each answer. The upper-case words are the interface
/// language's.
enum PollBody {
  static func read(_ rest: ByteText) -> Poll? {
    let lines = rest.split(separator: 0x0A, omittingEmptySubsequences: false).map { Mark.stripLeading($0).text }
    guard lines.count >= 3, let heading = lines.first, heading.trimmed.last == 0x3A,
      BodyPhrases.poll.contains(Phrase.fold(heading.trimmed.dropLast())) || isHeading(heading.trimmed)
    else { return nil }
    guard let last = lines.last, let word = optionWord(last) else { return nil }
    let first = lines.lastIndex { optionWord($0) != word || option($0) == nil } ?? 0
    let options = lines[(first + 1)...].compactMap(option)
    guard first >= 1, !options.isEmpty else { return nil }
    let question = lines[1...first].joined(separator: [0x0A])
    return Poll(question: String(decoding: Array(question), as: UTF8.self), options: options)
  }

  /// The question and its answers without their counts.
  static func key(_ poll: Poll) -> [UInt8] {
    "poll\0".bytes + poll.question.bytes + poll.options.flatMap { [0] + $0.text.bytes }
  }

  /// One word in capitals and a colon, in a language not listed.
  private static func isHeading(_ heading: ByteText) -> Bool {
    let scalars = heading.dropLast().string.unicodeScalars
    return scalars.count >= 3 && scalars.count <= 24 && scalars.allSatisfy { $0.properties.isUppercase }
  }

  private static func optionWord(_ line: ByteText) -> [UInt8]? {
    guard let colon = line.position(of: [0x3A, 0x20]), colon > line.startIndex else { return nil }
    let word = line[..<colon]
    guard word.count <= 48, word.string.unicodeScalars.allSatisfy({ !$0.properties.isLowercase }) else { return nil }
    return Array(word)
  }

  /// `OPTION: Back Lane (2 votes)`
  private static func option(_ line: ByteText) -> Poll.Option? {
    guard let colon = line.position(of: [0x3A, 0x20]) else { return nil }
    let rest = line[(colon + 2)...].trimmed
    guard rest.last == 0x29, let open = rest.lastIndex(of: 0x28) else { return nil }
    let inside = Shadow(Array(rest[(open + 1)...].dropLast())).units
    var votes: Int?
    for unit in inside.prefix(7) {
      guard (0x30...0x39).contains(unit.scalar) else { break }
      votes = (votes ?? 0) * 10 + Int(unit.scalar - 0x30)
    }
    guard let votes else { return nil }
    return Poll.Option(text: Mark.stripLeading(rest[..<open].trimmed).text.string, votes: votes)
  }
}
