import ByteFormats
import ExportFiles
import Importing

/// Whose archive it is and when it was made, from the small files that say so.
struct ArchiveIdentity {
  private(set) var id: String?
  private(set) var handle: String?
  private(set) var name: String?
  /// Seconds since 1970.
  private(set) var made: Int64?
  let manifest: Manifest?

  /// Never fails: a file that cannot be read here is reported when its own turn comes.
  init(_ tree: ExportTree) {
    manifest = ArchiveIdentity.value(of: "manifest.js", in: tree).flatMap(Manifest.init)
    made = manifest?.made
    readAccount(in: tree)
    if id == nil, let manifest { fill(id: manifest.accountID, handle: manifest.handle, name: manifest.name) }
    if id == nil { readUserDetails(in: tree) }
    if id == nil { readReadme(in: tree) }
    if id == nil { readOwnPost(in: tree) }
  }

  private mutating func fill(id: String?, handle: String?, name: String?) {
    self.id = self.id ?? id
    self.handle = self.handle ?? handle
    self.name = self.name ?? name
  }

  private mutating func readAccount(in tree: ExportTree) {
    let account = ArchiveIdentity.value(of: "account.js", in: tree)?.elements.first
    guard let account = account?["account"] ?? account else { return }
    fill(
      id: account["accountId"]?.text, handle: account["username"]?.string, name: account["accountDisplayName"]?.string)
  }

  private mutating func readUserDetails(in tree: ExportTree) {
    if let payload = ArchiveIdentity.value(of: "payload_details.js", in: tree) {
      made = made ?? payload["created_at"]?.string.flatMap(PostTime.seconds)
    }
    guard let user = ArchiveIdentity.value(of: "user_details.js", in: tree) else { return }
    fill(id: user["id"]?.text, handle: user["screen_name"]?.string, name: user["full_name"]?.string)
  }

  /// `- @username at the time the archive was generated: WenlowTC`, `- Account ID: 3128…`
  private mutating func readReadme(in tree: ExportTree) {
    guard let member = tree.shallowest(named: "README.txt"), let bytes = try? tree.contents(of: member, limit: 4 << 20)
    else { return }
    for line in bytes.split(separator: UInt8(ascii: "\n")).prefix(20) {
      if let handle = line.after("- @username at the time the archive was generated: ") {
        fill(id: nil, handle: handle, name: nil)
      }
      if let id = line.after("- Account ID: ") { fill(id: id, handle: nil, name: nil) }
    }
  }

  /// The archives of 2012 to 2018 name the author in each post.
  private mutating func readOwnPost(in tree: ExportTree) {
    let monthly = PostFile.monthlyPattern
    guard let member = tree.members.first(where: { monthly.matches($0.path) }), let source = try? tree.open(member)
    else {
      return
    }
    var reader = JSONRecordReader(source)
    guard let user = try? reader.next()?.parse()["user"] else { return }
    fill(id: user["id_str"]?.text, handle: user["screen_name"]?.string, name: user["name"]?.string)
  }

  private static func value(of name: String, in tree: ExportTree) -> JSONValue? {
    guard let member = tree.shallowest(named: name), let bytes = try? tree.contents(of: member, limit: 8 << 20),
      let start = bytes.firstIndex(of: UInt8(ascii: "="))
    else { return nil }
    var json = bytes[(start + 1)...]
    while let last = json.last, last <= 0x20 || last == UInt8(ascii: ";") { json.removeLast() }
    return try? JSONValue(parsing: Array(json))
  }
}

extension ArraySlice<UInt8> {
  /// What follows `beginning`, without white space at its end; nil where the line begins otherwise or nothing follows.
  fileprivate func after(_ beginning: StaticString) -> String? {
    guard Bytes.starts(self, with: beginning) else { return nil }
    var rest = dropFirst(beginning.utf8CodeUnitCount)
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
  }
}

extension ExportTree {
  /// The member with this file name that stands nearest to the root.
  func shallowest(named name: String) -> Member? {
    let pattern = PathPattern(name)
    return members.filter { pattern.matches($0.path) }.min { $0.depth < $1.depth }
  }
}

extension Member {
  fileprivate var depth: Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

  /// The path of the folder it stands in, with a `/` at its end; empty at the root.
  var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(decoding: path.utf8[...slash], as: UTF8.self)
  }
}
