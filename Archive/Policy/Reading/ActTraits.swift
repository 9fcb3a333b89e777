/// What an act has for rules without patterns to look at: told once for each act, so that none of them has to search it
/// in vain.
///
/// A trait may be told of an act that has nothing of the kind, never withheld from one that has.
public struct ActTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Addresses of the web, in the words or told beside them.
  public static let links = ActTraits(rawValue: 1)
  public static let mentions = ActTraits(rawValue: 2)
  public static let hashtags = ActTraits(rawValue: 4)
  /// What `PersonalData.find` looks round (`ScannedText.mayTell`).
  public static let personalData = ActTraits(rawValue: 8)
  public static let media = ActTraits(rawValue: 16)
  /// The words are somebody else's.
  public static let share = ActTraits(rawValue: 32)
  public static let laterWording = ActTraits(rawValue: 64)
}

extension ActTraits {
  /// Of an act and the bytes of its `CheckedText`s.
  init(_ act: Act, _ texts: [CheckedText]) {
    self = texts.reduce(into: ActTraits()) { $0.formUnion(ActTraits($1.bytes)) }
    if texts.contains(where: { ScannedText.mayTell($0.bytes) }) { insert(.personalData) }
    if !act.links.isEmpty { insert(.links) }
    if !act.mentions.isEmpty { insert(.mentions) }
    if !act.media.isEmpty { insert(.media) }
    if act.isShare { insert(.share) }
    if act.wording > 0 { insert(.laterWording) }
  }

  /// Without a branch for each byte, so that many bytes are looked at in one step.
  private init(_ text: [UInt8]) {
    self.init(
      rawValue: text.withUnsafeBufferPointer { bytes in
        var (traits, before): (UInt8, UInt8) = (0, 0)
        for byte in bytes {
          traits |= Self.trait(byte, after: before)
          before = byte
        }
        return traits
      })
  }

  @inline(__always)
  private static func trait(_ byte: UInt8, after before: UInt8) -> UInt8 {
    let isAt = byte == UInt8(ascii: "@")
    // The second slash of `http://`, the point of `www.`.
    let mayBeLink =
      byte == UInt8(ascii: "/") && before == byte || byte == UInt8(ascii: ".") && before | 0x20 == UInt8(ascii: "w")
    return (mayBeLink ? links.rawValue : 0) | (isAt ? mentions.rawValue : 0)
      | (byte == UInt8(ascii: "#") ? hashtags.rawValue : 0)
  }
}
