import Foundation
import Records
import Testing
import Yams

@testable import Policy

@Suite struct PersonalDataRuleTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Archive/Policy/Packs/ludlow-social-media/rules").path

  static let files = [
    "phone", "email", "national-insurance", "nhs-number", "postcode", "bank-account", "iban", "payment-card", "vehicle",
    "birth-date", "address",
  ]

  @Test(arguments: files)
  func theExamplesOfTheShippedRulesHold(_ name: String) throws {
    let file = try String(contentsOfFile: "\(Self.folder)/personal-data-\(name).yaml", encoding: .utf8)
    let yaml = try #require(try Yams.compose(yaml: file))
    let rule = try PersonalDataRule(yaml.rule)
    let fires = yaml.strings("fires")
    let quiet = yaml.strings("quiet")
    #expect(fires.count >= 8 && quiet.count >= 8)
    for text in fires { #expect(!flags(rule, text).isEmpty, "must fire: \(text)") }
    for text in quiet { #expect(flags(rule, text).map(\.evidence) == [], "must stay quiet: \(text)") }
  }

  @Test func aFlagSaysWhatAndWhere() throws {
    let rule = try rule(["phone"])
    let flag = try #require(flags(rule, "👍 ring 07700 900123 now").first)
    #expect(flag.evidence == "07700 900123")
    #expect(flag.range == 7..<19)
    #expect(flag.severity == .high)
  }

  @Test func ownContactsAreAllowedHoweverTheyAreWritten() throws {
    let rule = try rule(["phone", "email", "postcode"], confidence: 1)
    let own = ["01632 960123", "SY7 9ZZ", "@wenlow.example", "jo@example.org"]
    for text in [
      "+44 (0)1632 960123", "01632 960123 ext. 4", "sy79zz", "clerk@wenlow.example",
      "town.clerk [at] wenlow dot example",
      "Jo@Example.org",
    ] {
      #expect(flags(rule, text, own: own) == [], "\(text)")
    }
    for text in ["01632 960124", "jo.bloggs@wenlow.example", "jo@wenlow.example", "clerk@other.example"] {
      #expect(flags(rule, text, own: own).count == 1, "\(text)")
    }
  }

  @Test func anOwnAddressIsAllowedWithoutItsTown() throws {
    let rule = try rule(["address"])
    let own = ["The Guildhall, 112 Bodkin Street, Wenlow"]
    #expect(flags(rule, "Post it to 112 Bodkin Street, please", own: own) == [])
    #expect(flags(rule, "Post it to 12 Bodkin Street, please", own: own).count == 1)
  }

  @Test func aPackThatIsWrongIsRefused() {
    #expect(throws: RuleError.self) { try rule(["telephone"]) }
    #expect(throws: RuleError.self) { try rule([]) }
    #expect(throws: RuleError.self) { try rule(["phone"], confidence: 4) }
  }

  @Test func everyFieldIsRead() throws {
    var act = Act(ref: "x:y:z", at: PublicationTime(seconds: 1_767_225_600), text: "Nothing here")
    act.fields.append(ActField(.alt, "Poster: 07700 900123", ordinal: 1))
    let flags = try rule(["phone"]).flags(in: CheckedAct(act), hits: [], setting([]))
    #expect(flags.map(\.field) == [.alt])
    #expect(flags.map(\.ordinal) == [1])
  }

  private func rule(_ kinds: [String], confidence: Int = 2) throws -> PersonalDataRule {
    var description = RuleDescription(
      id: "personal-data.test", kind: "personal-data", title: "Test", why: "Why.", severity: .high)
    description.lists["kinds"] = kinds
    description.numbers["confidence"] = confidence
    return try PersonalDataRule(description)
  }

  private func flags(
    _ rule: PersonalDataRule, _ text: String, own: [String] = ["01584 871970", "SY8 1AZ", "@ludlow.gov.uk"]
  ) -> [Flag] {
    // 1 June 2026.
    let act = Act(ref: "x:y:z", at: PublicationTime(seconds: 1_780_272_000), text: text)
    let (checked, setting) = (CheckedAct(act), setting(own))
    return rule.flags(in: checked, hits: [], setting).filter {
      !Suppression(setting.registers).covers($0, in: checked, on: setting.local.dateText)
    }
  }

  private func setting(_ own: [String]) -> Setting {
    var registers = Registers()
    registers.ownContacts = own.map { OwnContact($0, what: "the council's") }
    return Setting(
      local: CivilTime(utc: 1_780_272_000), version: "v.4", registers: registers,
      zone: CouncilZone(timeZone: .gmt))
  }
}

fileprivate extension Node {

  var rule: RuleDescription {
    var description = RuleDescription(
      id: self["id"]?.string ?? "", kind: self["kind"]?.string ?? "", title: self["title"]?.string ?? "",
      why: self["why"]?.string ?? "")
    for (name, list) in self["lists"]?.mapping ?? [:] {
      description.lists[name.string ?? ""] = list.array().compactMap(\.string)
    }
    for (name, number) in self["numbers"]?.mapping ?? [:] { description.numbers[name.string ?? ""] = number.int }
    return description
  }

  func strings(_ key: String) -> [String] { self[key]?.array().compactMap(\.string) ?? [] }
}
