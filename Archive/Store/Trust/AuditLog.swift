import Foundation
import GRDB

/// The chain of acts: written within the transaction of the act itself, so that neither stands without the other.
struct AuditLog {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func append(_ act: AuditEntry.Act, by: String?, at: Int64, _ details: [String: AuditValue]) throws {
    let last = try Row.fetchOne(db, sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
    let row = try Sealed(
      number: (last?["number"] ?? 0) + 1, at: at, act: act.rawValue, by: by, details: AuditValue.json(details),
      previous: Array(last?["hash"] as Data? ?? Data()))
    try db.execute(
      sql: "INSERT INTO audit (number, at, act, by, details, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [row.number, row.at, row.act, row.by, row.details, Data(row.previous), Data(row.hash)])
  }

  func append(_ act: AuditEntry.Act, _ acting: Acting, _ details: [String: AuditValue]) throws {
    var details = details
    if let reason = acting.reason { details["reason"] = .text(reason) }
    try append(act, by: acting.by, at: acting.at, details)
  }

  func entries() throws -> [AuditEntry] {
    try Row.fetchAll(db, sql: "SELECT * FROM audit ORDER BY number").map(AuditEntry.init)
  }

  /// Follows the chain to its end or to the first entry that does not hold.
  ///
  /// - Parameter head: A hash noted earlier, in hex, that must still stand in the chain.
  func check(head: String? = nil) throws -> AuditVerification {
    var result = AuditVerification()
    var last: [UInt8] = []
    var isHeadFound = head == nil
    var announced: Set<Int64> = []
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY number")
    while let row = try rows.next() {
      let sealed = Sealed(row)
      if let why = sealed.fault(after: Int64(result.entries), last, stored: Array(row["hash"] as Data? ?? Data())) {
        return result.broken(at: sealed.number, why)
      }
      result.entries += 1
      last = sealed.hash
      result.head = Hex.text(last)
      announced.formUnion(sealed.imports)
      isHeadFound = isHeadFound || head.map { $0.utf8.elementsEqual((result.head ?? "").utf8) } == true
    }
    if !isHeadFound {
      result.failures.append("no entry has the hash that was noted: the chain was cut or written anew")
    }
    result.failures += try missing(announced)
    return result
  }

  /// A chain that lost its last entries holds by itself; but then acts of which the archive shows the outcome have none.
  private func missing(_ announced: Set<Int64>) throws -> [String] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM imports WHERE id >= (SELECT max(first_import) FROM audit_scope)
        UNION SELECT import FROM withdrawn_imports ORDER BY 1
        """
    ).filter { !announced.contains($0) }.map {
      "import \($0) has no entry: entries were taken from the end of the audit"
    }
  }

  /// An entry as it is hashed.
  private struct Sealed {
    let number: Int64
    let at: Int64
    let act: String
    let by: String?
    let details: String
    let previous: [UInt8]

    init(number: Int64, at: Int64, act: String, by: String?, details: String, previous: [UInt8]) {
      self.number = number
      self.at = at
      self.act = act
      self.by = by
      self.details = details
      self.previous = previous
    }

    init(_ row: Row) {
      self.init(
        number: row["number"], at: row["at"], act: row["act"], by: row["by"], details: row["details"],
        previous: Array(row["previous"] as Data? ?? Data()))
    }

    var hash: [UInt8] {
      var facts = CanonicalBytes(domain: "muniment audit 1")
      facts.append(number)
      facts.append(at)
      facts.append(act)
      facts.append(by)
      facts.append(details)
      facts.append(previous)
      return facts.hash
    }

    /// Imports of which the entry tells.
    var imports: [Int64] {
      guard let details = try? AuditValue.details(json: details) else { return [] }
      return ["import", "withdrawn", "made"].flatMap { name in
        switch details[name] {
        case .number(let id): [id]
        case .numbers(let ids): ids
        case .text, nil: [Int64]()
        }
      }
    }

    func fault(after count: Int64, _ last: [UInt8], stored: [UInt8]) -> String? {
      if number != count + 1 { return "entry \(count + 1) is missing" }
      if previous != last { return "entry \(number) does not follow from the one before it" }
      return stored == hash ? nil : "entry \(number) is not what was written"
    }
  }
}

/// What following the audit's chain has shown.
public struct AuditVerification: Sendable, Codable, Hashable {
  /// Entries that hold.
  public internal(set) var entries = 0
  /// The hash of the last of them, in hex: noted elsewhere, it proves later that nothing up to here was changed.
  public internal(set) var head: String?
  /// The first entry that does not hold.
  public internal(set) var broken: Int64?
  public internal(set) var failures: [String] = []

  public var isClean: Bool { failures.isEmpty }

  func broken(at number: Int64, _ why: String) -> AuditVerification {
    var result = self
    result.broken = number
    result.failures.append(why)
    return result
  }
}

extension Archive {
  /// Every act, the first one first.
  public func audit() throws -> [AuditEntry] { try database.read { try AuditLog($0).entries() } }

  /// - Parameter head: A hash noted earlier, in hex.
  public func verifyAudit(head: String? = nil) throws -> AuditVerification {
    try database.read { try AuditLog($0).check(head: head) }
  }
}

extension ImportHeader {
  /// What an import's audit entry says.
  func auditDetails(_ report: ImportReport) -> [String: AuditValue] {
    [
      "import": .number(report.id), "platform": .text(platform), "export": .text(export.sha256),
      "importer_version": .count(importerVersion), "found": .count(report.records.found),
      "new": .count(report.records.new), "changed": .count(report.records.changed),
      "not_read": .count(report.records.notRead), "files": .count(report.ledger.count),
    ]
  }
}
