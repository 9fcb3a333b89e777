public import ArchiveStore
public import Records
import Search

/// What a search for a person found, for a terminal.
public struct PersonAnswerText {
  private let style: TerminalStyle
  private let posts: SearchText

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    posts = SearchText(style, zone: zone)
  }

  public func text(_ answer: PersonAnswer, withVariants: Bool) -> String {
    var lines = [style.strong("Dossier \(answer.person.id)") + "  \(TerminalText.line(answer.person.label))"]
    if let search = answer.search { lines[0] += style.faint("  search \(search)") }
    lines.append(PersonText(style).text(answer.record, withVariants: withVariants))
    lines += answer.hits.map { "\n" + text($0) }
    return lines.joined(separator: "\n")
  }

  private func text(_ found: PersonHit) -> String {
    let why = found.why.map { " (\(TerminalText.line($0)))" } ?? ""
    let judged = found.verdict.map { ", judged \($0.rawValue)\(why)" } ?? ""
    var lines = [style.strong(found.strength.rawValue) + judged + "  " + style.faint(TerminalText.line(found.hit.ref))]
    lines.append("  " + found.reasons.map(PersonAnswerText.words).joined(separator: "; "))
    lines.append(posts.text(found.hit))
    if found.thread.posts > 1 {
      lines.append(style.faint("  thread of \(found.thread.posts) posts: muniment show \(found.hit.id) --conversation"))
      lines += found.thread.around.map { near in
        style.faint("    \(near.id) \(TerminalText.line(near.author ?? "")): \(TerminalText.line(near.text))")
      }
    }
    if !found.others.isEmpty {
      lines.append(style.faint("  others: ") + found.others.map(TerminalText.line).joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }

  /// "named in text (full name: ann pryce)".
  static func words(_ reason: PersonReason) -> String {
    let place = reason.field.map { " in \($0.rawValue)" } ?? ""
    let variant = reason.variant.utf8.isEmpty ? "" : ": \(TerminalText.line(reason.variant))"
    return "\(words(reason.relation))\(place) (\(TerminalText.line(reason.by))\(variant))"
  }

  private static func words(_ relation: PersonReason.Relation) -> String {
    switch relation {
    case .wrote: "wrote it"
    case .named: "is named"
    case .mentioned: "is mentioned"
    case .tagged: "is tagged"
    case .linked: "is linked to"
    case .answers: "is answered"
    case .conversation: "in a conversation with them"
    case .email: "same e-mail address"
    case .phone: "same telephone number"
    case .address: "same address"
    case .postcode: "same postcode"
    case .vehicle: "same vehicle"
    case .role: "is described"
    }
  }
}
