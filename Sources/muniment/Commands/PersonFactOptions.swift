import ArchiveStore
import ArgumentParser
import Records
import Search

/// What is known of a person, as options that can all be given several times.
struct PersonFactOptions: ParsableArguments {
  @Option(help: ArgumentHelp("First names and surname: \"Ann Pryce\", or \"van der Berg, Ann\".", valueName: "name"))
  var name: [String] = []

  @Option(help: ArgumentHelp("A name they had before.", valueName: "name"))
  var formerName: [String] = []

  @Option(help: ArgumentHelp("Initials by which they are known: AP.", valueName: "letters"))
  var initials: [String] = []

  @Option(help: ArgumentHelp("What people call them. Common short forms (Liz, Bill) are known.", valueName: "name"))
  var nickname: [String] = []

  @Option(help: ArgumentHelp("Mr, Cllr, Dr … None: all are looked for.", valueName: "title"))
  var title: [String] = []

  @Option(
    help: ArgumentHelp(
      "A handle; with a platform and days if known: x:ann_pryce,2019-03-01..2021-12-31", valueName: "handle"))
  var handle: [String] = []

  @Option(help: ArgumentHelp("The number of their account on a platform: x:1234567", valueName: "id"))
  var id: [String] = []

  @Option(help: ArgumentHelp("An e-mail address.", valueName: "address"))
  var email: [String] = []

  @Option(help: ArgumentHelp("A telephone number; every way of writing it is looked for.", valueName: "number"))
  var phone: [String] = []

  @Option(help: ArgumentHelp("House and street: \"14 Mill Lane\".", valueName: "address"))
  var address: [String] = []

  @Option(help: ArgumentHelp("A postcode.", valueName: "postcode"))
  var postcode: [String] = []

  @Option(help: ArgumentHelp("What they are: \"chair of the allotment society\".", valueName: "role"))
  var role: [String] = []

  /// - Throws: `ValidationError` for a handle or an id that is not written so; it does not repeat it.
  func facts() throws -> [PersonFact] {
    let plain: [(PersonFact.Kind, [String])] = [
      (.name, name), (.formerName, formerName), (.initials, initials), (.nickname, nickname), (.title, title),
      (.email, email), (.phone, phone), (.address, address), (.postcode, postcode), (.role, role),
    ]
    let facts = plain.flatMap { kind, values in values.map { PersonFact(kind, $0) } }
    return facts + (try handle.map { try owned(.handle, $0) }) + (try id.map { try owned(.id, $0) })
  }

  private func owned(_ kind: PersonFact.Kind, _ text: String) throws -> PersonFact {
    let parts = text.utf8.split(separator: UInt8(ascii: ","), maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    guard let named = parts.first else { throw ValidationError("--\(kind.rawValue) takes a name.") }
    let pieces = named.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1).map {
      String(decoding: $0, as: UTF8.self)
    }
    let (from, until) = try parts.count > 1 ? days(parts[1]) : (nil, nil)
    guard pieces.count > 1 else { return PersonFact(kind, named, from: from, until: until) }
    return PersonFact(kind, pieces[1], platform: pieces[0], from: from, until: until)
  }

  /// `2019-03-01..2021-12-31`, either side empty.
  private func days(_ text: String) throws -> (from: String?, until: String?) {
    let bytes = Array(text.utf8)
    guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }) else {
      throw ValidationError("Write the days of a handle as 2019-03-01..2021-12-31; either side may be empty.")
    }
    let sides = [bytes[..<dots], bytes[(dots + 2)...]].map { String(decoding: $0, as: UTF8.self) }
    let checked = try sides.map { $0.utf8.isEmpty ? nil : try Day.checked($0) }
    return (checked[0], checked[1])
  }
}
