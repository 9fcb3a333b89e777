import Records

@testable import Policy

/// The invented Wenlow Town Council's pack, in memory: small, and with files exchanged at will.
struct PackSource {
  var files: [String: String] = [
    "policy.yaml": """
    name: Social media policy
    council: Wenlow Town Council
    versions:
      - {id: A, title: The first, from: 2019-05-13, text: not in hand, ask: the text of A}
      - {id: B, title: The second, from: 2024-01-15, text: in hand}
    statutes:
      - {id: act-1986, citation: An Act of 1986, asks: nothing for parties}
    """,
    "clauses.yaml": """
    version: B
    sections:
      - section: 1 Posts
        clauses:
          - {id: 1.1, text: be polite, check: assisted, rules: [tone]}
          - {id: 1.2, text: be trained, check: not-checkable, why: posts do not show it}
    """,
    "rules/tone.yaml": """
    id: tone.rude
    kind: words
    title: Rude words
    why: A rude word.
    clauses: [1.1]
    lists:
      words: [bother, '/drat+ed/']
      except: [no bother]
    fires: [Oh bother, Bother!]
    quiet: [It is no bother at all, unbothered]
    """,
    "rules/party.yaml": """
    id: party.name
    kind: words
    title: A party
    why: A party is named.
    statutes: [act-1986]
    lists: {words: [Bunting Party]}
    fires: [Join the Bunting Party]
    quiet: [A party with bunting]
    """,
    "registers/elections.yaml": """
    rows:
      - {id: e25, title: Wenlow 2025, kind: ordinary, poll: 2025-05-01}
    """,
  ]

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

  /// An official post of Wenlow's, at an instant such as `2024-05-17T10:00:00Z`.
  static func act(_ text: String, _ instant: String = "2024-05-17T10:00:00Z") -> Act {
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
