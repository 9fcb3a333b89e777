import Importing
import Records

/// One capture while it is read: whose it is, and what was counted.
public final class LinkedInCapture {
  let survey: CaptureSurvey
  let account: Account
  let isUnidentified: Bool
  /// The page as LinkedIn numbers it; nil where nobody says.
  private let page: String?
  private var announced: [[UInt8]: Int64] = [:]
  private var found: [[UInt8]: Set<[UInt8]>] = [:]

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

  func announce(_ count: Int64?, under post: String) {
    guard let count, count > 0 else { return }
    announced[Array(post.utf8)] = max(announced[Array(post.utf8)] ?? 0, count)
  }

  func count(_ comment: String, under post: String) {
    found[Array(post.utf8), default: []].insert(Array(comment.utf8))
  }

  var remarks: [String] {
    let short = announced.filter { Int64(found[$0.key]?.count ?? 0) < $0.value }
    guard !short.isEmpty else { return [] }
    let total = short.values.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
    let here = short.keys.reduce(0) { $0 + (found[$1]?.count ?? 0) }
    return ["announces \(total) comments under \(short.count) of the posts, \(here) are in it"]
  }

  static func isPage(_ id: String) -> Bool {
    ByteText.starts(id, with: "urn:li:organization:") || ByteText.starts(id, with: "urn:li:company:")
      || ByteText.starts(id, with: "urn:li:organizationBrand:")
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
