import Records

/// Reads `name:value` into what it asks of a post.
struct QueryFilterReader {
  /// Why a value was not understood, as the end of a sentence about the whole of it.
  struct Refusal: Error, Hashable {
    var why: String
  }

  /// The names that stand before a colon, besides `in`.
  static let names: Set<String> = [
    "author", "platform", "account", "kind", "is", "has", "before", "after", "on", "url", "conversation",
  ]

  let zone: CouncilZone
  /// The platforms there are; nil if any name will do.
  let platforms: Set<String>?

  /// `author` is no filter but a term: the parser's.
  func filter(name: String, value: String) throws(Refusal) -> SearchFilter {
    switch name {
    case "platform": try platform(value)
    case "account": try account(value)
    case "kind": try kind(value)
    case "is": try trait(value.lowercased())
    case "has": try attachment(value.lowercased())
    case "url": try address(value)
    case "conversation": try conversation(value)
    default: .published(try span(name, value))
    }
  }

  private func platform(_ value: String) throws(Refusal) -> SearchFilter {
    let name = value.lowercased()
    let isPlain = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_".utf8.contains(byte)
    }
    guard !name.isEmpty, isPlain, platforms?.contains(name) ?? true else {
      throw Refusal(why: "there is no such platform")
    }
    return .platform(name)
  }

  private func account(_ value: String) throws(Refusal) -> SearchFilter {
    let tokens = TextFolder.fold(value).words
    guard !tokens.isEmpty else { throw Refusal(why: "it names no account") }
    return .account(tokens)
  }

  private func kind(_ value: String) throws(Refusal) -> SearchFilter {
    guard let kind = PostKind(rawValue: value.lowercased()) else { throw Refusal(why: "there is no such kind of post") }
    return .kind(kind)
  }

  private func trait(_ value: String) throws(Refusal) -> SearchFilter {
    switch value {
    case "reply": return .reply
    case "edited": return .edited
    default: break
    }
    if let direction = Direction(rawValue: value) { return .direction(direction) }
    if let state = PostState(rawValue: value) { return .state(state) }
    if let visibility = Visibility(rawValue: value), visibility != .unknown { return .visibility(visibility) }
    throw Refusal(why: "posts have no such property")
  }

  private func attachment(_ value: String) throws(Refusal) -> SearchFilter {
    switch value {
    case "media": return .hasMedia
    case "link": return .hasLink
    case "poll": return .hasPoll
    case "finding": return .hasFinding
    default: throw Refusal(why: "what can be asked for is has:media, has:link, has:poll and has:finding")
    }
  }

  private func address(_ value: String) throws(Refusal) -> SearchFilter {
    var plain = String.UnicodeScalarView()
    // No address has a quotation mark, and the canonical form puts them round it.
    plain.append(contentsOf: value.unicodeScalars.filter { !QueryLexer.isQuote($0) })
    let address = PostAddress(String(plain))
    guard address.linkTerm != nil else { throw Refusal(why: "it is no address") }
    return .url(address)
  }

  private func conversation(_ value: String) throws(Refusal) -> SearchFilter {
    guard !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(value) else {
      throw Refusal(why: "a conversation is asked for by its number")
    }
    return .conversation(number)
  }

  // MARK: Dates

  private func span(_ name: String, _ value: String) throws(Refusal) -> PublishedSpan {
    let (start, end) = try days(value)
    let from = PublishedSpan.Edge(date: start, zone: zone)
    return switch name {
    case "before": PublishedSpan(from: nil, until: from)
    case "after": PublishedSpan(from: from, until: nil)
    default: PublishedSpan(from: from, until: PublishedSpan.Edge(date: end, zone: zone))
    }
  }

  /// The first day of a year, month or day, and the first after it.
  private func days(_ value: String) throws(Refusal) -> (start: CivilTime, end: CivilTime) {
    let refusal = Refusal(why: "dates are written 2024, 2024-05 or 2024-05-17")
    let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    let isPlain = zip(parts, widths).allSatisfy { part, width in
      part.count == width && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard parts.count <= 3, isPlain else { throw refusal }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let month = numbers.count > 1 ? numbers[1] : 1
    let day = numbers.count > 2 ? numbers[2] : 1
    guard (1900...9998).contains(numbers[0]), let start = CivilTime(year: numbers[0], month: month, day: day) else {
      throw Refusal(why: "there is no such date, or it lies before 1900")
    }
    return (start, following(start, parts: numbers.count))
  }

  private func following(_ start: CivilTime, parts: Int) -> CivilTime {
    var next = start
    switch parts {
    case 1: next.year += 1
    case 2:
      next.year += start.month / 12
      next.month = start.month % 12 + 1
    default: next = CivilTime(utc: start.utcSeconds + 86_400)
    }
    return next
  }
}
