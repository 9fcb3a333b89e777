/// The senders of a chat, and where on a line a sender's name ends.
///
/// Nothing marks the end of a name but a colon, and names, group names and sentences can hold one: so all lines are
/// counted before any is cut.
struct SenderBook {
  /// In bytes: longer than any contact's or group's name.
  private static let longestName = 200
  /// A file with more different beginnings is no chat; what is not counted is cut at its first colon.
  private static let mostNames = 20_000

  /// How many lines each name begins.
  private var counts: [[UInt8]: Int] = [:]
  private var compounds: [[UInt8]: (lines: Int, ownBodies: Int, first: [UInt8])] = [:]
  private var accepted: Set<[UInt8]> = []
  private let officials: Set<[UInt8]>

  init(officials: [String]) { self.officials = Set(officials.map { ChatName.folded($0) }) }

  /// Lines whose sender's name holds a colon, as found by `settle()`.
  private(set) var compoundLines = 0

  mutating func count(_ body: ByteText) {
    let cuts = SenderBook.cuts(body)
    guard let first = cuts.first else { return }
    let name = Array(body[..<first.end])
    guard counts.count < SenderBook.mostNames || counts[name] != nil else { return }
    counts[name, default: 0] += 1
    for cut in cuts.dropFirst() {
      let long = Array(body[..<cut.end])
      guard compounds.count < SenderBook.mostNames || compounds[long] != nil else { continue }
      compounds[long, default: (0, 0, name)].lines += 1
      let rest = body[cut.start...]
      if rest.isEmpty || MessageBody.isPlatformMade(rest) { compounds[long]?.ownBodies += 1 }
    }
  }

  /// Decides which names with a colon are names: those after which WhatsApp put a text of its own, and those that
  /// stand on every line of their beginning and look like a name (`Ward 3: Jane`, never `FLOOD BOT: ALERT`).
  mutating func settle() {
    for (name, compound) in compounds {
      let isAlways = compound.lines >= 3 && compound.lines == counts[compound.first]
      let last = name.dropFirst(compound.first.count + 2)
      guard (compound.ownBodies > 0 && compound.lines >= 2) || (isAlways && SenderBook.looksLikeName(last)) else {
        continue
      }
      accepted.insert(name)
      compoundLines += compound.lines
    }
    compounds = [:]
  }

  /// Name and text of a message; nil for a line that no person wrote.
  func split(_ body: ByteText) -> (name: ByteText, text: ByteText)? {
    let cuts = SenderBook.cuts(body)
    for cut in cuts.reversed() {
      let name = body[..<cut.end]
      if cut.end != cuts.first?.end, accepted.contains(Array(name)) || isOfficial(name) {
        return (name, body[cut.start...])
      }
    }
    guard let first = cuts.first else { return splitWithoutSpace(body) }
    let name = body[..<first.end]
    let isSeldom = (counts[Array(name)] ?? 0) <= 2
    if isSeldom, SystemLine.isFalseSender(Phrase.fold(name), rest: body[first.start...]) { return nil }
    return (name, body[first.start...])
  }

  /// Whether a name is one that the clerk said is the council.
  func isOfficial(_ name: ByteText) -> Bool {
    !officials.isEmpty && officials.contains(ChatName.folded(Mark.stripped(name)))
  }

  var hasOfficials: Bool { !officials.isEmpty }

  /// `Bob:Hi`, where Bob is known from other lines.
  private func splitWithoutSpace(_ body: ByteText) -> (name: ByteText, text: ByteText)? {
    guard let colon = body.prefix(SenderBook.longestName).firstIndex(of: 0x3A) else { return nil }
    let name = body[..<colon]
    return counts[Array(name)] == nil ? nil : (name, body[(colon + 1)...])
  }

  /// Where names may end and texts begin: at `: `, or a colon that ends the line. At most three.
  private static func cuts(_ body: ByteText) -> [(end: Int, start: Int)] {
    var cuts: [(end: Int, start: Int)] = []
    let window = body.prefix(longestName)
    var index = window.startIndex
    while cuts.count < 3, let colon = window[index...].firstIndex(of: 0x3A) {
      index = colon + 1
      guard colon > body.startIndex else { continue }
      if index == body.endIndex {
        cuts.append((colon, index))
      } else if body[index] == 0x20 {
        cuts.append((colon, index + 1))
      }
    }
    return cuts
  }

  private static func looksLikeName(_ text: ByteText) -> Bool {
    let words = text.split(separator: 0x20)
    return !words.isEmpty && words.count <= 4
      && words.allSatisfy { word in
        let scalars = Array(word.string.unicodeScalars)
        guard let first = scalars.first, first.properties.isUppercase else { return false }
        return scalars.dropFirst().contains { $0.properties.isLowercase }
      }
  }
}
