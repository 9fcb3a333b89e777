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
    case "accounts": registers.accounts = self.rows(rows, file, ["platform", "handle", "name"], account)
    case "officers": registers.officers = self.rows(rows, file, ["name", "role", "approves"], officer)
    case "approvals":
      registers.approvals = self.rows(rows, file, ["at", "by", "ref", "text", "standing"], approval)
    case "councillors":
      registers.councillors = self.rows(rows, file, ["name", "handles", "pages", "office", "party"], councillor)
    case "parties":
      registers.parties = self.rows(rows, file, ["names", "ballot-names", "hashtags", "handles", "domains"], party)
    case "elections":
      registers.elections = self.rows(
        rows, file,
        ["id", "title", "kind", "poll", "dissolution", "notice", "notice-source", "cautious-from", "area"], election)
    case "sensitive-topics": registers.sensitiveTopics = self.rows(rows, file, ["election", "words"], topic)
    case "incidents": registers.incidents = self.rows(rows, file, ["ref", "reported", "to"], incident)
    case "image-permissions":
      registers.imagePermissions = self.rows(rows, file, ["image", "credit"], imagePermission)
    case "own-contacts": registers.ownContacts = self.rows(rows, file, ["value", "what"], ownContact)
    case "allowed": registers.allowed = self.rows(rows, file, ["text", "rule", "because", "by"], allowed)
    case "holidays": registers.proclaimedDays = self.rows(rows, file, ["day", "instead", "divisions"], proclaimedDay)
    default: break
    }
  }

  private func rows<Row>(_ nodes: [Node], _ file: String, _ keys: Set<String>, _ row: (PackMapping) -> Row?) -> [Row] {
    nodes.compactMap { node in
      PackMapping(node, file: file, keys: keys.union(Self.common), problems).flatMap(row)
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

  private func account(_ row: PackMapping) -> RegisteredAccount? {
    var account = RegisteredAccount(
      platform: row.required("platform"), handle: row.text("handle"), name: row.text("name"))
    if account.handle == nil, account.name == nil { row.problem("an account without handle and name") }
    account.span = span(row)
    account.source = source(row)
    return account
  }

  private func officer(_ row: PackMapping) -> RegisteredOfficer? {
    var officer = RegisteredOfficer(name: row.required("name"))
    officer.role = row.text("role")
    officer.approves = row.flag("approves")
    officer.span = span(row)
    officer.source = source(row)
    return officer
  }

  private func approval(_ row: PackMapping) -> Approval? {
    var approval = Approval(at: moment(row, "at"), by: row.required("by"))
    approval.ref = row.text("ref")
    approval.text = row.text("text")
    approval.standing = row.texts("standing")
    approval.span = span(row)
    approval.source = source(row)
    return approval
  }

  private func councillor(_ row: PackMapping) -> RegisteredCouncillor? {
    var councillor = RegisteredCouncillor(name: row.required("name"))
    councillor.handles = row.texts("handles")
    councillor.pages = row.texts("pages")
    councillor.office = row.text("office")
    councillor.party = row.text("party")
    councillor.span = span(row)
    councillor.source = source(row)
    return councillor
  }

  private func party(_ row: PackMapping) -> Party? {
    var party = Party()
    party.names = row.texts("names")
    party.ballotNames = row.texts("ballot-names")
    party.hashtags = row.texts("hashtags")
    party.handles = row.texts("handles")
    party.domains = row.texts("domains")
    party.span = span(row)
    party.source = source(row)
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
    election.source = source(row)
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

  private func topic(_ row: PackMapping) -> SensitiveTopic? {
    var topic = SensitiveTopic(election: row.text("election"), words: row.texts("words"))
    topic.source = source(row)
    return topic
  }

  private func incident(_ row: PackMapping) -> Incident? {
    var incident = Incident(ref: row.required("ref"), reported: moment(row, "reported"))
    incident.to = row.text("to")
    incident.source = source(row)
    return incident
  }

  private func imagePermission(_ row: PackMapping) -> ImagePermission? {
    var permission = ImagePermission(image: row.text("image"), credit: row.text("credit"))
    permission.span = span(row)
    permission.source = source(row)
    return permission
  }

  private func ownContact(_ row: PackMapping) -> OwnContact? {
    var contact = OwnContact(row.required("value"), what: row.required("what"))
    contact.source = source(row)
    return contact
  }

  private func allowed(_ row: PackMapping) -> AllowedWording? {
    var wording = AllowedWording(row.required("text"), rule: row.text("rule"), because: row.required("because"))
    wording.by = row.text("by")
    wording.span = span(row)
    wording.source = source(row)
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
    proclaimed.source = source(row)
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
