/// Sentences that WhatsApp writes about a chat. Wording not known here is a system line all the same where no sender
/// stands before it.
enum SystemLine {
  /// Whether a folded sentence, marked as WhatsApp's own, is about the chat and not in a person's place.
  static func isKnown(_ folded: [UInt8]) -> Bool {
    let text = folded[...]
    return beginnings.contains { text.starts(with: $0) } || middles.contains { text.has($0) }
      || ends.contains { text.ends(with: $0) }
  }

  /// The notice with which nearly every export begins.
  static func isEncryptionNotice(_ folded: [UInt8]) -> Bool {
    notices.contains { folded[...].starts(with: $0) }
  }

  static func isCreation(_ folded: [UInt8]) -> Bool { creations.contains { folded[...].has($0) } }

  /// Whether what stands before a colon is the beginning of a system sentence (`X changed the subject to "A: b"`).
  static func isFalseSender(_ folded: [UInt8], rest: ByteText) -> Bool {
    if middles.contains(where: { folded[...].has($0) }) { return true }
    let quotes = folded.reduce(0) { $0 + ($1 == 0x22 ? 1 : 0) }
    return quotes % 2 == 1 && folded[...].has([0x20, 0x22]) && Phrase.fold(rest).contains(0x22)
  }

  private static let notices = list([
    "messages and calls are end-to-end encrypted", "messages to this group", "messages to this chat",
    "messages you send to this", "messages are end-to-end encrypted", "nachrichten und anrufe sind ende-zu-ende",
    "les messages et les appels sont chiffrés", "los mensajes y las llamadas están cifrados",
    "i messaggi e le chiamate sono crittografati", "as mensagens e ligações são protegidas",
    "as mensagens e chamadas são", "berichten en gesprekken worden end-to-end", "الرسائل والمكالمات مشفرة",
  ])

  private static let creations = list([
    " created group", " created this group", "you created group", "hat die gruppe", " a créé le groupe",
    " creó el grupo",
    " ha creato il gruppo", " criou o grupo", " criou este grupo", " heeft de groep",
  ])

  private static let beginnings =
    notices
    + list([
      "your security code with", "you created group", "you created this group", "you created the", "you added ",
      "you were added", "you removed ", "you were removed", "you changed ", "you updated the message timer",
      "you turned ",
      "you're now an admin", "you're no longer", "you joined", "you left", "you reset", "this business", "this chat ",
      "this group ", "community deactivated", "disappearing messages", "you blocked", "you unblocked", "you pinned",
      "you started a", "only admins", "the group ", "group creator", "you accepted", "you requested", "you're a",
    ])

  private static let middles = list([
    " created group ", " created this group", " created the community", " added you", " changed the subject",
    " changed this group", " changed the group", " changed their phone number", " changed to ", " joined using ",
    " turned on disappearing", " turned off disappearing", " updated the message timer", " reset this group",
    " ended this group", " is now using a secure service", " registered as a business", " is now an admin",
    " pinned a message", " requested to join", " added this group to the community", " joined from the community",
    " is no longer an admin", "'s security code changed", " changed their name",
  ])

  private static let ends = list([" left", " joined", " was added", " was removed"])

  private static func list(_ phrases: [String]) -> [[UInt8]] { phrases.map { Array($0.utf8) } }
}
