package import ExportFiles

/// What a file's name ends with.
package enum FileName {
  package static func isJSON(_ member: Member) -> Bool { ends(member, [".json", ".jsonl", ".ndjson"]) }

  package static func isTable(_ member: Member) -> Bool { ends(member, [".csv", ".tsv"]) }

  private static func ends(_ member: Member, _ endings: [String]) -> Bool {
    let name = Bytes.lowered(member.path.utf8)
    return endings.contains { name.reversed().starts(with: $0.utf8.reversed()) }
  }
}
