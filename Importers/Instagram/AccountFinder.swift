import ByteFormats
import ExportFiles
import Importing
import Records

/// Finds out whose export it is.
struct AccountFinder {
  static let unidentified = "unidentified"

  let tree: ExportTree

  func find(_ options: ImportOptions) throws -> Account {
    if let account = try fromProfile() { return account }
    if let name = MetaText.nonEmpty(options.accountName) { return account(named: name) }
    if let handle = ArchiveName.handle(in: tree) { return AccountFinder.account(handle, name: nil) }
    return Account(key: AccountFinder.unidentified)
  }

  /// `personal_information.json` or `.html`: in `account_information/` to mid 2022, since then in folders of its own
  /// name. To 2020 `profile.json`.
  func fromProfile() throws -> Account? {
    for pattern in AccountFinder.profiles {
      for member in tree.members where FileName.isText(member.path) && pattern.matches(member.path) {
        let fields = FileName.isHTML(member.path) ? try pageFields(member) : try objectFields(member)
        if let account = AccountFinder.account(in: fields) { return account }
      }
    }
    return nil
  }

  private static let profiles: [PathPattern] = [
    "personal_information.json", "personal_information.html", "profile.json",
  ]

  private func account(named name: String) -> Account {
    let bytes = Array(name.utf8)
    let handle = bytes.first == UInt8(ascii: "@") ? String(decoding: bytes.dropFirst(), as: UTF8.self) : name
    return AccountFinder.account(handle, name: nil)
  }

  private static func account(_ handle: String, name: String?) -> Account {
    Account(key: handle.lowercased(), name: name, handle: handle)
  }

  private func objectFields(_ member: Member) throws -> [(label: String, value: String)] {
    let root: JSONValue
    do { root = try JSONValue(parsing: try tree.contents(of: member, limit: 16 << 20)) } catch let error as JSONError {
      throw DamagedFile(file: member.path, offset: 0, reason: error.reason)
    }
    if let handle = root.words("username") {
      return [("Username", handle)] + (root.words("name").map { [("Name", $0)] } ?? [])
    }
    let map = root["profile_user"]?.elements.first?["string_map_data"]
    return (map?.fields ?? []).compactMap { key, field in
      field.words("value").map { (MetaText.repaired(key), $0) }
    }
  }

  private func pageFields(_ member: Member) throws -> [(label: String, value: String)] {
    let reader = HTMLRecordReader(UncommentedPage(try tree.open(member))) { _, parent in
      parent?.attribute("role").map { $0.utf8.elementsEqual("main".utf8) } ?? false
    }
    var fields: [(label: String, value: String)] = []
    do {
      while let record = try reader.next() {
        if let element = record.element { fields += LabelledRows.rows(in: element) }
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
    return fields
  }

  private static func account(in fields: [(label: String, value: String)]) -> Account? {
    func value(_ labels: [String]) -> String? {
      fields.first { CaptionText.contains(labels, $0.label) }.flatMap { MetaText.nonEmpty($0.value) }
    }
    guard let handle = value(ProfileLabels.username) else { return nil }
    return account(handle, name: value(ProfileLabels.name))
  }
}

/// How `personal_information` calls the username and the name in the languages of the account.
enum ProfileLabels {
  static let username = [
    "Username", "Nombre de usuario", "Nom d’utilisateur", "Nom d'utilisateur", "Nom d’utilisateur·ice", "Benutzername",
    "Nome utente", "Nome de usuário", "Nome de utilizador", "Gebruikersnaam", "Nazwa użytkownika", "Uživatelské jméno",
    "Nume de utilizator", "Felhasználónév", "Användarnamn", "Brugernavn", "Brukernavn", "Käyttäjätunnus",
    "Kullanıcı Adı", "Kullanıcı adı", "Όνομα χρήστη", "Имя пользователя", "Ім'я користувача", "Ім’я користувача",
    "Enw defnyddiwr", "Tên người dùng", "Nama Pengguna", "Nama pengguna", "用户名", "用戶名稱", "ユーザーネーム", "사용자 이름",
    "ชื่อผู้ใช้",
  ]
  static let name = [
    "Name", "Nombre", "Nom", "Nome", "Naam", "Imię i nazwisko", "Nazwa", "Jméno", "Nume", "Név", "Namn", "Navn", "Nimi",
    "Ad", "İsim", "Adı", "Όνομα", "Имя", "Ім'я", "Ім’я", "Enw", "Tên", "Nama", "姓名", "名字", "名前", "이름", "ชื่อ",
  ]
}

/// `instagram-wenlowtc-2025-08-24-AbCdEfGh.zip`: Meta names its downloads after the account.
enum ArchiveName {
  static func handle(in tree: ExportTree) -> String? {
    let tops = tree.members.prefix(1).flatMap { $0.path.utf8.split(separator: UInt8(ascii: "/")).prefix(1) }
    let names = tree.received.map { Array($0.name.utf8) } + tops.map { Array($0) }
    return names.lazy.compactMap(handle).first
  }

  /// What stands between `instagram-` and `-2025-08-24`.
  private static func handle(_ name: [UInt8]) -> String? {
    let lead = Array("instagram-".utf8)
    guard name.starts(with: lead) else { return nil }
    let rest = name.dropFirst(lead.count)
    for end in rest.indices where end > rest.startIndex && isDate(rest[end...]) {
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    return nil
  }

  /// `-2025-08-24`
  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    let shape = Array("-9999-99-99".utf8)
    guard bytes.count >= shape.count else { return false }
    return zip(bytes, shape).allSatisfy { byte, mark in
      mark == UInt8(ascii: "9") ? byte >= 0x30 && byte <= 0x39 : byte == mark
    }
  }
}
