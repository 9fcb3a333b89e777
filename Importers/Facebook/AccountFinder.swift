import ByteFormats
import ExportFiles
import Importing
import Records

/// Finds out whose export it is.
struct AccountFinder {
  let tree: ExportTree
  let options: ImportOptions
  let header: PageHeader?

  func find() throws -> AccountIdentity {
    let isPage = FacebookRecognition.isPage(tree)
    func identity(_ account: Account, _ source: AccountIdentity.Source) -> AccountIdentity {
      AccountIdentity(account: account, source: source, isPage: isPage, generatedBy: header?.generatedBy)
    }
    if let account = try fromProfile() { return identity(account, .profile) }
    if let name = try fromDashboard() { return identity(named(name), .dashboard) }
    if let name = MetaText.nonEmpty(options.accountName) { return identity(named(name), .clerk) }
    if let name = MetaText.nonEmpty(header?.heading) ?? MetaText.nonEmpty(header?.generatedBy) {
      return identity(named(name), .header)
    }
    return identity(Account(key: "unidentified"), .nothing)
  }

  private func named(_ name: String) -> Account { Account(key: name.lowercased(), name: name) }

  func fromProfile() throws -> Account? {
    for pattern in AccountFinder.profiles {
      for member in tree.members where FileName.isText(member.path) && pattern.matches(member.path) {
        let found = FileName.isHTML(member.path) ? try profilePage(member) : try profileObject(member)
        if let found { return found }
      }
    }
    return nil
  }

  private static let profiles: [PathPattern] = [
    "profile_information.json", "v2_profile_information.json", "profile_information.html",
  ]

  private func profileObject(_ member: Member) throws -> Account? {
    let bytes = try tree.contents(of: member, limit: 16 << 20)
    let root: JSONValue
    do { root = try JSONValue(parsing: bytes) } catch {
      throw DamagedFile(file: member.path, offset: 0, reason: error.reason)
    }
    guard let profile = AccountFinder.profile(in: root, depth: 0) else { return nil }
    let name = profile.words("full_name") ?? profile["name"]?.words("full_name") ?? profile.words("name")
    return account(name: name, handle: profile.words("username"), url: profile.words("profile_uri"))
  }

  /// The object with the account's name or address: under `profile_v2`, at the root, or in a list.
  private static func profile(in value: JSONValue, depth: Int) -> JSONValue? {
    guard depth < 5 else { return nil }
    if value["username"] != nil || value["profile_uri"] != nil || value["full_name"] != nil { return value }
    if value["name"]?["full_name"] != nil { return value }
    for inner in value.fields.map(\.value) + value.elements {
      if let found = profile(in: inner, depth: depth + 1) { return found }
    }
    return nil
  }

  /// The same as a page: its labels are translated, its addresses are not.
  private func profilePage(_ member: Member) throws -> Account? {
    let reader = HTMLRecordReader(try tree.open(member)) { _, parent in
      parent?.attribute("role").map { $0.utf8.elementsEqual("main".utf8) } ?? false
    }
    var texts: [String] = []
    while let record = try undamaged(member, { () throws in try reader.next() }) {
      guard let element = record.element else { continue }
      collectTexts(of: element, depth: 0, into: &texts)
    }
    let address = texts.first { AccountFinder.isProfileAddress($0) }
    let label = texts.firstIndex { text in
      AccountFinder.nameLabels.contains { $0.utf8.elementsEqual(text.utf8) }
    }
    let name = label.flatMap { texts.indices.contains($0 + 1) ? texts[$0 + 1] : nil } ?? header?.generatedBy
    return account(name: name, handle: address.flatMap(AccountFinder.handle), url: address)
  }

  private func collectTexts(of element: HTMLElement, depth: Int, into texts: inout [String]) {
    if let text = MetaText.nonEmpty(element.ownText) { texts.append(MetaText.trimmed(text)) }
    if let href = element.attribute("href") { texts.append(href) }
    for child in element.elements { collectTexts(of: child, depth: depth + 1, into: &texts) }
  }

  private static let nameLabels = [
    "Full name", "Name", "Nombre completo", "Nombre", "Nom complet", "Nom", "Vollständiger Name", "Nome completo",
    "Nome",
    "Volledige naam", "Naam", "Imię i nazwisko", "Enw llawn",
  ]

  private static func isProfileAddress(_ text: String) -> Bool {
    guard Bytes.starts(text, with: "https://www.facebook.com/") else { return false }
    return handle(text) != nil || Bytes.starts(text, with: "https://www.facebook.com/profile.php?id=")
  }

  /// The only path component of an address: `https://www.facebook.com/wenlowtown`.
  private static func handle(_ address: String) -> String? {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 3, let last = parts.last, !last.contains(UInt8(ascii: "?")) else { return nil }
    return String(decoding: Array(last), as: UTF8.self)
  }

  private func account(name: String?, handle: String?, url: String?) -> Account? {
    guard let key = handle ?? url ?? name else { return nil }
    return Account(key: key.lowercased(), name: name, handle: handle, url: url)
  }

  private func fromDashboard() throws -> String? {
    let pattern: PathPattern = "your_professional_dashboard_activity.json"
    for member in tree.members where pattern.matches(member.path) && member.size <= 16 << 20 {
      guard let root = try? JSONValue(parsing: try tree.contents(of: member, limit: 16 << 20)) else { continue }
      let name = (root["prodash_activity"]?.elements ?? root.elements).lazy.compactMap { $0.words("page_name") }.first
      if let name { return name }
    }
    return nil
  }
}

extension AccountIdentity {
  /// What the clerk should know about how the account was told.
  var remark: String? {
    switch source {
    case .profile, .dashboard, .clerk: nil
    case .header:
      isPage
        ? "no profile_information file: the account is called after the name in the pages' header, which may be the officer "
          + "who asked for the export; say --account NAME"
        : nil
    case .nothing: "nothing in these files says which account they belong to: say --account NAME"
    }
  }
}
