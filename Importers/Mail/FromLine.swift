import Records

/// The line that begins a mail in an mbox file: `From ann@mail.example Wed Nov 11 21:29:20 2009`.
enum FromLine {
  /// Only with a clock and a year: a sentence can begin with "From " too.
  static func isOne(_ line: some Collection<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8), line.count < 1000 else { return false }
    return time(of: line) != nil
  }

  /// Seconds since 1970 at which the mail was delivered, its clock read as UTC; nil where there is no date.
  static func time(of line: some Collection<UInt8>) -> Int64? {
    let words = line.split { $0 <= 0x20 }.map { Array($0) }
    guard let place = words.lastIndex(where: isClock), place >= 3, let day = number(words[place - 1]),
      let month = month(words[place - 2]),
      let year = words[(place + 1)...].compactMap({ $0.count == 4 ? number($0) : nil }).first
    else { return nil }
    let clock = words[place].split(separator: UInt8(ascii: ":")).compactMap { number(Array($0)) }
    guard clock.count >= 2 else { return nil }
    let second = clock.count > 2 ? clock[2] : 0
    return CivilTime(year: year, month: month, day: day, hour: clock[0], minute: clock[1], second: second)?.utcSeconds
  }

  private static func isClock(_ word: [UInt8]) -> Bool {
    let fields = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(fields.count)
      && fields.allSatisfy { (1...2).contains($0.count) && number(Array($0)) != nil }
  }

  private static func number(_ word: [UInt8]) -> Int? {
    guard !word.isEmpty, word.count <= 4, word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func month(_ word: [UInt8]) -> Int? {
    let names = "JanFebMarAprMayJunJulAugSepOctNovDec".utf8.map { $0 }
    guard word.count == 3 else { return nil }
    return (0..<12).first { names[$0 * 3..<$0 * 3 + 3].elementsEqual(word) }.map { $0 + 1 }
  }
}
