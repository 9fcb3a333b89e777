import ExportFiles
import Importing

/// One capture while it is read.
public final class FacebookCapture {
  let pages: PageBook
  let options: ImportOptions
  /// What the clerk must know of the capture as a whole.
  var notes = CaptureNotes()
  /// Seconds since 1970 of the latest fetch that a file tells of.
  private(set) var made: Int64?

  init(_ tree: ExportTree, options: ImportOptions) {
    self.options = options
    pages = PageBook(PageSurvey(tree).hints, options: options)
  }

  func noteFetch(at seconds: Int64?) {
    guard let seconds, seconds <= options.now + 2 * 86_400 else { return }
    made = max(made ?? seconds, seconds)
  }

  /// Whether the clerk has named this author as the council (`--official`).
  func isNamedOfficial(_ name: String?) -> Bool {
    guard let name else { return false }
    return options.officialNames.contains { $0.utf8.elementsEqual(name.utf8) }
  }
}
