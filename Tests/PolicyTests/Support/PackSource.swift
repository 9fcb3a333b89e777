import Records
import TestSupport

@testable import Policy

/// The invented Wenlow Town Council's pack, in memory, with an election: small, and with files exchanged at will.
struct PackSource {
  var files = WenlowPolicy.files.merging([
    "registers/elections.yaml": """
    rows:
      - {id: e25, title: Wenlow 2025, kind: ordinary, poll: 2025-05-01}
    """
  ]) { $1 }

  func with(_ name: String, _ text: String?) -> PackSource {
    var changed = self
    changed.files[name] = text
    return changed
  }

  func pack() throws -> PolicyPack {
    try PolicyPack(files: files.sorted { $0.key < $1.key }.map { PackFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// What is wrong with it; empty: nothing.
  func mistakes() -> [String] {
    do {
      _ = try pack()
      return []
    } catch { return (error as? PackErrors)?.errors.map(\.description) ?? ["\(error)"] }
  }

  /// An official post of Wenlow's, at an instant such as `2024-06-03T10:00:00Z`.
  static func act(_ text: String, _ instant: String = "2024-06-03T10:00:00Z") -> Act {
    Act(ref: "r", at: PublicationTime(seconds: seconds(instant)), text: text)
  }

  static func seconds(_ instant: String) -> Int64 {
    let numbers = instant.utf8.split { !(0x30...0x39).contains($0) }.map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    return CivilTime(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4], second: numbers[5])?
      .utcSeconds ?? 0
  }
}
