import Foundation

/// An invented council's policy: two versions, of which the text of the second is in hand, and two rules.
public enum WenlowPolicy {
  /// Their texts by name.
  public static let files = [
    "policy.yaml": """
    name: Social media policy
    council: Wenlow Town Council
    number: WTC 7
    versions:
      - {id: A, title: The first, from: 2019-05-13, text: not in hand, ask: the text of A}
      - {id: B, title: The second, from: 2024-05-20, text: in hand}
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
    severity: high
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
    "registers/allowed.yaml": """
    rows:
      - {text: bother and bliss, because: a shop in Mill Street}
    """,
  ]

  /// Writes it as a folder, and gives the folder's path.
  public static func make(in home: TemporaryFolder, named name: String = "wenlow") throws -> String {
    for (file, text) in files { try home.write(Array(text.utf8), to: "\(name)/\(file)") }
    return home.file(name)
  }
}
