import Foundation
public import Records

/// A council's policy as data: its versions, clauses, rules and registers.
public struct PolicyPack: Sendable {
  public let name: String
  public let council: String
  /// `SM / 23 / v.4`
  public let number: String?
  /// As the policy says it: a reminder, never an end.
  public let reviewDue: String?
  public let zone: CouncilZone
  /// The oldest first.
  public let versions: [PolicyVersion]
  public let statutes: [Statute]
  /// In the order of the policy.
  public let clauses: [Clause]
  public let rules: [RuleDescription]
  public let registers: Registers
  /// What the council has still to be asked.
  public let questions: [PackQuestion]
  /// SHA-256 over the names and bytes of its files, 64 hexadecimal digits.
  public let digest: String
  /// The same without the rules: where it changes, everything is judged anew.
  public let surroundingsDigest: String

  /// - Parameter folder: A folder with `policy.yaml`, `clauses.yaml`, `rules` and `registers`.
  /// - Throws: `PackErrors` with all mistakes.
  public init(opening folder: String) throws { try self.init(files: PackFolder(folder).files()) }

  /// - Throws: `PackErrors` with all mistakes.
  public init(files: [PackFile]) throws {
    let problems = PackProblems()
    let policy = PolicyReader(files, problems)
    let clauses = ClausesReader(files, versions: policy.versions, problems)
    let rules = RulesReader(files, problems)
    let registers = RegistersReader(files, problems)
    PackLinks(policy, clauses, rules).check(problems)
    guard problems.errors.isEmpty, let zone = policy.zone else { throw PackErrors(errors: problems.errors) }
    (name, council, number, reviewDue) = (policy.name, policy.council, policy.number, policy.reviewDue)
    (self.zone, versions, statutes) = (zone, policy.versions, policy.statutes)
    (self.clauses, self.rules, self.registers) = (clauses.clauses, rules.rules, registers.registers)
    questions =
      policy.versions.compactMap { version in
        version.ask.map { PackQuestion(about: version.id, ask: $0) }
      } + registers.questions
    digest = Self.digest(files)
    surroundingsDigest = Self.digest(files.filter { !$0.isIn("rules") })
  }

  public var calendar: PolicyCalendar { PolicyCalendar(versions: versions, registers: registers, zone: zone) }

  public func version(_ id: String) -> PolicyVersion? { versions.first { $0.id == id } }

  /// The clauses of a version that name a rule.
  public func clauses(of version: String, naming rule: String) -> [Clause] {
    clauses.filter { $0.version == version && $0.names(rule) }
  }

  private static func digest(_ files: [PackFile]) -> String {
    var digest = PackDigest("muniment policy pack 1")
    for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      digest.add(file.name)
      digest.add(file.bytes)
    }
    return digest.text()
  }
}
