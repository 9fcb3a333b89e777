/// A sort code with an account number of eight digits, where words say that it is one.
enum BankDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    guard text.digitCount >= 14 else { return [] }
    var end = 0
    return text.runs.indices.compactMap { run in
      guard text.runs[run].lowerBound >= end, let datum = datum(at: run, in: text) else { return nil }
      end = datum.range.upperBound
      return datum
    }
  }

  private static func datum(at run: Int, in text: ScannedText) -> PersonalDatum? {
    guard let (range, sort, account) = pair(from: run, in: text), !isDates(sort, account, in: text),
      !others.govern(account.lowerBound, in: text),
      cues.stand(in: around(range), of: text)
    else { return nil }
    let isNamed = sorts.stand(in: around(range), of: text)
    let digits = text.compact(sort) + text.compact(account)
    return PersonalDatum(
      .bankAccount, range, isNamed ? .high : .medium, why: "has the form of a sort code and an account number",
      value: text.string(digits))
  }

  /// The sort code and the account, in either order, at most 40 bytes apart.
  private static func pair(from run: Int, in text: ScannedText) -> (Range<Int>, sort: Range<Int>, account: Range<Int>)?
  {
    if let (sort, next) = sortCode(at: run, in: text) {
      guard let other = partner(from: next, in: text), let (account, _) = account(at: other, in: text),
        account.lowerBound - sort.upperBound <= 40
      else { return nil }
      return (sort.lowerBound..<account.upperBound, sort, account)
    }
    guard let (account, next) = account(at: run, in: text), let other = partner(from: next, in: text),
      let (sort, _) = sortCode(at: other, in: text), sort.lowerBound - account.upperBound <= 40
    else { return nil }
    return (account.lowerBound..<sort.upperBound, sort, account)
  }

  /// The next run; "2nd" in a name between is passed over, the digits of another datum are not.
  private static func partner(from next: Int, in text: ScannedText) -> Int? {
    (next..<max(next, min(next + 2, text.runs.count))).first { run in
      text.runs[run].count > 2 || !text.isLetter(at: text.runs[run].upperBound)
    }
  }

  /// `12-34-56`, `12 34 56`; `123456` beside the words.
  private static func sortCode(at run: Int, in text: ScannedText) -> (Range<Int>, next: Int)? {
    let first = text.runs[run]
    if first.count == 6, text.standsAlone(first), isAnnounced(first, in: text) { return (first, run + 1) }
    guard first.count == 2, run + 2 < text.runs.count else { return nil }
    let parts = text.runs[run...(run + 2)]
    guard parts.allSatisfy({ $0.count == 2 }), let last = parts.last else { return nil }
    let range = first.lowerBound..<last.upperBound
    let gap = text[first.upperBound]
    guard range.count == 8, text[parts[run + 1].upperBound] == gap, gap == 0x2D || gap == 0x20,
      text.standsAlone(range), !isNationalInsurance(range, in: text)
    else { return nil }
    return (range, run + 3)
  }

  /// "sort code 123456"; "123456, a/c 12345678"
  private static func isAnnounced(_ code: Range<Int>, in text: ScannedText) -> Bool {
    let before = text.window(before: code.lowerBound, 24)
    if sorts.stand(in: before, of: text) { return true }
    guard !text.isDigit(at: code.lowerBound - 2) else { return false }
    let isNextToAccount = text.isSpace(at: code.upperBound) && text.isDigit(at: code.upperBound + 1)
    return accounts.stand(in: text.window(after: code.upperBound, 16), of: text)
      || isNextToAccount && cues.stand(in: before, of: text)
  }

  /// The middle of `AB 12 34 56 C`.
  private static func isNationalInsurance(_ digits: Range<Int>, in text: ScannedText) -> Bool {
    let start = digits.lowerBound
    return text.isLetter(at: start - 2) && text.isLetter(at: start - 3) && !text.isWord(at: start - 4)
      && text.isLetter(at: digits.upperBound + 1) && !text.isWord(at: digits.upperBound + 2)
  }

  /// `12345678`, `1234 5678`
  private static func account(at run: Int, in text: ScannedText) -> (Range<Int>, next: Int)? {
    let first = text.runs[run]
    if first.count == 8 { return text.standsAlone(first) ? (first, run + 1) : nil }
    guard first.count == 4, run + 1 < text.runs.count else { return nil }
    let second = text.runs[run + 1]
    let range = first.lowerBound..<second.upperBound
    return second.count == 4 && range.count == 9 && text[first.upperBound] == 0x20 && text.standsAlone(range)
      ? (range, run + 2) : nil
  }

  /// `12-05-24` with `20240512`.
  private static func isDates(_ sort: Range<Int>, _ account: Range<Int>, in text: ScannedText) -> Bool {
    let digits = text.compact(account)
    guard digits.count == 8, digits[0] == UInt8(ascii: "2"), digits[1] == UInt8(ascii: "0") else { return false }
    return WrittenDate(at: sort.lowerBound, in: text) != nil && number(digits[4...5]) <= 12
      && number(digits[6...7]) <= 31
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + ByteClass.value($1) }
  }

  private static func around(_ range: Range<Int>) -> Range<Int> {
    max(0, range.lowerBound - 40)..<range.upperBound + 24
  }

  private static let others = Cues(["invoice", "order", "ref", "reference", "ticket", "receipt", "booking", "permit"])
  private static let accounts = Cues(["account", "acct", "acc", "a/c", "ac"])
  private static let sorts = Cues(["sort", "sort code", "sortcode", "s/c", "sc"])
  private static let cues = Cues([
    "sort", "sortcode", "s/c", "account", "acct", "acc", "a/c", "bacs", "bank", "ac", "transfer", "payee", "pay",
    "paid", "payment", "payments", "refund", "donate", "donations",
  ])
}
