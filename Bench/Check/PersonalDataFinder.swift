import Foundation
import Policy
import Records

/// Prints what the personal-data rules flag in labelled posts, for `Bench/PersonalData/score.py`.
struct PersonalDataFinder {
  private struct Post: Decodable {
    let id: String
    let text: String
  }

  private struct Found: Encodable {
    struct Span: Encodable {
      let kind: String
      let start: Int
      let end: Int
    }

    let id: String
    let spans: [Span]
  }

  /// The labels' names for our kinds.
  private static let kinds = [
    "personal-data.phone": "phone", "personal-data.email": "email", "personal-data.postcode": "postcode",
    "personal-data.national-insurance": "ni", "personal-data.nhs-number": "nhs", "personal-data.iban": "iban",
    "personal-data.payment-card": "card", "personal-data.bank-account": "bank", "personal-data.vehicle": "vehicle",
    "personal-data.birth-date": "birthdate", "personal-data.address": "address",
  ]

  private let set: RuleSet

  /// - Parameter contacts: Kind and value of the council's own, a line each.
  init(contacts path: String?) throws {
    let pack = try PolicyPack(shipped: "ludlow-social-media")
    var registers = Registers()
    registers.ownContacts = try path.map(Self.contacts) ?? []
    let personal = pack.rules.map(\.id).filter { Self.kinds[$0] != nil }
    guard personal.count == Self.kinds.count else { throw CocoaError(.fileReadCorruptFile) }
    set = try RuleSet(pack, rules: Set(personal), registers: registers)
  }

  func run(posts path: String) throws {
    for line in try String(contentsOfFile: path, encoding: .utf8).utf8.split(separator: 10) {
      let post = try JSONDecoder().decode(Post.self, from: Data(line))
      let act = Act(ref: post.id, at: PublicationTime(seconds: 1_780_000_000), text: post.text)
      let spans = set.check(act).map { judgement in
        Found.Span(
          kind: Self.kinds[judgement.flag.rule] ?? "", start: judgement.flag.range.lowerBound,
          end: judgement.flag.range.upperBound)
      }
      print(String(decoding: try JSONEncoder().encode(Found(id: post.id, spans: spans)), as: UTF8.self))
    }
  }

  private static func contacts(_ path: String) throws -> [OwnContact] {
    try String(contentsOfFile: path, encoding: .utf8).utf8.split(separator: 10)
      .filter { $0.first != UInt8(ascii: "#") }
      .compactMap { line in
        let parts = line.split(separator: 0x20, maxSplits: 1)
        return parts.count == 2 ? OwnContact(String(decoding: parts[1], as: UTF8.self), what: "council") : nil
      }
  }
}
