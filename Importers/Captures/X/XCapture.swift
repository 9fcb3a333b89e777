import Importing
public import Records

/// One capture while it is read: whose account it is about, and what its posts say of one another.
public final class XCapture {
  public let account: Account
  /// Seconds since 1970 of the latest page, where the tool noted it.
  public let made: Int64?
  let choice: AccountChoice
  let edits: EditHistories
  var withoutAuthor = 0
  private let council: Author?

  init(_ survey: Survey, claim: String?) {
    choice = AccountChoice(survey, claim: claim)
    council = choice.author
    edits = survey.edits
    made = survey.made
    account = choice.account
  }

  /// Undecided where the post names no author, or where nobody has said whose capture it is.
  func direction(of author: Author) -> Direction {
    guard let council, author.nativeID != nil || author.handle != nil else { return .undecided }
    return People.isSame(author, council) ? .official : .received
  }
}
