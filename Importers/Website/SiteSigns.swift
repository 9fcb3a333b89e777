import ByteFormats
import ExportFiles
import Importing

/// Tells a website's export and feeds from other files by the first element of the file.
struct SiteSigns {
  let summary: String
  let host: String?
  let title: String?

  /// The kinds of files that are read.
  enum Form {
    case wordpress, rss, atom

    var summary: String {
      switch self {
      case .wordpress: "website, WordPress export (WXR)"
      case .rss: "website, feed (RSS)"
      case .atom: "website, feed (Atom)"
      }
    }
  }

  /// Files that are looked into at most: among more there would be other exports' too.
  private static let looks = 24
  private static let headLength = 64 << 10
  /// Google Takeout is another importer's.
  private static let foreign: [PathPattern] = ["Takeout/**"]

  static func find(in tree: ExportTree) -> SiteSigns? {
    let members = tree.members.lazy.filter { member in
      WebsiteImporter.patterns.contains { $0.matches(member.path) } && !foreign.contains { $0.matches(member.path) }
    }
    for member in members.prefix(looks) {
      guard let form = form(of: member, in: tree), let source = try? tree.open(member),
        let facts = try? SiteFacts(readingHeadOf: source)
      else { continue }
      let summary = facts.isBlogger ? "website, Blogger backup" : form.summary
      return SiteSigns(summary: summary, host: facts.host, title: facts.title)
    }
    return nil
  }

  static func form(of member: Member, in tree: ExportTree) -> Form? {
    guard let head = try? tree.bytes(of: member, from: 0, length: min(headLength, member.size)) else { return nil }
    return form(of: head)
  }

  private static func form(of head: [UInt8]) -> Form? {
    guard let root = rootTag(of: head) else { return nil }
    if begins(root, "rss") {
      let isWordPress = FieldText.holds(root, "wordpress.org/export") || FieldText.holds(head, "<wp:wxr_version")
      return isWordPress ? .wordpress : .rss
    }
    if begins(root, "rdf:RDF"), FieldText.holds(root, "purl.org/rss") { return .rss }
    let isAtom = FieldText.holds(root, "w3.org/2005/Atom") || FieldText.holds(root, "purl.org/atom")
    // A video platform's feeds are no website's.
    return begins(root, "feed") && isAtom && !FieldText.holds(root, "xmlns:yt=") ? .atom : nil
  }

  private static func begins(_ tag: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard tag.starts(with: wanted) else { return false }
    return tag.dropFirst(wanted.count).first.map { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? false
  }

  /// From after the `<` of the first element, past the declaration, comments and instructions.
  private static func rootTag(of head: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "<"), let next = rest.dropFirst().first else { return nil }
      let ending: [UInt8]
      switch next {
      case UInt8(ascii: "?"): ending = Array("?>".utf8)
      case UInt8(ascii: "!"): ending = Array((rest.starts(with: "<!--".utf8) ? "-->" : ">").utf8)
      default: return rest.dropFirst().prefix { $0 != UInt8(ascii: ">") } + [UInt8(ascii: ">")]
      }
      guard let place = rest.indices.first(where: { rest[$0] == ending[0] && rest[$0...].starts(with: ending) }) else {
        return nil
      }
      rest = rest[(place + ending.count)...]
    }
  }
}
