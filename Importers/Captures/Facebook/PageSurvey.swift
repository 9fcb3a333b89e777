import ByteFormats
import ExportFiles
import MetaCaptures

/// Looks through the beginnings of all files for the pages that they speak of, before the first record is read.
struct PageSurvey {
  private(set) var hints: [PageHint] = []

  /// Pages repeat in every record: so many records of a file tell.
  private static let recordsLookedAt = 300

  init(_ tree: ExportTree) {
    for member in tree.members {
      if FileName.isJSON(member) {
        takeValues(member, tree)
      } else if FileName.isTable(member), let table = CaptureSigns.table(member, in: tree) {
        var found: [PageHint] = []
        CaptureTable.look(at: member, in: tree, rows: PageSurvey.recordsLookedAt) {
          found.append(PageHint(row: $0, of: table))
        }
        hints += found
      }
    }
  }

  private mutating func takeValues(_ member: Member, _ tree: ExportTree) {
    guard let kind = CaptureSigns.values(member, in: tree) else { return }
    let values = CaptureValues.first(PageSurvey.recordsLookedAt, of: member, in: tree, unwrapping: ["data"])
    guard kind == .graph else { return hints += values.map { PageHint(scraped: $0) } }
    let list = (try? GraphFile.list(member, tree)) ?? GraphList()
    for value in values { take(value, list, depth: 0) }
  }

  private mutating func take(_ value: JSONValue, _ list: GraphList, depth: Int) {
    guard depth < 4 else { return }
    if GraphSigns.isItem(value) || GraphSigns.isCommented(value) {
      return hints.append(PageHint(graph: value, in: list))
    }
    let page = PageHint(pageNode: value)
    for name in GraphSigns.postLists {
      for item in value[name]?["data"]?.elements ?? [] {
        hints.append(PageHint(graph: item, in: GraphList(named: "\(name)".utf8, of: page?.id)))
        if let page { hints.append(page) }
      }
    }
    let inner = value["data"] == nil ? list : GraphList(around: value).inheriting(list)
    for item in value["data"]?.elements ?? [] { take(item, inner, depth: depth + 1) }
    if let (key, _) = value.firstField, GraphID(key) != nil {
      for field in value.fields { take(field.value, list, depth: depth + 1) }
    }
  }
}

extension PageHint {
  /// A post tells its page by the first half of its number, an address, and its author where that is the page.
  init(graph value: JSONValue, in list: GraphList) {
    let address = FacebookAddress(value["permalink_url"]?.string)
    guard list.shape(of: value) ?? (value["from"] == nil ? .post : .comment) == .post else {
      self.init(id: address?.page ?? list.page, handle: address?.handle)
      return
    }
    let id = GraphID(value["id"]?.string)?.owner ?? list.page ?? address?.page
    self.init(id: id, handle: address?.handle)
    if Bytes.equal(value["from"]?.number("id"), id) {
      name = value["from"]?.words("name")
      handle = handle ?? value["from"]?.words("username")
    }
  }

  /// The page itself, asked for with its posts.
  init?(pageNode value: JSONValue) {
    guard let id = value.number("id"), GraphSigns.postLists.contains(where: { value[$0] != nil }) else { return nil }
    self.init(id: id, name: value.words("name"), handle: value.words("username"))
  }

  init(scraped value: JSONValue) {
    let address = FacebookAddress(value.words("w3_fb_url")) ?? FacebookAddress(value.words("post_url"))
    self.init(
      id: value.number("user_id") ?? address?.page, name: value.words("username"), handle: address?.handle)
  }

  init(row: Cells, of table: CaptureSigns.Table) {
    switch table {
    case .statuses, .scriptComments: self.init(scriptRow: row)
    case .scraper:
      let address = FacebookAddress(row["w3fburl"]) ?? FacebookAddress(row["posturl"])
      self.init(
        id: SuiteTable.number(row["userid"]) ?? address?.page, name: row["username"], handle: address?.handle)
    case .facepager: self.init(facepagerRow: row)
    case .crowdTangle:
      self.init(id: SuiteTable.number(row["facebookid"]), name: row["pagename"], handle: row["username"])
    case .suite:
      let address = FacebookAddress(row["permalink"])
      self.init(id: SuiteTable.number(row["pageid"]), name: row["pagename"], handle: address?.handle)
    }
  }

  /// The address in a row of the scripts is that of what was shared: it names the page only where it holds one of its
  /// numbers.
  private init(scriptRow row: Cells) {
    let id = GraphID(row["statusid"])
    self.init(id: id?.owner)
    guard let address = FacebookAddress(row["statuslink"]) else { return }
    if address.holds(id?.own) || address.holds(id?.owner) { handle = address.handle }
  }

  /// The page was asked for on top of the tree, and its posts stand directly under it.
  private init(facepagerRow row: Cells) {
    let level = row["level"]
    if Bytes.equal(level, "0"), let seed = row["objectid"] {
      self.init(id: Bytes.isNumber(seed) ? seed : nil)
      return
    }
    guard Bytes.equal(level, "1") else {
      self.init()
      return
    }
    let address = FacebookAddress(row["permalinkurl"])
    self.init(id: GraphID(row["objectid"])?.owner ?? address?.page, handle: address?.handle)
    if Bytes.equal(row["from.id"], id) { name = row["from.name"] }
  }
}
