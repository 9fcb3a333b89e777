import ByteFormats
import ExportFiles
import Importing
import Records

/// The member's posts (`Shares.csv`), and plain reposts (`InstantReposts.csv`).
enum PostFile {
  static func read(
    _ export: MemberExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: ["date", "sharelink", "sharecommentary"], into: &sink) {
      cells throws(Unreadable) in try post(cells, by: export)
    }
  }

  static func readReposts(
    _ export: MemberExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: ["date", "link"], into: &sink) { cells throws(Unreadable) in
      try repost(cells, by: export)
    }
  }

  private static func post(_ cells: Cells, by export: MemberExport) throws(Unreadable) -> Record {
    let published = try MemberStamp.published(cells["date"])
    let address = cells["sharelink"]
    let name = address.flatMap(PostName.inAddress)
    var record = Record(
      identity: name.map(Identity.native) ?? .fingerprint, kind: .post, direction: .official, published: published,
      text: PostText.mended(cells["sharecommentary"] ?? ""))
    record.author = export.author
    record.url = address
    record.visibility = visibility(cells["visibility"])
    record.tags = PostText.tags(in: record.text)
    if let shared = cells["sharedurl"] { record.links = [Link(url: shared, title: cells["sharetitle"])] }
    return record
  }

  private static func repost(_ cells: Cells, by export: MemberExport) throws(Unreadable) -> Record {
    guard let address = cells["link"] else { throw Unreadable("does not say what was reposted") }
    let name = PostName.inAddress(address)
    // The parent's address stands in for the words, so that two reposts of one second stay two.
    var record = Record(
      identity: .native("repost of " + (name ?? address)), kind: .share, direction: .official,
      published: try MemberStamp.published(cells["date"]), text: "")
    record.author = export.author
    record.parent = name
    record.links = [Link(url: address)]
    return record
  }

  /// `MEMBER_NETWORK` stands in every row since 2021, of public posts too: it tells nothing (945 rows seen).
  private static func visibility(_ cell: String?) -> Visibility {
    switch cell.map({ Array($0.utf8) }) {
    case Array("Public".utf8), Array("PUBLIC".utf8): .public
    case Array("Connections".utf8), Array("CONNECTIONS".utf8): .followers
    default: .unknown
    }
  }
}
