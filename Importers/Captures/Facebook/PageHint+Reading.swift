import ByteFormats
import CaptureReading
import MetaCaptures

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
