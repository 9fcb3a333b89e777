import Foundation
import GRDB
import Records

/// One act that the archive remembers: what was done, when, by whom, and a seal over it and all before it.
///
/// No post's words and nobody's name stand in it but the name and the reason that the acting officer gave, so that
/// erasing a post never breaks the chain.
public struct AuditEntry: Sendable, Codable, Hashable {
  public enum Act: String, Sendable, Codable, Hashable {
    case `import`, withdraw, reread, restore, person
    case claimAccount = "claim account", nameOfficials = "name officials"
    case certificate, saveSearch = "save search", removeSearch = "remove search"
    case check, adoptPolicy = "adopt policy", decideFinding = "decide finding"
    case suppressFindings = "suppress findings", endSuppression = "end suppression"
    case freezeSample = "freeze sample", drawSample = "draw sample"
    case judgeSampleItem = "judge sample item", replaceSampleItem = "replace sample item"
  }

  public let number: Int64
  /// ISO 8601, UTC.
  public let at: String
  public let act: String
  public let by: String?
  public let details: [String: AuditValue]
  /// SHA-256, in hex: of the entry before; empty for the first.
  public let previous: String
  /// SHA-256, in hex, over all of the entry and the hash before it.
  public let hash: String

  init(_ row: Row) {
    number = row["number"]
    at = CivilTime(utc: row["at"]).iso8601
    act = row["act"]
    by = row["by"]
    // What somebody has tampered with is shown as far as it can be; `AuditLog.check` names it.
    details = (try? AuditValue.details(json: row["details"])) ?? [:]
    previous = Hex.text(row["previous"] as Data)
    hash = Hex.text(row["hash"] as Data)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(number, forKey: .number)
    try values.encode(at, forKey: .at)
    try values.encode(act, forKey: .act)
    try values.encode(by, forKey: .by)
    try values.encode(details, forKey: .details)
    try values.encode(previous, forKey: .previous)
    try values.encode(hash, forKey: .hash)
  }
}

/// A fact of an audit entry.
public enum AuditValue: Sendable, Codable, Hashable {
  case number(Int64)
  case text(String)
  case numbers([Int64])

  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int64.self) {
      self = .number(number)
    } else if let numbers = try? value.decode([Int64].self) {
      self = .numbers(numbers)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .number(let number): try value.encode(number)
    case .text(let text): try value.encode(text)
    case .numbers(let numbers): try value.encode(numbers)
    }
  }

  static func count(_ number: Int) -> AuditValue { .number(Int64(number)) }

  static func details(json: String) throws -> [String: AuditValue] {
    try JSONDecoder().decode([String: AuditValue].self, from: Data(json.utf8))
  }

  static func json(_ details: [String: AuditValue]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(details), as: UTF8.self)
  }
}

/// Who does something to the archive, and when.
public struct Acting: Sendable, Hashable {
  public var by: String
  public var reason: String?
  /// Seconds since 1970.
  public var at: Int64

  public init(by: String, reason: String? = nil, at: Int64) {
    self.by = by
    self.reason = reason
    self.at = at
  }
}
