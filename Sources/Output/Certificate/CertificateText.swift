public import ArchiveStore

/// A certificate that was made, and one that was checked, for a terminal.
public struct CertificateText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ document: CertificateDocument) -> String {
    let answer = document.certificate.answer
    let head = "\(answer.posts) \(answer.posts == 1 ? "post" : "posts"): "
    return [
      style.strong(head) + TerminalText.line(document.certificate.question.understood),
      "  without synonyms \(answer.postsWithoutSynonyms) · with synonyms \(answer.postsWithSynonyms)",
      "  digest       \(answer.digest)", "  fingerprint  \(document.fingerprint)",
    ].joined(separator: "\n")
  }

  public func text(_ check: CertificateCheck) -> String {
    guard !check.otherArchive else {
      return check.faults.map { style.bad(TerminalText.line($0)) }.joined(separator: "\n")
        + "\n  fingerprint  \(check.fingerprint)"
    }
    var lines = [verdict(check)]
    lines.append("  question     \(check.question.utf8.isEmpty ? "(every post)" : TerminalText.line(check.question))")
    lines.append("  posts        \(check.postsThen) then (\(check.made)) · \(check.postsNow) now")
    for (name, posts) in [
      ("added", check.added), ("gone", check.gone), ("reworded", check.reworded), ("renamed", check.renamed),
    ] {
      lines += text(name, posts)
    }
    lines += imports("import added", check.importsAdded) + imports("withdrawn", check.importsWithdrawn)
    lines += imports("read anew", check.importsReadAnew)
    lines += check.circumstances.map { "  note         " + TerminalText.line($0) }
    lines += check.faults.map { "  " + style.bad("fault") + "        " + TerminalText.line($0) }
    lines.append("  fingerprint  \(check.fingerprint)")
    return lines.joined(separator: "\n")
  }

  private func verdict(_ check: CertificateCheck) -> String {
    switch check.verdict {
    case .stands: style.good("The answer still stands.")
    case .changed: style.bad("The answer has changed.")
    case .unproven: style.bad("The certificate cannot be relied on.")
    }
  }

  private func text(_ name: String, _ posts: CertificateCheck.Posts?) -> [String] {
    guard let posts, posts.count > 0 else { return [] }
    let rest = posts.count - posts.refs.count
    return posts.refs.map { "  \(label(name))\(TerminalText.line($0))" }
      + (rest > 0 ? ["  \(label(name))and \(rest) more"] : [])
  }

  private func imports(_ name: String, _ imports: [CertifiedHoldings.Import]) -> [String] {
    imports.map {
      "  \(label(name))\(TerminalText.line($0.export)), \($0.platform), \(TerminalText.line($0.account)), imported \($0.at)"
    }
  }

  private func label(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 13 - name.utf8.count))
  }
}
