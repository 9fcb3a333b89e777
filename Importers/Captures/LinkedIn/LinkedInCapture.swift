import ByteFormats
import CaptureReading
import Importing
import Records

/// One capture while it is read: whose it is, and what was counted.
public final class LinkedInCapture {
  let survey: CaptureSurvey
  let account: Account
  let isUnidentified: Bool
  /// The page as LinkedIn numbers it; nil where nobody says.
  private let page: String?
  /// By post.
  var threads = ThreadTally()

  init(_ survey: CaptureSurvey, options: ImportOptions) {
    self.survey = survey
    let told = options.accountName
    let number = told.flatMap(LinkedInCapture.page)
    let name = number == nil ? told : nil
    page = number ?? survey.page
    isUnidentified = page == nil && told == nil
    // By its name, as in a member's export, where the clerk gives one: the number is no fact that both hold.
    account = Account(
      key: name?.lowercased() ?? page ?? "unidentified", name: name,
      url: page.map { "https://www.linkedin.com/company/" + LinkedInCapture.digits($0) })
  }

  /// Who wrote it, as seen from the page. A page that comments while nobody says which page is the council's may be it.
  func direction(of author: Author) -> Direction {
    if let name = author.name, let own = account.name, name.utf8.elementsEqual(own.utf8) { return .official }
    guard let id = author.nativeID, LinkedInCapture.isPage(id) else { return .received }
    guard let page else { return .undecided }
    return id.utf8.elementsEqual(page.utf8) ? .official : .received
  }

  var remarks: [String] { [threads.remark(on: "comments", under: "posts")].compactMap { $0 } }

  static func isPage(_ id: String) -> Bool {
    Bytes.starts(id, with: "urn:li:organization:") || Bytes.starts(id, with: "urn:li:company:")
      || Bytes.starts(id, with: "urn:li:organizationBrand:")
  }

  /// `urn:li:organization:123`, or its number.
  private static func page(_ words: String) -> String? {
    if isPage(words) { return words }
    let isNumber = words.utf8.count > 2 && words.utf8.allSatisfy { (48...57).contains($0) }
    return isNumber ? "urn:li:organization:" + words : nil
  }

  private static func digits(_ page: String) -> String {
    String(decoding: Array(page.utf8.reversed().prefix { $0 != UInt8(ascii: ":") }.reversed()), as: UTF8.self)
  }
}
