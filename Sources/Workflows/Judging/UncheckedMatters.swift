import ArchiveStore
import Policy

/// Gathers what a year's report must own up to.
struct UncheckedMatters {
  private let year: ArchiveYear
  private let policy: PolicyPack?
  private let stretches: [ReportedPolicy.Stretch]
  private let clauses: [ReportedClause]
  private let coverage: [CoveredAccount]

  init(
    _ year: ArchiveYear, _ policy: PolicyPack?, _ stretches: [ReportedPolicy.Stretch], _ clauses: [ReportedClause],
    _ coverage: [CoveredAccount]
  ) {
    self.year = year
    self.policy = policy
    self.stretches = stretches
    self.clauses = clauses
    self.coverage = coverage
  }

  var all: [UncheckedMatter] {
    checks + versions + clauseGroups + registers + posts + media + exports
  }

  private var checks: [UncheckedMatter] {
    guard let policy else {
      return [UncheckedMatter("Everything", isGrave: true, "No policy is in use: nothing was judged.")]
    }
    guard let check = year.check else {
      return [UncheckedMatter("Everything", isGrave: true, "The archive has not been checked against the policy yet.")]
    }
    let isChanged = !check.digest.utf8.elementsEqual(policy.digest.utf8)
    return
      (isChanged
      ? [
        UncheckedMatter(
          "Changes of the policy's files", isGrave: true, "They were changed after the last check, of \(check.at).")
      ]
      : [])
      + counted(
        "Posts that came or changed since the last check", year.figures.unchecked, isGrave: true,
        "They have not been looked at yet: counts of what was flagged may be too low.")
  }

  private var versions: [UncheckedMatter] {
    stretches.filter { !$0.isTextInHand }.map { stretch in
      guard let version = stretch.version else {
        return UncheckedMatter(
          "\(stretch.from) to \(stretch.until)", count: stretch.acts, isGrave: true,
          "No policy was in force: posts were judged by statutes alone.")
      }
      return UncheckedMatter(
        "\(version), \(stretch.from) to \(stretch.until)", count: stretch.acts, isGrave: true,
        "The text of \(version) is not in hand: posts were judged by statutes alone.")
    }
  }

  /// Clauses that are not checked for one and the same reason, together.
  private var clauseGroups: [UncheckedMatter] {
    var reasons: [String] = []
    var ids: [String: [String]] = [:]
    for clause in clauses where !clause.isChecked {
      let why = clause.why ?? "Posts cannot show it."
      if ids[why] == nil { reasons.append(why) }
      ids[why, default: []].append(clause.id)
    }
    return reasons.map { why in
      let group = ids[why] ?? []
      return UncheckedMatter(
        (group.count == 1 ? "Clause " : "Clauses ") + group.joined(separator: ", "), count: group.count, why)
    }
  }

  private var registers: [UncheckedMatter] {
    guard let registers = policy?.registers else { return [] }
    let empty = [
      ("accounts", registers.accounts.isEmpty), ("officers", registers.officers.isEmpty),
      ("councillors", registers.councillors.isEmpty), ("parties", registers.parties.isEmpty),
      ("elections", registers.elections.isEmpty), ("sensitive topics", registers.sensitiveTopics.isEmpty),
    ].filter(\.1).map(\.0)
    return [
      registers.approvals == nil
        ? UncheckedMatter("Approval before publication", "No log of approvals is kept: nothing is called unapproved.")
        : nil,
      registers.incidents == nil
        ? UncheckedMatter("Reports of threats and abuse", "No log of incidents is kept.") : nil,
      empty.isEmpty
        ? nil
        : UncheckedMatter(
          "What needs the registers of " + empty.joined(separator: ", "), "These registers are empty."),
    ].compactMap(\.self)
  }

  private var posts: [UncheckedMatter] {
    let figures = year.figures
    return counted(
      "Private messages", figures.privateByCouncil + figures.privateReceived, "Only what was public is judged.")
      + counted(
        "Posts by the public", figures.received.reduce(0) { $0 + $1.posts },
        "No policy binds the public. They are looked at only for threats and for what the council owed an answer.")
      + counted(
        "Messages of chats", figures.undecided, isGrave: true,
        "Nobody has said yet which of their authors is the council.")
      + counted(
        "Posts of a rough date", figures.roughlyDated,
        "Their day is not known, only the week, month or year: they may belong to another version or month.")
  }

  private var media: [UncheckedMatter] {
    counted("Pictures", year.figures.pictures, "What they show, and words in them, are not read.")
      + counted("Videos and sound recordings", year.figures.recordings, "They are not watched or listened to.")
  }

  private var exports: [UncheckedMatter] {
    func total(_ count: (AccountCoverage) -> Int) -> Int { year.coverage.reduce(0) { $0 + count($1) } }
    return counted(
      "Months without an export", coverage.reduce(0) { $0 + $1.uncovered.count }, isGrave: true,
      "Months of the accounts that no export covers: what was published then may be missing from all counts.")
      + counted(
        "Files of exports", total { $0.filesUnknown + $0.filesDamaged },
        "Of an unknown kind or damaged, in all exports of any year.")
      + counted("Records of exports", total(\.recordsNotRead), "They could not be read, in all exports of any year.")
  }

  private func counted(_ what: String, _ count: Int, isGrave: Bool = false, _ why: String) -> [UncheckedMatter] {
    count > 0 ? [UncheckedMatter(what, count: count, isGrave: isGrave, why)] : []
  }
}
