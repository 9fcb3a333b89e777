import ByteFormats
import ExportFiles
import Importing
import Records

/// A Facebook export while it is read.
public final class FacebookExport {
  let options: ImportOptions
  let identity: AccountIdentity
  /// What the headers of its HTML files say, from the first that has one.
  var header: PageHeader?
  /// Entries with nothing but a time and a heading.
  var emptyEntries = 0
  /// Whether a file with local times was read.
  private var sawLocalTimes = false
  /// The media and wordings of its posts, read once when an album or an edit first needs them.
  private var postIndex: PostIndex?

  init(options: ImportOptions, identity: AccountIdentity, header: PageHeader?) {
    self.options = options
    self.identity = identity
    self.header = header
  }

  var account: Account { identity.account }

  /// Whether a name in a record is the account's own.
  func isOwn(_ name: String) -> Bool {
    (options.officialNames + [account.name].compactMap { $0 }).contains { $0.utf8.elementsEqual(name.utf8) }
  }

  /// The header of a page, with the zone of another page where it names none.
  func header(of frame: [HTMLFrameText]) -> PageHeader {
    var page = PageHeader(frame, options.zone)
    if page.zone == nil { page.zone = header?.zone }
    if header == nil { header = page }
    sawLocalTimes = true
    return page
  }

  /// For the report's end.
  var remarks: [String] {
    var remarks: [String] = []
    if let covers = header?.covers {
      let (first, last) = (options.zone.reading(at: covers.lowerBound), options.zone.reading(at: covers.upperBound))
      remarks.append("the export was asked for the dates from \(first.dateText) to \(last.dateText)")
    }
    if emptyEntries > 0 {
      remarks.append(
        "\(emptyEntries) entries hold nothing but a time and a heading: Facebook writes some shares twice, and leaves out "
          + "what was shared")
    }
    if sawLocalTimes { remarks.append(zoneRemark) }
    return remarks
  }

  private var zoneRemark: String {
    switch header?.zone {
    case .council: "the pages' stamps are local times; their header fits \(options.zone.identifier), which was taken"
    case .fixed(let offset, _):
      "the pages' stamps are local times; their header says UTC\(offset < 0 ? "-" : "+")\(abs(offset) / 3600):"
        + (abs(offset) / 60 % 60 < 10 ? "0" : "") + "\(abs(offset) / 60 % 60), which was taken all year round"
    case nil: "the pages' stamps are local times and nothing says of which zone; \(options.zone.identifier) was assumed"
    }
  }

  func posts(in tree: ExportTree) throws -> PostIndex {
    if let postIndex { return postIndex }
    let counted = emptyEntries
    let index = try PostIndex(self, tree)
    emptyEntries = counted
    postIndex = index
    return index
  }
}

/// Whose export it is, and how we know.
struct AccountIdentity {
  enum Source { case profile, dashboard, clerk, header, nothing }

  var account: Account
  var source: Source
  /// A Page ("this profile's activity") and not a person's own profile.
  var isPage: Bool
  /// Whose files they are, as the header says: the account, or the officer who asked for the export.
  var generatedBy: String?
}
