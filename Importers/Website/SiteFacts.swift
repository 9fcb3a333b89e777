import ByteFormats

/// What a file says of its website before the first post.
struct SiteFacts {
  private(set) var title: String?
  private(set) var host: String?
  private(set) var isWordPress = false
  private(set) var isBlogger = false
  private var names: [[UInt8]: String] = [:]
  private var userIDs: Set<[UInt8]> = []
  private var isHostSure = false

  /// How many elements may stand before the first post: WordPress lists all categories and tags there.
  private static let longestHead = 50_000

  init() {}

  /// Reads no further than to the first post.
  init(readingHeadOf source: some ByteSource) throws {
    let reader = XMLRecordReader(source, startsRecord: SiteFacts.startsRecord)
    while let record = try reader.next(), record.number < SiteFacts.longestHead {
      if record.element.isNamed("item") || record.element.isNamed("entry") {
        if host == nil { take(address: record.element.field("link")) }
        return
      }
      take(record.element)
    }
  }

  /// Everything directly inside the list is a record: the posts, and what is said of the website.
  static func startsRecord(_ element: HTMLElement, _ parent: HTMLElement?) -> Bool {
    guard let parent else { return false }
    return parent.isNamed("channel") || parent.isNamed("feed") || parent.isNamed("rdf:RDF")
  }

  mutating func take(_ element: HTMLElement) {
    switch true {
    case element.isNamed("channel"): for child in element.elements where !child.isNamed("items") { take(child) }
    case element.isNamed("title"): title = title ?? FieldText.trimmed(element.text)
    case element.isNamed("link"): take(link: element)
    case element.isNamed("wp:base_blog_url"):
      take(address: element.text)
      isHostSure = host != nil
    case element.isNamed("wp:wxr_version"): isWordPress = true
    case element.isNamed("wp:author"), element.isNamed("wp:wp_author"): take(author: element)
    case element.isNamed("generator"):
      isBlogger = isBlogger || FieldText.equals(FieldText.trimmed(element.text), "Blogger")
    default: break
    }
  }

  /// The name that the website shows for a member's log-in name.
  func name(ofLogin login: String?) -> String? { login.map { names[Array($0.utf8)] ?? $0 } }

  /// Whether a member's number is that of somebody who writes the website.
  func isAuthor(_ id: String?) -> Bool { id.map { userIDs.contains(Array($0.utf8)) } ?? false }

  /// RSS gives the address as text, Atom as `href`; Atom's other links are the feed's own and the next page's.
  private mutating func take(link element: HTMLElement) {
    guard let address = element.attribute("href") else { return take(address: element.text) }
    let relation = element.attribute("rel")
    if relation == nil || FieldText.equals(relation, "alternate") {
      host = nil
      take(address: address)
    } else if host == nil, FieldText.equals(relation, "self") {
      take(address: address)
    }
  }

  private mutating func take(address: String?) {
    guard !isHostSure, let address = address.flatMap(FieldText.trimmed), let found = SiteAddress(address).host else {
      return
    }
    host = found
  }

  private mutating func take(author: HTMLElement) {
    if let id = author.field("wp:author_id") { userIDs.insert(Array(id.utf8)) }
    guard let login = author.field("wp:author_login") else { return }
    names[Array(login.utf8)] = author.field("wp:author_display_name") ?? login
  }
}
