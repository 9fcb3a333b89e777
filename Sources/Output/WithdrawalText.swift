public import ArchiveStore

/// What an import that was taken back has taken with it.
public struct WithdrawalText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ withdrawal: Withdrawal) -> String {
    let verb = withdrawal.isDryRun ? "would go" : "is gone"
    var lines = [
      style.strong("Import \(withdrawal.import)") + " \(verb): \(TerminalText.line(withdrawal.export.name)), "
        + "\(withdrawal.platform), \(TerminalText.line(withdrawal.account))"
    ]
    lines.append("  gone      " + counts(withdrawal.gone))
    lines.append("  stayed    " + counts(withdrawal.stayed))
    lines.append("  shared    \(withdrawal.shared) posts that stood in it stand in other exports too, and stay")
    lines += difference(withdrawal.posts)
    lines.append("  exports/  " + files(withdrawal))
    lines.append("  digest    \(withdrawal.digest)")
    if !withdrawal.isDryRun && !withdrawal.isSwept {
      lines.append("  " + style.bad("Somebody is reading: its bytes go from the database file with the next import."))
    }
    lines.append(
      withdrawal.isDryRun
        ? "  Dry run: nothing was changed." : "  Backups made before still hold it: see to those too.")
    return lines.joined(separator: "\n")
  }

  private func counts(_ counts: Withdrawal.Counts) -> String {
    "\(counts.posts) posts · \(counts.revisions) revisions · \(counts.sightings) sightings · \(counts.files) files · "
      + "\(counts.media) media · \(counts.authors) authors · \(counts.conversations) conversations · \(counts.accounts) accounts"
  }

  private func difference(_ difference: PostDifference) -> [String] {
    var lines: [String] = []
    if difference.changed.count > 0 {
      lines.append("  changed   \(difference.changed.count) posts are told otherwise by what stays")
    }
    if difference.new.count > 0 {
      lines.append("  again     \(difference.new.count) posts stand by themselves again")
    }
    return lines
  }

  private func files(_ withdrawal: Withdrawal) -> String {
    guard withdrawal.storedFilesKept.isEmpty else { return "the stored export stays: another import is of it" }
    let count = withdrawal.storedFilesRemoved.count
    return "\(count) stored \(count == 1 ? "file" : "files") \(withdrawal.isDryRun ? "would be removed" : "removed")"
  }
}
