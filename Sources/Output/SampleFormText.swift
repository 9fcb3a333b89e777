import ArchiveStore
public import Records
public import Workflows

/// An item of a sample for the reviewer at a terminal.
public struct SampleFormText {
  private let style: TerminalStyle
  private let time: LocalTime

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    time = LocalTime(zone)
  }

  public func text(_ form: SampleForm) -> String {
    let turn = form.turn
    guard let item = turn.item else {
      return (["Nothing is left to judge."] + passedOver(turn)).joined(separator: "\n")
    }
    var lines = [
      style.strong("Item \(item.number)")
        + style.faint("  of sample \(TerminalText.line(turn.sample)), \(turn.left) left")
    ]
    lines += post(item.post) + item.earlier.flatMap { ["", style.faint("  before it was edited"), indented($0)] }
    lines += thread(item)
    lines.append("")
    lines.append(
      style.faint("  in force when it was published: ") + TerminalText.line(form.inForce ?? "no version known"))
    lines += turn.clauses.map { style.strong("  \(TerminalText.line($0.id))") + "  \(TerminalText.line($0.text))" }
    return (lines + passedOver(turn)).joined(separator: "\n")
  }

  private func post(_ hit: Hit) -> [String] {
    var lines = ["  published   \(time.text(hit))" + (hit.doubt.map { "; \($0)" } ?? "")]
    lines.append("  account     \(hit.platform) · \(TerminalText.line(hit.account))")
    lines.append("  what        \(hit.kind), \(hit.state)" + (hit.edited ? ", edited" : "") + "; post \(hit.id)")
    if let author = hit.author { lines.append("  author      \(TerminalText.line(author))") }
    lines += hit.media.map { media in
      let words = [media.name, media.caption, media.altText].compactMap(\.self).map(TerminalText.line)
      return "  \(media.type)  " + words.joined(separator: "; ")
    }
    if let title = hit.title { lines += ["", "  " + TerminalText.line(title)] }
    return lines + ["", indented(hit.text)]
  }

  private func thread(_ item: SampleTurn.Item) -> [String] {
    guard !item.thread.isEmpty else { return [] }
    return ["", style.faint("  thread")]
      + item.thread.map { hit in
        let text = "\(time.text(hit)) \(TerminalText.line(hit.author ?? "")): \(TerminalText.line(hit.text))"
        return hit.id == item.post.id ? "  " + style.strong("> \(text)") : "    \(text)"
      }
  }

  private func passedOver(_ turn: SampleTurn) -> [String] {
    let rows = [
      ("written by you, for somebody else to judge", turn.own),
      ("no longer held, nobody can judge them any more", turn.gone),
    ]
    return rows.filter { !$0.1.isEmpty }.map { why, items in
      style.faint("  items \(items.map(String.init).joined(separator: ", ")): \(why)")
    }
  }

  private func indented(_ text: String) -> String {
    guard !text.utf8.isEmpty else { return "    " + style.faint("(no text)") }
    return TerminalText.safe(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { "    " + String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
