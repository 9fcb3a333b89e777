public import ArchiveStore
public import Records

/// One post, its wordings and its evidence, for a terminal.
public struct ShowText {
  private let style: TerminalStyle
  private let time: LocalTime

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    time = LocalTime(zone)
  }

  public func text(_ post: ShownPost, withHistory: Bool) -> String {
    let hit = post.hit
    var lines = [style.strong("Post \(hit.id)") + "  " + style.faint(TerminalText.line(hit.ref))]
    lines.append("  published   \(time.text(hit))" + (hit.doubt.map { "; \($0)" } ?? ""))
    lines.append("  account     \(hit.platform) · \(TerminalText.line(hit.account))")
    lines.append(
      "  what        \(hit.kind), \(hit.direction), \(hit.state), \(hit.visibility)" + (hit.edited ? ", edited" : ""))
    if let author = hit.author { lines.append("  author      \(TerminalText.line(author))") }
    if let url = hit.url { lines.append("  address     \(TerminalText.line(url))") }
    if let parent = hit.parent { lines.append("  answers     post \(parent)") }
    for metric in hit.metrics {
      lines.append("  \(TerminalText.line(metric.name))  \(metric.value) as at \(metric.asAt)")
    }
    for media in hit.media { lines.append("  \(media.type)  \(self.media(media))") }
    if let title = hit.title { lines += ["", "  " + TerminalText.line(title)] }
    lines += ["", indented(hit.text)]
    lines += withHistory ? history(post) : []
    lines += ["", "Evidence"] + post.sightings.map(sighting)
    return lines.joined(separator: "\n")
  }

  private func media(_ media: Hit.MediaFile) -> String {
    let name = TerminalText.line(media.name ?? "(left out of the export)")
    let hash = media.sha256.map { "SHA-256 \($0)" } ?? style.bad("not in the export")
    let caption = media.caption.map { "; caption: \(TerminalText.line($0))" } ?? ""
    return "\(name), \(hash)\(caption)"
  }

  private func history(_ post: ShownPost) -> [String] {
    ["", "Wordings"]
      + post.revisions.flatMap { wording in
        let label = wording.current ? "current" : "earlier"
        let when = wording.revised.map { ", made \($0)" } ?? ""
        return [
          "  " + style.strong(label) + " (\(wording.completeness), \(wording.state)\(when))", indented(wording.text),
        ]
      }
  }

  private func sighting(_ sighting: ShownPost.Sighting) -> String {
    "  import \(sighting.import): \(TerminalText.line(sighting.file)), \(sighting.place)\n"
      + style.faint("    export \(sighting.export)\n    record \(sighting.recordSHA256)")
  }

  private func indented(_ text: String) -> String {
    guard !text.isEmpty else { return "    " + style.faint("(no text)") }
    return TerminalText.safe(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { "    " + String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
