import ByteFormats
import CaptureReading
import ExportFiles
import MetaCaptures

/// Looks through all files for whose posts they are and by which names posts are known, before the first record is read.
struct CaptureSurvey {
  private(set) var owners: [OwnerHint] = []
  private(set) var posts = PostIndex()

  init(_ tree: ExportTree) {
    for member in tree.members {
      if FileForm.isJSON(member) {
        takeValues(member, tree)
      } else if FileForm.isTable(member), CaptureSigns.isTable(member, in: tree) {
        takeRows(member, tree)
      }
    }
  }

  private mutating func takeValues(_ member: Member, _ tree: ExportTree) {
    switch CaptureSigns.values(member, in: tree) {
    case .graph:
      // A file that is damaged is reported when its own turn comes.
      guard var values = try? CaptureValues.open(member, in: tree, unwrapping: ["data"]) else { return }
      while let record = try? values.next() {
        if let value = try? record.parse() { take(value, OwnerHint(), depth: 0) }
      }
    case .instaloaderPost, .instaloaderProfile:
      for value in CaptureValues.first(1, of: member, in: tree, unwrapping: []) { takeFile(value, member) }
    default: return
    }
  }

  private mutating func takeFile(_ value: JSONValue, _ member: Member) {
    guard let node = value["node"] else { return }
    if Bytes.equal(value["instaloader"]?["node_type"]?.string, "Profile") {
      return owners.append(
        OwnerHint(handle: node.words("username"), name: node.words("full_name"), id: node["id"]?.text))
    }
    let fields = InstaloaderNode(node)
    owners.append(fields.owner)
    guard let shortcode = fields.shortcode, let stem = InstaloaderName.stem(ofPost: member.path) else { return }
    posts.add(InstaloaderPost(shortcode: shortcode, seconds: fields.seconds, owner: fields.owner), stem: stem)
  }

  private mutating func take(_ value: JSONValue, _ owner: OwnerHint, depth: Int) {
    guard depth < 4 else { return }
    if let account = GraphSigns.account(value) {
      let owner = OwnerHint(
        handle: account.words("username"), name: account.words("name"),
        id: account.number("ig_id") ?? account.number("id"))
      for item in account["media"]?["data"]?.elements ?? [] { take(item, owner, depth: depth + 1) }
    } else if GraphSigns.isMedia(value) {
      takeMedia(value, owner)
    } else {
      for item in value["data"]?.elements ?? [] { take(item, owner, depth: depth + 1) }
      guard let (key, _) = value.firstField, Bytes.isNumber(key) else { return }
      for field in value.fields { take(field.value, owner, depth: depth + 1) }
    }
  }

  /// A reply on Threads may be anybody's.
  private mutating func takeMedia(_ value: JSONValue, _ owner: OwnerHint) {
    let media = GraphMedia(value, owner: owner)
    if !media.isReply { owners.append(media.owner) }
    posts.add(number: value.number("id"), shortcode: media.shortcode)
  }

  private mutating func takeRows(_ member: Member, _ tree: ExportTree) {
    var (owners, posts) = (owners, posts)
    CaptureTable.look(at: member, in: tree) { row in
      owners.append(OwnerHint(row))
      posts.add(number: SuiteTable.number(row["postid"]), shortcode: Shortcode(address: row["permalink"])?.text)
    }
    (self.owners, self.posts) = (owners, posts)
  }
}

extension OwnerHint {
  init(_ row: Cells) {
    self.init(handle: row["accountusername"], name: row["accountname"], id: SuiteTable.number(row["accountid"]))
  }
}
