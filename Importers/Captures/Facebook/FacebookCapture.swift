import ExportFiles
import Importing
import Records

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

/// Sums over all files, for one remark each.
struct CaptureNotes {
  var withoutAuthor = 0
  var undecided = 0
  var hiddenComments = 0
  var changingNames = 0
  var guessedPosts = 0
  var lostIds = 0
  var unmended = 0
  var mended = 0

  var sums: [String] {
    [
      (
        withoutAuthor,
        "posts do not say who wrote them: they are taken for the page's own. A capture of the page's \"feed\" may hold "
          + "visitors' posts among them"
      ),
      (undecided, "posts of the page's \"feed\" do not say who wrote them, the page or a visitor: left undecided"),
      (hiddenComments, "comments were hidden by the page: filed as private"),
      (changingNames, "posts have only a changing name (pfbid): another capture of them may be filed a second time"),
      (
        guessedPosts,
        "comments tell of their post by the first half of their own number only, which may be that of its picture"
      ),
      (
        lostIds, "rows have numbers that Excel has rounded (1.8E+15): known by their address, or by time and text alone"
      ),
      (mended, "rows held text damaged by Excel that could be put right"),
      (unmended, "rows hold text damaged by Excel that could not be put right: it stands as it was found"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
