import ByteFormats

/// What an address of a forum tells: the host, the topic, the post, the member.
struct WebAddress {
  private let bytes: [UInt8]

  init(_ url: String) { bytes = Array(url.utf8) }

  /// In lower case and without `www.`; nil for an address without a host.
  var host: String? {
    guard let start = ASCII.find("://", in: bytes.prefix(16)) else { return nil }
    var host = bytes[start...].prefix { $0 > 0x20 && $0 != slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    let lowered = host.map(Bytes.lowered)
    let bare = lowered.starts(with: "www.".utf8) ? lowered.dropFirst(4) : lowered[...]
    return bare.isEmpty ? nil : String(decoding: bare, as: UTF8.self)
  }

  /// An address on a page at this one: `./a.php`, `/a.php`. Nil where that leads above the page's folder.
  func resolving(_ address: String) -> String? {
    guard let start = ASCII.find("://", in: bytes.prefix(16)), !Bytes.starts(address, with: "../") else { return nil }
    let host = bytes[start...].prefix { $0 != slash }
    var rest = Array(address.utf8)[...]
    guard let first = rest.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "?") else { return nil }
    if first == slash { return String(decoding: bytes[..<host.endIndex] + rest, as: UTF8.self) }
    if rest.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
    let path = bytes[host.endIndex...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let folder = path.lastIndex(of: slash).map { path[...$0] } ?? [slash]
    return String(decoding: bytes[..<host.endIndex] + folder + rest, as: UTF8.self)
  }

  /// `t=` (phpBB, vBulletin 3), `showthread.php/7-…`, `threads/slug.7/`, `topic=7.0`, `thread-7.html`, `/t/slug/7`.
  var topic: String? {
    if let id = parameter("topic") ?? parameter("t") ?? parameter("tid") { return id }
    for words in ["showthread.php/", "threads/", "/topic/", "thread-", "/discussion/", "/t/"] as [StaticString] {
      guard let place = ASCII.find(words, in: bytes[...]) else { continue }
      if let id = ASCII.digits(bytes[place...]) { return id }
      let component = bytes[place...].prefix { $0 != slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      if let dot = component.lastIndex(of: UInt8(ascii: ".")), let id = ASCII.digits(component[(dot + 1)...]) {
        return id
      }
      if let id = ASCII.digits(bytes[component.endIndex...].dropFirst()) { return id }
    }
    return nil
  }

  /// The number before the name in the last part that has one: `/forum/works/12-road-works/page2` (vBulletin 5).
  var leadingNumber: String? {
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    for component in path.split(separator: slash).dropFirst(2).reversed() {
      guard let number = ASCII.digits(component), component.dropFirst(number.utf8.count).first == UInt8(ascii: "-")
      else {
        continue
      }
      return number
    }
    return nil
  }

  /// Whether it names a page of the topic after the first.
  var isLaterPage: Bool {
    if let start = parameter("start"), start != "0" { return true }
    if let page = parameter("page"), page != "1" { return true }
    for words in ["/page-", "/page/", "/page"] as [StaticString] {
      guard let place = ASCII.find(words, in: bytes[...]), let page = ASCII.digits(bytes[place...]) else { continue }
      return page != "1"
    }
    guard let place = ASCII.find("topic=", in: bytes[...]) else { return false }
    let rest = bytes[place...].drop { ASCII.isDigit($0) }
    guard rest.first == UInt8(ascii: "."), let start = ASCII.digits(rest.dropFirst()) else { return false }
    return start != "0"
  }

  /// The number of a member: `u=7`, `member.php/7-name`, `members/name.7/`, `profile;u=7`.
  var member: String? {
    if let id = parameter("u") ?? parameter("uid") { return id }
    for words in ["member.php/", "members/", "/member/", "/profile/"] as [StaticString] {
      guard let place = ASCII.find(words, in: bytes[...]) else { continue }
      if let id = ASCII.digits(bytes[place...]) { return id }
      let component = bytes[place...].prefix { $0 != slash && $0 != UInt8(ascii: "?") }
      if let dot = component.lastIndex(of: UInt8(ascii: ".")), let id = ASCII.digits(component[(dot + 1)...]) {
        return id
      }
    }
    return nil
  }

  /// A post of Discourse: `/t/slug/12/3`, of which the third post of topic 12.
  var discoursePost: (topic: String, number: String)? {
    guard let place = ASCII.find("/t/", in: bytes[...]) else { return nil }
    let path = bytes[place...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = path.split(separator: slash).suffix(2)
    guard parts.count == 2, let topic = parts.first, let number = parts.last, topic.allSatisfy(ASCII.isDigit),
      number.allSatisfy(ASCII.isDigit)
    else { return nil }
    return (String(decoding: topic, as: UTF8.self), String(decoding: number, as: UTF8.self))
  }

  /// The digits after `name=`, where that begins a parameter.
  private func parameter(_ name: StaticString) -> String? {
    var rest = bytes[...]
    while let place = ASCII.find(name, in: rest) {
      let before = place - name.utf8CodeUnitCount - 1
      if before >= 0, place < bytes.count, bytes[place] == UInt8(ascii: "="),
        [UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: ";")].contains(bytes[before]),
        let id = ASCII.digits(bytes[(place + 1)...])
      {
        return id
      }
      rest = bytes[place...]
    }
    return nil
  }
}

private let slash = UInt8(ascii: "/")
