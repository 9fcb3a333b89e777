/// WhatsApp's own sentences, folded so that two phones' wording compares equal.
enum Phrase {
  /// Sentences are never longer.
  static let longest = 400

  /// Lower case, no marks, plain spaces and quotes, no full stop at the end.
  static func fold(_ text: ByteText) -> [UInt8] {
    guard text.count <= longest else { return [] }
    var folded: [UInt8] = []
    for scalar in Mark.stripped(text).unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019: folded.append(0x27)
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: folded.append(0x22)
      default: folded += scalar.properties.lowercaseMapping.utf8
      }
    }
    var rest = folded[...].trimmed
    while rest.last == 0x2E { rest = rest.dropLast() }
    return Array(rest)
  }

  /// A folded system sentence without the invitation to tap that some versions add.
  static func withoutInvitation(_ folded: [UInt8]) -> [UInt8] {
    for invitation in invitations where folded[...].ends(with: invitation) {
      var rest = folded.dropLast(invitation.count).trimmed
      while rest.last == 0x2E { rest = rest.dropLast() }
      return Array(rest)
    }
    return folded
  }

  private static let invitations: [[UInt8]] = [
    "tap to learn more", "tap for more info", "tap to view", "tap to change", "click to view", "click to learn more",
    "learn more", "tap to message or add them", "tap to update",
  ].map { Array($0.utf8) }

  static func set(_ phrases: [String]) -> Set<[UInt8]> { Set(phrases.map { fold($0.bytes[...]) }) }
}
