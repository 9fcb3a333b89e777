import ArchiveStore
import ArgumentParser
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
      "A handle or the address of a profile; with a platform and days if known: x:ann_pryce,2019-03-01..2021-12-31",
      valueName: "handle"))
  var handle: [String] = []

  @Option(help: ArgumentHelp("The number of their account on a platform: x:1234567", valueName: "id"))
  var id: [String] = []

  @Option(help: ArgumentHelp("An e-mail address.", valueName: "address"))
  var email: [String] = []

  @Option(help: ArgumentHelp("A telephone number; the usual ways of writing it are looked for.", valueName: "number"))
  var phone: [String] = []

  @Option(help: ArgumentHelp("House and street: \"14 Mill Lane\".", valueName: "address"))
  var address: [String] = []

  @Option(help: ArgumentHelp("A postcode.", valueName: "postcode"))
  var postcode: [String] = []

  @Option(help: ArgumentHelp("The registration of a vehicle of theirs.", valueName: "registration"))
  var vehicle: [String] = []

  @Option(help: ArgumentHelp("What they are: \"chair of the allotment society\".", valueName: "role"))
  var role: [String] = []

  /// - Throws: `ValidationError` for a handle or an id that is not written so; it does not repeat it.
  func facts() throws -> [PersonFact] {
    let plain: [(PersonFact.Kind, [String])] = [
      (.name, name), (.formerName, formerName), (.initials, initials), (.nickname, nickname), (.title, title),
      (.email, email), (.phone, phone), (.address, address), (.postcode, postcode), (.vehicle, vehicle),
      (.role, role),
    ]
    let facts = plain.flatMap { kind, values in values.map { PersonFact(kind, $0) } }
    let owned = handle.map { OwnedName(.handle, $0) } + id.map { OwnedName(.id, $0) }
    return facts + (try owned.map { try $0.fact() })
  }
}
