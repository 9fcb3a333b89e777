import ExportFiles
import Importing
import Records

/// One capture while it is read.
public final class InstagramCapture {
  let options: ImportOptions
  let accounts: AccountBook
  /// Shortcodes by the other names of posts.
  let posts: PostIndex
  /// What the clerk must know of the capture as a whole.
  var notes = CaptureNotes()

  init(_ tree: ExportTree, options: ImportOptions) {
    self.options = options
    let survey = CaptureSurvey(tree)
    posts = survey.posts
    accounts = AccountBook(survey.owners, options: options)
  }

  /// Whether an author is the account under which a record stands.
  func isAccount(handle: String?, id: String?, of owner: OwnerHint) -> Bool {
    if let handle, let own = owner.handle ?? accounts.main.handle {
      return handle.lowercased().utf8.elementsEqual(own.lowercased().utf8)
    }
    guard let id, let own = owner.id ?? accounts.mainID else { return false }
    return id.utf8.elementsEqual(own.utf8)
  }
}

/// Sums over all files, for one remark each.
struct CaptureNotes {
  var hiddenComments = 0
  var withoutPost = 0
  var lostIds = 0

  var sums: [String] {
    [
      (hiddenComments, "comments or replies were hidden by the account: filed as private"),
      (
        withoutPost,
        "comments stand in files whose post is not here (or is compressed with xz): they are filed without it"
      ),
      (lostIds, "rows have neither a shortcode in their address nor a whole number: known by time and text alone"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
