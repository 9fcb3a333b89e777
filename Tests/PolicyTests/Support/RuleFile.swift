import Foundation
import Policy
import Testing
import Yams

/// A rule's description as its file in the shipped pack gives it.
struct RuleFile {
  let description: RuleDescription

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Archive/Policy/Packs/ludlow-social-media/rules")

  /// - Parameter name: `tone-shouting`.
  init(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name + ".yaml"), encoding: .utf8)
    let row = try #require(Yams.load(yaml: text) as? [String: Any])
    var rule = RuleDescription(
      id: try #require(row["id"] as? String), kind: try #require(row["kind"] as? String),
      title: try #require(row["title"] as? String), why: try #require(row["why"] as? String),
      severity: try #require(Flag.Severity(rawValue: row["severity"] as? String ?? "")))
    rule.clauses = row["clauses"] as? [String] ?? []
    rule.statutes = row["statutes"] as? [String] ?? []
    rule.lists = row["lists"] as? [String: [String]] ?? [:]
    rule.numbers = row["numbers"] as? [String: Int] ?? [:]
    rule.mustFire = Self.examples(row["fires"])
    rule.mustNotFire = Self.examples(row["quiet"])
    rule.given = Self.registers(row["given"] as? [String: [[String: Any]]] ?? [:])
    description = rule
  }

  var isOfThreads: Bool { TriedThread.types.contains { $0.kind == description.kind } }

  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  private static func examples(_ value: Any?) -> [RuleExample] {
    (value as? [Any] ?? []).compactMap { item in
      if let text = item as? String { return RuleExample(text) }
      guard let row = item as? [String: Any], let text = row["text"] as? String else { return nil }
      return RuleExample(text, at: row["at"] as? String)
    }
  }

  private static func registers(_ rows: [String: [[String: Any]]]) -> Registers {
    var registers = Registers()
    registers.councillors = (rows["councillors"] ?? []).map { row in
      var councillor = RegisteredCouncillor(name: row["name"] as? String ?? "")
      councillor.handles = row["handles"] as? [String] ?? []
      councillor.pages = row["pages"] as? [String] ?? []
      councillor.office = row["office"] as? String
      councillor.span = span(row)
      return councillor
    }
    registers.accounts = (rows["accounts"] ?? []).map { row in
      RegisteredAccount(platform: row["platform"] as? String ?? "", handle: row["handle"] as? String)
    }
    registers.sensitiveTopics = (rows["sensitive-topics"] ?? []).map { row in
      SensitiveTopic(election: row["election"] as? String, words: row["words"] as? [String] ?? [])
    }
    registers.officers = (rows["officers"] ?? []).map { row in
      var officer = RegisteredOfficer(name: row["name"] as? String ?? "")
      officer.role = row["role"] as? String
      officer.approves = row["approves"] as? Bool ?? false
      return officer
    }
    registers.approvals = rows["approvals"]?.map(approval)
    return registers
  }

  private static func approval(_ row: [String: Any]) -> Approval {
    var approval = Approval(at: row["at"] as? String ?? "", by: row["by"] as? String ?? "")
    approval.ref = row["ref"] as? String
    approval.text = row["text"] as? String
    approval.standing = row["standing"] as? [String] ?? []
    approval.span = span(row)
    return approval
  }

  private static func span(_ row: [String: Any]) -> DaySpan {
    DaySpan(from: row["from"] as? String, until: row["until"] as? String)
  }
}
