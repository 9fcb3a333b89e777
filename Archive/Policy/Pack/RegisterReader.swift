import Yams

/// Reads the registers: each a list of rows.
struct RegisterReader {
  /// The registers by the name of their files; in a rule's `given` the same names are keys.
  static let names: Set<String> = [
    "accounts", "officers", "approvals", "councillors", "parties", "elections", "sensitive-topics", "incidents",
    "image-permissions", "own-contacts", "allowed", "holidays",
  ]
  /// Those of a council that keeps no such log are nil instead of empty.
  static let logs: Set<String> = ["approvals", "incidents"]
  /// What a row of any register may have.
  private static let common: Set<String> = ["from", "until", "source", "checked", "doubt"]

  let problems: PackProblems

  /// - Parameter register: One of `names`.
  func read(_ register: String, _ rows: [Node], file: String, into registers: inout Registers) {
    switch register {
    case "accounts": registers.accounts = dated(rows, file, ["platform", "handle", "name"], account)
    case "officers": registers.officers = dated(rows, file, ["name", "role", "approves"], officer)
    case "approvals": registers.approvals = dated(rows, file, ["at", "by", "ref", "text", "standing"], approval)
    case "councillors":
      registers.councillors = dated(rows, file, ["name", "handles", "pages", "office", "party"], councillor)
    case "parties":
      registers.parties = dated(rows, file, ["names", "ballot-names", "hashtags", "handles", "domains"], party)
    case "elections":
      registers.elections = sourced(
        rows, file,
        ["id", "title", "kind", "poll", "dissolution", "notice", "notice-source", "cautious-from", "area"], election)
    case "sensitive-topics": registers.sensitiveTopics = sourced(rows, file, ["election", "words"], topic)
    case "incidents": registers.incidents = sourced(rows, file, ["ref", "reported", "to"], incident)
    case "image-permissions": registers.imagePermissions = dated(rows, file, ["image", "credit"], imagePermission)
    case "own-contacts": registers.ownContacts = sourced(rows, file, ["value", "what"], ownContact)
    case "allowed": registers.allowed = dated(rows, file, ["text", "rule", "because", "by"], allowed)
    case "holidays": registers.proclaimedDays = sourced(rows, file, ["day", "instead", "divisions"], proclaimedDay)
    default: break
    }
  }

  private func sourced<Row: RegisterRow>(
    _ nodes: [Node], _ file: String, _ keys: Set<String>, _ read: (PackMapping) -> Row?
  ) -> [Row] {
    nodes.compactMap { node in
      guard let mapping = PackMapping(node, file: file, keys: keys.union(Self.common), problems),
        var row = read(mapping)
      else { return nil }
      row.source = source(mapping)
      return row
    }
  }

  private func dated<Row: DatedRow>(
    _ nodes: [Node], _ file: String, _ keys: Set<String>, _ read: (PackMapping) -> Row
  ) -> [Row] {
    sourced(nodes, file, keys) { mapping in
      var row = read(mapping)
      row.span = span(mapping)
      return row
    }
  }

  private func span(_ row: PackMapping) -> DaySpan {
    let span = DaySpan(from: row.day("from"), until: row.day("until"))
    if let from = span.from, let until = span.until, until < from {
      row.problem("the row ends before it begins", at: "until", expected: "a day from \(from) on")
    }
    return span
  }

  private func source(_ row: PackMapping) -> RowSource {
    RowSource(source: row.text("source") ?? "", checked: row.day("checked"), doubt: row.text("doubt"))
  }

  private func account(_ row: PackMapping) -> RegisteredAccount {
    let account = RegisteredAccount(
      platform: row.required("platform"), handle: row.text("handle"), name: row.text("name"))
    if account.handle == nil, account.name == nil { row.problem("an account without handle and name") }
    return account
  }

  private func officer(_ row: PackMapping) -> RegisteredOfficer {
    var officer = RegisteredOfficer(name: row.required("name"))
    officer.role = row.text("role")
    officer.approves = row.flag("approves")
    return officer
  }

  private func approval(_ row: PackMapping) -> Approval {
    var approval = Approval(at: moment(row, "at"), by: row.required("by"))
    approval.ref = row.text("ref")
    approval.text = row.text("text")
    approval.standing = row.texts("standing")
    return approval
  }

  private func councillor(_ row: PackMapping) -> RegisteredCouncillor {
    var councillor = RegisteredCouncillor(name: row.required("name"))
    councillor.handles = row.texts("handles")
    councillor.pages = row.texts("pages")
    councillor.office = row.text("office")
    councillor.party = row.text("party")
    return councillor
  }

  private func party(_ row: PackMapping) -> Party {
    var party = Party()
    party.names = row.texts("names")
    party.ballotNames = row.texts("ballot-names")
    party.hashtags = row.texts("hashtags")
    party.handles = row.texts("handles")
    party.domains = row.texts("domains")
    return party
  }

  private func election(_ row: PackMapping) -> Election? {
    guard let kind: Election.Kind = row.choice("kind") else {
      if !row.has("kind") { row.problem("kind is missing", expected: "ordinary, parliamentary or referendum") }
      return nil
    }
    var election = Election(
      id: row.required("id"), title: row.required("title"), kind: kind, poll: row.requiredDay("poll"))
    election.dissolution = row.day("dissolution")
    election.notice = row.day("notice")
    election.noticeSource = row.text("notice-source")
    election.cautiousFrom = row.day("cautious-from")
    election.area = row.text("area")
    checkOrder(election, row)
    return election
  }

  private func checkOrder(_ election: Election, _ row: PackMapping) {
    if election.kind == .parliamentary, election.dissolution == nil, election.notice == nil {
      row.problem("neither dissolution nor notice", expected: "the day Parliament was dissolved")
    }
    for (key, day) in [
      ("dissolution", election.dissolution), ("notice", election.notice), ("cautious-from", election.cautiousFrom),
    ] {
      guard let day, day > election.poll else { continue }
      row.problem("\(key) after the poll", at: key, expected: "a day before \(election.poll)")
    }
  }

  private func topic(_ row: PackMapping) -> SensitiveTopic {
    SensitiveTopic(election: row.text("election"), words: row.texts("words"))
  }

  private func incident(_ row: PackMapping) -> Incident {
    var incident = Incident(ref: row.required("ref"), reported: moment(row, "reported"))
    incident.to = row.text("to")
    return incident
  }

  private func imagePermission(_ row: PackMapping) -> ImagePermission {
    ImagePermission(image: row.text("image"), credit: row.text("credit"))
  }

  private func ownContact(_ row: PackMapping) -> OwnContact {
    OwnContact(row.required("value"), what: row.required("what"))
  }

  private func allowed(_ row: PackMapping) -> AllowedWording {
    var wording = AllowedWording(row.required("text"), rule: row.text("rule"), because: row.required("because"))
    wording.by = row.text("by")
    return wording
  }

  private func proclaimedDay(_ row: PackMapping) -> ProclaimedDay? {
    guard let day = CivilDay(row.requiredDay("day")) else { return nil }
    let divisions = row.texts("divisions").compactMap { BankHolidays.Division(rawValue: $0) }
    if divisions.count != row.texts("divisions").count {
      row.problem("no such division", at: "divisions", expected: "england-and-wales, scotland, northern-ireland")
    }
    var proclaimed = ProclaimedDay(day, instead: row.day("instead").flatMap { CivilDay($0) })
    if !divisions.isEmpty { proclaimed.divisions = Set(divisions) }
    return proclaimed
  }

  /// `2024-05-17` or `2024-05-17 10:02`.
  private func moment(_ row: PackMapping, _ key: String) -> String {
    let text = row.required(key)
    if !text.isEmpty, LocalMoment(text) == nil {
      row.problem("no such time \"\(text)\"", at: key, expected: "a time such as 2026-04-20 10:02")
    }
    return text
  }
}
