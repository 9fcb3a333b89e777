public import ArchiveStore
import Sampling
public import Workflows

/// Samples for a terminal: what was frozen, drawn and kept.
public struct SampleText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ samples: [Sample]) -> String {
    guard !samples.isEmpty else {
      return "No samples yet. Freeze a frame: muniment sample freeze --year 2026 --by NAME"
    }
    return samples.map { sample in
      let state = sample.progress.map { "\($0.judged) of \($0.items) judged" } ?? "not drawn yet"
      return style.strong(TerminalText.line(sample.name)) + "  \(sample.year), \(sample.frame.size) posts  "
        + style.faint(state)
    }.joined(separator: "\n")
  }

  public func text(_ sample: Sample) -> String {
    var lines = [style.strong("Sample \(TerminalText.line(sample.name))") + "  of \(sample.year)"]
    lines.append(fact("frame", "\(sample.frame.size) posts, hash \(sample.frame.hash)"))
    lines.append(fact("frozen", "\(sample.frame.frozen) by \(TerminalText.line(sample.frame.by))"))
    lines += limits(sample.limits)
    guard let drawing = sample.drawing else {
      let call = "muniment sample draw NAME --seed SEED --by NAME"
      return (lines + ["  Minute the hash, then choose a seed that nobody could know before: \(call)"])
        .joined(separator: "\n")
    }
    lines += text(drawing)
    if let progress = sample.progress { lines.append(fact("judged", self.progress(progress))) }
    return lines.joined(separator: "\n")
  }

  public func text(_ recorded: RecordedItem) -> String {
    let verdicts = recorded.verdicts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\(TerminalText.line($0.key)) \($0.value.rawValue)" }
    return style.strong("Item \(recorded.item)") + "  \(verdicts.joined(separator: ", "))\n"
      + style.faint("  \(recorded.left) left for \(TerminalText.line(recorded.by))")
  }

  public func text(_ replaced: ReplacedItem) -> String {
    let next = replaced.replacement.map { "item \($0) takes its place" } ?? "its stratum has no post left"
    let note = replaced.note.utf8.isEmpty ? "" : ": \(TerminalText.line(replaced.note))"
    return style.strong("Item \(replaced.item)") + "  \(SampleText.words(replaced.reason))\(note); \(next)\n"
      + style.faint("  \(replaced.at) by \(TerminalText.line(replaced.by))")
  }

  public func text(_ redraw: Redraw) -> String {
    var lines = [fact("frame", "\(redraw.frame) posts, hash \(redraw.frameHash)")]
    lines.append(fact("seed", TerminalText.line(redraw.design.seed)))
    lines += redraw.ids.map(TerminalText.line)
    switch redraw.isEqual {
    case true?: lines.append(style.good("These are the \(redraw.ids.count) posts that were kept."))
    case false?: lines.append(style.bad("These are not the posts that were kept."))
    case nil: break
    }
    return lines.joined(separator: "\n")
  }

  public func text(_ verification: SampleVerification) -> String {
    let lines = verification.checks.map { check in
      "  \(check.name): "
        + (check.failure.map { style.bad("wrong") + "  " + TerminalText.line($0) } ?? style.good("holds"))
    }
    let verdict = verification.isSound ? style.good("The sample is sound.") : style.bad("The sample is not sound.")
    return (lines + [verdict]).joined(separator: "\n")
  }

  static func words(_ reason: OutOfFrame.Reason) -> String {
    switch reason {
    case .notOfficial: "not written by the council"
    case .duplicate: "the same record twice"
    }
  }

  private func fact(_ name: String, _ value: String) -> String {
    style.faint("  " + name + String(repeating: " ", count: max(1, 10 - name.utf8.count))) + value
  }

  private func limits(_ limits: FrameLimits) -> [String] {
    var lines = [
      fact(
        "left out",
        "\(limits.received) received · \(limits.system) by platforms · \(limits.private) private · "
          + "\(limits.undecided) undecided")
    ]
    if limits.undecided > 0 {
      lines.append(fact("", style.bad("Not complete") + ": of \(limits.undecided) nobody has said who wrote them"))
    }
    if limits.doubtfulYear > 0 {
      lines.append(fact("", "\(limits.doubtfulYear) may be of this year or of the one beside it"))
    }
    if !limits.isYearOver { lines.append(fact("", style.bad("The year was not over") + " when the frame was frozen")) }
    return lines + limits.gaps.flatMap(gap)
  }

  private func gap(_ gap: FrameLimits.Gap) -> [String] {
    let name = "\(TerminalText.line(gap.account)) (\(gap.platform))"
    var facts: [String] = []
    if !gap.uncovered.isEmpty { facts.append("no export covers \(MonthRuns.text(gap.uncovered))") }
    if !gap.empty.isEmpty { facts.append("no post in \(MonthRuns.text(gap.empty))") }
    if gap.filesUnknown + gap.filesDamaged + gap.recordsNotRead > 0 {
      facts.append(
        "\(gap.filesUnknown) files unknown, \(gap.filesDamaged) damaged, \(gap.recordsNotRead) records not read")
    }
    return [fact("gaps", "\(name): \(facts.joined(separator: "; "))")]
  }

  private func text(_ drawing: Sample.Drawing) -> [String] {
    let design = drawing.design
    var lines = [fact("drawn", "\(drawing.drawn) by \(TerminalText.line(drawing.by))")]
    lines.append(fact("seed", TerminalText.line(design.seed)))
    lines.append(
      fact("design", "\(design.kind.rawValue), \(aim(design)), confidence \(Percentage(design.confidence.level))"))
    lines += drawing.strata.map { fact("", "\(TerminalText.line($0.key)): \($0.sample) of \($0.size)") }
    lines.append(fact("asks", drawing.clauses.map { TerminalText.line($0.id) }.joined(separator: ", ")))
    return lines
  }

  /// What the size was made from.
  private func aim(_ design: SampleDesign) -> String {
    if let size = design.size { return "size \(size) by order" }
    return design.tolerable.map { "to find one if \($0) fail" } ?? "margin \(Percentage(design.margin))"
  }

  private func progress(_ progress: Sample.Progress) -> String {
    var facts = ["\(progress.judged) of \(progress.items)", "\(progress.judgedTwice) of \(progress.forTwo) by two"]
    if progress.gone > 0 {
      facts.append(
        "\(progress.gone) no longer held"
          + (progress.goneUnjudged > 0 ? style.bad(", \(progress.goneUnjudged) of them never judged") : ""))
    }
    if progress.replaced > 0 { facts.append("\(progress.replaced) replaced") }
    return facts.joined(separator: " · ")
  }
}
