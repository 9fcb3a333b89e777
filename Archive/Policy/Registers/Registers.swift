/// What the council knows about itself, dated: who its accounts, officers and councillors are, when polls were held, what
/// was approved. The rules look things up here; a clerk keeps it up to date.
public struct Registers: Hashable, Sendable {
  public var accounts: [RegisteredAccount] = []
  public var officers: [RegisteredOfficer] = []
  /// Nil where no log of approvals is kept: then nothing is "unapproved".
  public var approvals: [Approval]?
  public var councillors: [RegisteredCouncillor] = []
  public var parties: [Party] = []
  public var elections: [Election] = []
  public var sensitiveTopics: [SensitiveTopic] = []
  /// Nil where no log of incidents is kept.
  public var incidents: [Incident]?
  public var imagePermissions: [ImagePermission] = []
  public var ownContacts: [OwnContact] = []
  /// Wordings that a rule is to leave alone, with the reason.
  public var allowed: [AllowedWording] = []
  /// Days on which nobody works that no algorithm knows: proclaimed holidays, public mourning.
  public var proclaimedDays: [ProclaimedDay] = []

  public init() {}
}

/// From a day to a day of the council's calendar (`2024-05-17`), both included; nil: without end.
public struct DaySpan: Hashable, Sendable, Codable {
  public var from: String?
  public var until: String?

  public init(from: String? = nil, until: String? = nil) {
    self.from = from
    self.until = until
  }

  /// - Parameter day: `2024-05-17`.
  public func contains(_ day: String) -> Bool { (from ?? day) <= day && day <= (until ?? day) }
}

/// Where a row comes from, and when somebody last looked.
public struct RowSource: Hashable, Sendable, Codable {
  public var source: String
  /// `2026-04-20`.
  public var checked: String?
  /// What is not certain about the row.
  public var doubt: String?

  public init(source: String = "", checked: String? = nil, doubt: String? = nil) {
    self.source = source
    self.checked = checked
    self.doubt = doubt
  }
}

/// A page, channel or profile that the council has authorised.
public struct RegisteredAccount: DatedRow, Hashable, Sendable {
  public var platform: String
  public var handle: String?
  public var name: String?
  public var span = DaySpan()
  public var source = RowSource()

  public init(platform: String, handle: String? = nil, name: String? = nil) {
    self.platform = platform
    self.handle = handle
    self.name = name
  }
}

/// Somebody who may publish or approve for the council.
public struct RegisteredOfficer: DatedRow, Hashable, Sendable {
  public var name: String
  public var role: String?
  public var approves = false
  public var span = DaySpan()
  public var source = RowSource()

  public init(name: String) { self.name = name }
}

/// That a post, or a class of posts, was approved.
public struct Approval: DatedRow, Hashable, Sendable {
  /// Local reading in the council's zone: `2024-05-17 10:02`, or a day.
  public var at: String
  public var by: String
  /// The approved post's ref, or its words, or (a standing approval) what such posts must contain.
  public var ref: String?
  public var text: String?
  public var standing: [String] = []
  public var span = DaySpan()
  public var source = RowSource()

  public init(at: String, by: String) {
    self.at = at
    self.by = by
  }
}

/// A councillor, candidate, MP or commissioner, with the accounts that are theirs.
public struct RegisteredCouncillor: DatedRow, Hashable, Sendable {
  public var name: String
  /// Without `@`.
  public var handles: [String] = []
  /// Beginnings of addresses of their pages: `facebook.com/cllrsmith`.
  public var pages: [String] = []
  public var office: String?
  public var party: String?
  public var span = DaySpan()
  public var source = RowSource()

  public init(name: String) { self.name = name }
}

/// A political party as it is written.
public struct Party: DatedRow, Hashable, Sendable {
  /// Case counts: `Labour Party`, `Liberal Democrats`.
  public var names: [String] = []
  /// What may follow "vote" or "vote for": `Labour`, `Lib Dem`.
  public var ballotNames: [String] = []
  /// Without `#`.
  public var hashtags: [String] = []
  /// Without `@`.
  public var handles: [String] = []
  public var domains: [String] = []
  public var span = DaySpan()
  public var source = RowSource()

  public init() {}
}

/// Words on which feeling runs high at one election, or at all.
public struct SensitiveTopic: RegisterRow, Hashable, Sendable {
  /// Of the election; nil: at every one.
  public var election: String?
  public var words: [String]
  public var source = RowSource()

  public init(election: String? = nil, words: [String]) {
    self.election = election
    self.words = words
  }
}

/// A report of threats or abuse that came in.
public struct Incident: RegisterRow, Hashable, Sendable {
  /// The received post.
  public var ref: String
  /// Local reading: `2024-05-17 10:02`.
  public var reported: String
  public var to: String?
  public var source = RowSource()

  public init(ref: String, reported: String) {
    self.ref = ref
    self.reported = reported
  }
}

/// That a picture may be used.
public struct ImagePermission: DatedRow, Hashable, Sendable {
  /// A file name, or the name of whoever is credited.
  public var image: String?
  public var credit: String?
  public var span = DaySpan()
  public var source = RowSource()

  public init(image: String? = nil, credit: String? = nil) {
    self.image = image
    self.credit = credit
  }
}

/// A telephone number, address, postcode or mailbox of the council itself.
public struct OwnContact: RegisterRow, Hashable, Sendable {
  /// As the council writes it; compared by its letters and digits alone. `@town.example` stands for all of its
  /// mailboxes that are not a person's.
  public var value: String
  public var what: String
  public var source = RowSource()

  public init(_ value: String, what: String) {
    self.value = value
    self.what = what
  }
}

/// Words that a rule is to leave alone.
public struct AllowedWording: DatedRow, Hashable, Sendable {
  /// The rule's id, or its first part (`personal-data`); nil: all rules.
  public var rule: String?
  public var text: String
  public var because: String
  public var by: String?
  public var span = DaySpan()
  public var source = RowSource()

  public init(_ text: String, rule: String? = nil, because: String) {
    self.text = text
    self.rule = rule
    self.because = because
  }
}

extension Registers {
  /// These, but for each register in which `others` has rows, the others' rows.
  func replaced(by others: Registers) -> Registers {
    var all = self
    if !others.accounts.isEmpty { all.accounts = others.accounts }
    if !others.officers.isEmpty { all.officers = others.officers }
    if !others.councillors.isEmpty { all.councillors = others.councillors }
    if !others.parties.isEmpty { all.parties = others.parties }
    if !others.elections.isEmpty { all.elections = others.elections }
    if !others.sensitiveTopics.isEmpty { all.sensitiveTopics = others.sensitiveTopics }
    if !others.imagePermissions.isEmpty { all.imagePermissions = others.imagePermissions }
    if !others.ownContacts.isEmpty { all.ownContacts = others.ownContacts }
    if !others.allowed.isEmpty { all.allowed = others.allowed }
    if !others.proclaimedDays.isEmpty { all.proclaimedDays = others.proclaimedDays }
    all.approvals = others.approvals ?? approvals
    all.incidents = others.incidents ?? incidents
    return all
  }
}
