public import ArchiveStore
import Search

/// Dossiers and the records of searches for a terminal.
public struct PersonText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func list(_ persons: [Dossier]) -> String {
    guard !persons.isEmpty else { return "No dossiers." }
    return persons.map { person in
      let merged = person.merged.isEmpty ? "" : ", with \(person.merged.map(String.init).joined(separator: ", "))"
      return "\(style.strong("\(person.id)"))  \(TerminalText.line(person.label))"
        + style.faint("  \(person.facts.count) facts, \(person.searches.count) searches\(merged)")
    }.joined(separator: "\n")
  }

  public func text(_ dossier: Dossier) -> String {
    var lines = [style.strong("Dossier \(dossier.id)") + "  \(TerminalText.line(dossier.label))"]
    lines.append(style.faint("  opened \(dossier.made) by \(TerminalText.line(dossier.madeBy))"))
    lines += dossier.facts.map(line)
    if !dossier.merged.isEmpty {
      lines.append("  with dossiers  \(dossier.merged.map(String.init).joined(separator: ", "))")
    }
    if !dossier.verdicts.isEmpty { lines.append("  judged posts   \(counts(dossier.verdicts))") }
    lines += dossier.searches.map { search in
      "  search \(search.id)  \(search.at) by \(TerminalText.line(search.by)): \(search.total) posts"
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ fact: PersonFact) -> String {
    let platform = fact.platform.map { " on \(TerminalText.line($0))" } ?? ""
    let from = fact.from.map { " from \($0)" } ?? ""
    let until = fact.until.map { " until \($0)" } ?? ""
    let kind = fact.kind.words
    let gap = String(repeating: " ", count: max(1, 14 - kind.utf8.count))
    return "  \(kind)\(gap) \(TerminalText.line(fact.value))\(platform)\(from)\(until)"
  }

  public func text(_ record: PersonAnswer.Record, withVariants: Bool) -> String {
    var lines = [
      "\(record.total) \(record.total == 1 ? "post" : "posts") that may concern this person: \(strengths(record))"
    ]
    if !record.relations.isEmpty { lines.append(style.faint("  reasons   ") + counts(record.relations)) }
    if record.earlier > 0 { lines.append(style.faint("  earlier   ") + "\(record.earlier) by a superseded wording") }
    lines.append(style.faint("  judged    ") + counts(record.verdicts))
    lines.append(style.faint("  fields    ") + record.fields.joined(separator: ", "))
    lines += looked(record, all: withVariants)
    lines += record.notSearched.map { gap in
      style.faint("  not       ") + TerminalText.line(gap.what) + (gap.count.map { ": \($0)" } ?? "")
    }
    lines.append(style.faint("  digest    ") + record.digest)
    return lines.joined(separator: "\n")
  }

  private func looked(_ record: PersonAnswer.Record, all: Bool) -> [String] {
    guard all else {
      let number = record.variants.count + record.contacts.count
      return [style.faint("  variants  ") + "\(number) were looked for (--variants shows them)"]
    }
    let kinds = Dictionary(grouping: record.variants, by: \.kind)
    let known = NameForm.Kind.allCases.map(\.rawValue).filter { kinds[$0] != nil }
    let lines = known.map { kind in
      style.faint("  \(kind): ") + (kinds[kind] ?? []).map { TerminalText.line($0.text) }.joined(separator: " · ")
    }
    guard !record.contacts.isEmpty else { return lines }
    return lines + [style.faint("  contacts: ") + record.contacts.map(TerminalText.line).joined(separator: " · ")]
  }

  private func strengths(_ record: PersonAnswer.Record) -> String {
    let found = HitStrength.allCases.filter { record.strengths[$0.rawValue] != nil }
    return found.isEmpty
      ? "none" : found.map { "\($0.rawValue) \(record.strengths[$0.rawValue] ?? 0)" }.joined(separator: " · ")
  }

  private func counts(_ values: [String: Int]) -> String {
    guard !values.isEmpty else { return "none" }
    return values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      .joined(separator: " · ")
  }
}
