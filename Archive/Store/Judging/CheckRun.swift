import GRDB
import Policy

/// One check, inside its transaction.
struct CheckRun {
  private let db: Database
  private let checker: any ActChecker
  private let options: CheckOptions
  private let now: Int64
  private let writer: FindingWriter
  private let progress: (Int) -> Void
  private var report: CheckReport

  /// - Parameters:
  ///   - now: Seconds since 1970.
  ///   - progress: Is told how many posts were read.
  init(
    _ db: Database, _ checker: any ActChecker, _ pack: CheckedPack, _ options: CheckOptions, now: Int64,
    progress: @escaping (Int) -> Void
  ) throws {
    self.db = db
    self.checker = checker
    self.options = options
    self.now = now
    self.progress = progress
    report = CheckReport(pack)
    try db.execute(
      sql: "INSERT INTO check_runs (at, pack, digest, report) VALUES (?, ?, ?, '')",
      arguments: [now, pack.name, pack.digest])
    writer = FindingWriter(db, run: db.lastInsertedRowID, now: now)
    report.run = options.isKept ? writer.run : nil
  }

  mutating func run() throws -> CheckReport {
    let posts = FindingPosts(db)
    try posts.markOrphans(now: now, run: writer.run)
    let passes = try CheckPasses(checker, known: checkedRules(), flagged: flaggedRules(), options)
    report.rulesOverAll = passes.overAll.count
    for rule in passes.removed { try leave(allOf: rule) }
    try pass(.all, passes.overAll)
    try pass(.unchecked, passes.overUnchecked)
    try threadPass(passes.overAll, onlyTouched: false)
    try threadPass(passes.overUnchecked, onlyTouched: true)
    try posts.drop()
    try note(passes)
    try FindingTally(db, run: writer.run, rules: options.rules.isEmpty ? nil : options.rules).fill(&report)
    return report
  }

  // MARK: Acts

  private mutating func pass(_ scope: ActReading.Scope, _ rules: Set<String>) throws {
    let rules = rules.subtracting(checker.threadRules)
    guard !rules.isEmpty else { return }
    let judging = BatchJudging(checker: try checker.limited(to: rules), since: options.since)
    let known = KnownFindings(db, scope, rules: rules, since: options.since)
    let isFirst = report.posts == 0
    var read = 0
    var waiting: JudgedBatch?
    try ActReading(db, scope).forEachBatch { batch in
      let next = judging.begin(batch)
      if let waiting { try settle(waiting, known, isCounted: isFirst) }
      waiting = next
      read += batch.count
      progress(read)
    }
    if let waiting { try settle(waiting, known, isCounted: isFirst) }
  }

  private mutating func settle(_ batch: JudgedBatch, _ known: KnownFindings, isCounted: Bool) throws {
    let judged = try batch.judged()
    let findings = try known.byPost(batch.posts)
    for post in judged { try settle(post.name, known: findings[post.post] ?? [], post.placed) }
    if isCounted { judged.forEach { count($0) } }
  }

  private mutating func count(_ post: JudgedPost) {
    report.posts += 1
    report.acts += post.acts
    report.allowed += post.allowed
    report.notJudged.merge(post.notJudged, uniquingKeysWith: +)
    report.judged += post.acts - post.notJudged.values.reduce(0, +)
  }

  private func settle(_ name: PostRef, known: [KnownFinding], _ now: [PlacedJudgement]) throws {
    guard !known.isEmpty || !now.isEmpty else { return }
    let match = FindingMatch(known: known, now: now)
    for pair in match.standing { try writer.stand(pair.known, pair.now) }
    for placed in match.new { try writer.insert(placed, of: name) }
    for finding in match.gone { try writer.leave(finding) }
  }

  // MARK: Threads

  private mutating func threadPass(_ rules: Set<String>, onlyTouched: Bool) throws {
    let rules = rules.intersection(checker.threadRules)
    guard !rules.isEmpty else { return }
    let untils = try KnownUntil(db)
    let posts = ThreadPosts(db)
    try posts.list(onlyTouched: onlyTouched, accounts: onlyTouched ? untils.changed(db) : [])
    let known = KnownFindings(db, .threads, rules: rules, since: options.since)
    let limited = try checker.limited(to: rules)
    var threads = ThreadAssembly()
    try ActReading(db, .threads).forEachBatch { batch in
      let places = try posts.threads(from: batch.first?.place ?? 0, through: batch.last?.place ?? 0)
      for thread in try threads.add(batch, places) { try settle(thread, limited, untils, known) }
    }
    if let last = threads.finish() { try settle(last, limited, untils, known) }
    for finding in try known.outsideThreads(onlyUnchecked: onlyTouched) { try writer.leave(finding) }
    try posts.drop()
  }

  private mutating func settle(
    _ thread: ThreadAssembly.Thread, _ checker: any ActChecker, _ untils: KnownUntil, _ known: KnownFindings
  ) throws {
    report.threads += 1
    guard let first = thread.posts.first else { return }
    let until = untils.until(platform: first.name.platform, account: first.name.account)
    let judgements = Dictionary(grouping: checker.check(thread: thread.acts, until: until), by: \.act)
    for (index, post) in thread.posts.enumerated() {
      let now = (judgements[index] ?? []).map { PlacedJudgement($0.judgement, in: post.act) }
        .filter { placed in options.since.map { placed.acted >= $0 } ?? true }
      let findings = try known.ofPost(post.number)
      try settle(post.name, known: findings, now)
    }
  }

  // MARK: The books

  private func checkedRules() throws -> [String: String] {
    let rows = try Row.fetchAll(db, sql: "SELECT rule, digest FROM checked_rules")
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  private func flaggedRules() throws -> Set<String> {
    try String.fetchSet(db, sql: "SELECT DISTINCT rule FROM findings WHERE gone IS NULL")
  }

  private func leave(allOf rule: String) throws {
    let rows = try Row.fetchAll(
      db, sql: "\(KnownFinding.columns) FROM findings WHERE rule = ? AND gone IS NULL", arguments: [rule])
    for row in rows { try writer.leave(KnownFinding(row)) }
    try db.execute(sql: "DELETE FROM checked_rules WHERE rule = ?", arguments: [rule])
  }

  /// A check of a part leaves the rest, and what it cannot vouch for, to the next one.
  private func note(_ passes: CheckPasses) throws {
    guard options.since == nil, options.isKept else { return }
    for rule in passes.overAll {
      try db.execute(
        sql: "INSERT OR REPLACE INTO checked_rules (rule, digest) VALUES (?, ?)",
        arguments: [rule, checker.digests[rule]])
    }
    guard options.isWhole else { return }
    try db.execute(sql: "DELETE FROM unchecked")
    try KnownUntil(db).note(db)
  }
}
