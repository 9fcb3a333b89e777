import Crypto
import Records

/// A canonical run of bytes to be hashed: every value with its length before it, so that no two lists of values give
/// one run.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  init(domain: StaticString) {
    bytes.reserveCapacity(512)
    bytes += UnsafeBufferPointer(start: domain.utf8Start, count: domain.utf8CodeUnitCount)
    bytes.append(0)
  }

  mutating func append(_ text: String?) {
    guard var text else { return append(length: -1) }
    text.withUTF8 {
      append(length: $0.count)
      bytes += $0
    }
  }

  mutating func append(_ value: Int64?) { append(value.map { String($0) }) }

  mutating func append(_ value: [UInt8]) {
    append(length: value.count)
    bytes += value
  }

  mutating func append<Value: RawRepresentable<String>>(_ value: Value) { append(value.rawValue) }

  mutating func append(length: Int) {
    withUnsafeBytes(of: Int32(truncatingIfNeeded: length).littleEndian) { bytes += $0 }
  }

  /// The first 16 bytes of the SHA-256: 128 bits against accident and collision search within one archive's size.
  var shortHash: [UInt8] { Array(SHA256.hash(data: bytes).prefix(16)) }
  var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

/// Lower-case hex.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Record {
  /// A hash of everything the record says, counts that change with time left out: two sightings with one digest are
  /// one revision.
  func digest(details: String?) -> [UInt8] {
    var facts = CanonicalBytes(domain: "muniment revision 1")
    facts.append(kind)
    facts.append(direction)
    facts.append(visibility)
    facts.append(state)
    facts.append(Int64(completeness.rawValue))
    facts.append(author.nativeID)
    facts.append(author.handle)
    facts.append(author.name)
    facts.append(published.seconds)
    facts.append(published.precision)
    facts.append(published.zone)
    facts.append(published.doubt)
    facts.append(revised)
    facts.append(isEdited ? 1 : 0)
    facts.append(text)
    facts.append(title)
    facts.append(url)
    facts.append(conversation?.key)
    facts.append(parent)
    facts.append(details)
    for medium in media {
      facts.append(medium.path)
      facts.append(medium.type)
      facts.append(medium.caption)
      facts.append(medium.altText)
    }
    return facts.shortHash
  }

  /// A hash of what a reader would call the post's content: two revisions with one wording do not count as a change.
  var wording: [UInt8] {
    var facts = CanonicalBytes(domain: "muniment wording 1")
    facts.append(state == .deleted ? 1 : 0)
    facts.append(text)
    for medium in media {
      facts.append(medium.name)
      facts.append(medium.caption)
    }
    facts.append(poll?.question)
    for option in poll?.options ?? [] { facts.append(option.text) }
    return facts.shortHash
  }

  /// The identity of a post without a native id: account, kind, time, text and media, versioned.
  func fingerprint(account: String) -> String {
    var facts = CanonicalBytes(domain: "muniment fingerprint 1")
    facts.append(account)
    facts.append(kind)
    facts.append(published.seconds)
    facts.append(text)
    for medium in media { facts.append(medium.name) }
    if kind == .message {
      // An automatic reply goes to two residents in one second: two messages.
      facts.append(conversation?.key)
      facts.append(author.name)
    }
    return "f1-" + Hex.text(facts.shortHash)
  }

  /// The identity of a message in a chat without ids: chat, minute, sender and body (without what changes between
  /// exports).
  func sequenceFingerprint(account: String) -> String {
    var facts = CanonicalBytes(domain: "muniment sequence 1")
    facts.append(account)
    facts.append(published.seconds / 60)
    facts.append(author.name)
    facts.append(sequenceKey)
    return "s1-" + Hex.text(facts.shortHash)
  }
}
