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
