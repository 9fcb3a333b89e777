import ByteFormats
import Records

/// Whose capture it is: as the clerk says, else by what the posts tell.
struct AccountChoice {
  /// The council as the author of its posts; nil where nobody knows.
  let author: Author?
  let account: Account
  /// Which account was taken, why, and how to say otherwise.
  let remark: String

  init(_ survey: Survey, claim: String?) {
    if let claim, !claim.utf8.isEmpty {
      self.init(claim: claim, survey)
    } else if let found = Tally(survey).likeliest {
      let person = survey.people.persons[found.place]
      let name = person.handle.map { "@" + $0 } ?? person.nativeID ?? ""
      self.init(
        author: person,
        remark: "Taken as the council's account: \(name), \(found.why). If it is another, import again with --account "
          + "@handle.")
    } else {
      self.init(
        author: nil,
        remark:
          "Nothing says which account this is: its posts are filed under \"unidentified\". Use --account @handle to "
          + "name it.")
    }
  }

  private init(claim: String, _ survey: Survey) {
    if let place = survey.people.find(claim) {
      let wrote = survey.entries.contains { $0.author == place }
      let remark = wrote ? "as --account says" : "as --account says; none of the posts here is its own"
      self.init(author: survey.people.persons[place], remark: "The council's account: \(claim), \(remark).")
    } else {
      self.init(
        author: AccountChoice.stranger(claim),
        remark: "The council's account: \(claim), as --account says; no post here is by it or names it.")
    }
  }

  private init(author: Author?, remark: String) {
    self.author = author
    self.remark = remark
    let handle = author?.handle.map { String(decoding: Bytes.lowered($0.utf8), as: UTF8.self) }
    account = Account(
      key: author?.nativeID ?? handle ?? author?.name?.lowercased() ?? "unidentified", name: author?.name,
      handle: author?.handle, url: author?.handle.map { "https://x.com/" + $0 })
  }

  /// A number, `@handle`, or else a name: as the importer of X's own archives takes it.
  private static func stranger(_ claim: String) -> Author {
    if claim.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return Author(nativeID: claim) }
    guard claim.utf8.first == UInt8(ascii: "@"), claim.utf8.count > 1 else { return Author(name: claim) }
    return Author(handle: String(decoding: claim.utf8.dropFirst(), as: UTF8.self))
  }
}
