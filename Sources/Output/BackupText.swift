import ArchiveStore
public import Workflows

/// Backups made and brought back.
public struct BackupText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ report: BackupReport) -> String {
    """
    \(style.strong(TerminalText.line(report.file)))  \(Megabytes(report.bytes)), \(report.parts) files
      posts     \(report.posts)
      digest    \(report.digest)
      SHA-256   \(report.sha256)
      \(style.good("Written, read back and found whole.")) Keep it on another disk; whoever can read it can read the archive.
    """
  }

  public func text(_ report: RestoreReport) -> String {
    """
    \(style.strong(TerminalText.line(report.archive)))  from the backup of \(report.made)
      posts     \(report.posts)
      digest    \(report.digest)
      \(style.good("Every hash and every row was checked: this is the archive that was backed up."))
    """
  }
}
