import ArchiveStore
import Records
import Testing

@Suite struct IngestTests {
  @Test func equalRecordsOfOneSecondAreOnePost() throws {
    let test = try TestArchive()
    let report = try test.bringIn([post("Market on Friday"), post("Market on Friday"), post("Market on Saturday")])
    #expect(report.records.found == 3)
    #expect(report.records.new == 2)
    #expect(report.records.merged == 1)
    #expect(try test.archive.statistics().posts == 2)
  }

  @Test func equalRecordsOfOneMinuteStayApart() throws {
    let test = try TestArchive()
    var record = post("likes this")
    record.published.precision = .minute
    let first = try test.bringIn([record, record, record])
    #expect(first.records.new == 3)
    let second = try test.bringIn([record, record, record])
    #expect(second.records.seenAgain == 3)
    #expect(try test.archive.statistics().posts == 3)
  }

  @Test func anImportThatFailsLeavesNothing() throws {
    let test = try TestArchive()
    try test.bringIn([post("Kept", id: "1")])
    let before = try test.archive.statistics()
    #expect(throws: CancellationError.self) { try test.bringIn([post("Lost", id: "2")], failing: true) }
    #expect(try test.archive.statistics() == before)
    #expect(try test.find("lost").isEmpty)
    #expect(try test.archive.verifyRows { _ in }.allSatisfy(\.failures.isEmpty))
  }

  @Test func aDryRunReportsAndKeepsNothing() throws {
    let test = try TestArchive()
    let report = try test.bringIn([post("Only looked at")], keeping: false)
    #expect(report.records.new == 1)
    #expect(try test.archive.statistics().posts == 0)
  }

  @Test func aShellIsAbsorbedByItsTwinInEitherOrder() throws {
    var shell = post("")
    shell.title = "Wenlow Town Council shared a post."
    shell.completeness = .shell
    let full = post("Lantern parade tonight")
    var digests: Set<String> = []
    for records in [[shell, full], [full, shell]] {
      let test = try TestArchive()
      let report = try test.bringIn(records)
      #expect(report.records.new == 1)
      #expect(report.records.merged == 1)
      digests.insert(try test.archive.statistics().digest)
      let again = try test.bringIn(records)
      #expect(again.records.seenAgain == 2)
    }
    let split = try TestArchive()
    try split.bringIn([shell])
    try split.bringIn([full])
    digests.insert(try split.archive.statistics().digest)
    #expect(digests.count == 1)
    #expect(try split.archive.statistics().posts == 1)
  }

  @Test func aShellWithoutTwinStaysAPost() throws {
    let test = try TestArchive()
    var shell = post("")
    shell.completeness = .shell
    try test.bringIn([shell, post("Something else", at: 1_700_000_001)])
    #expect(try test.archive.statistics().posts == 2)
  }

  @Test func aShellIsNotAbsorbedByACommentOfTheSameSecond() throws {
    let test = try TestArchive()
    var shell = post("")
    shell.completeness = .shell
    var comment = post("Thank you")
    comment.kind = .comment
    try test.bringIn([shell, comment])
    #expect(try test.archive.statistics().posts == 2)
  }

  @Test func anAlbumEntryJoinsThePostWithItsPicture() throws {
    let test = try TestArchive()
    var full = post("The new bench")
    full.media = [Media(path: "posts/media/bench.jpg", type: "image")]
    var entry = post("", at: 1_700_000_500)
    entry.media = [Media(path: "posts/media/bench.jpg", type: "image")]
    entry.completeness = .shell
    let report = try test.bringIn([entry, full])
    #expect(report.records.merged == 1)
    #expect(try test.find("bench").count == 1)
  }

  @Test func twoWrittenFormsOfOneLetterAreTwoIds() throws {
    let test = try TestArchive()
    try test.bringIn([post("composed", id: "caf\u{E9}"), post("decomposed", id: "cafe\u{301}")])
    #expect(try test.archive.statistics().posts == 2)
  }

  @Test func nothingIsLostAfterANUL() throws {
    let test = try TestArchive()
    let report = try test.bringIn([post("before\u{0}after", id: "1")])
    let id = try #require(try test.find("after").first)
    #expect(try test.archive.show(id).hit.text == "before\u{FFFD}after")
    #expect(report.issues.count == 1)
    #expect(try test.archive.verifyRows { _ in }.allSatisfy(\.failures.isEmpty))
  }

  @Test func moreThanSixteenPostsOfOneSecondAreAllKept() throws {
    let test = try TestArchive()
    try test.bringIn(
      (0..<100).map { post("notice \($0)", id: "\($0)") } + [post("later", at: 1_700_000_002, id: "later")])
    #expect(try test.find("notice").count == 100)
    #expect(try test.find("on:2023-11-14").count == 101)
  }
}

@Suite struct RevisionTests {
  private func edit(_ text: String, at seconds: Int64) -> Record {
    var record = post(text, at: seconds, id: "100")
    record.revised = seconds
    return record
  }

  @Test func anEditKeepsBothWordings() throws {
    let test = try TestArchive()
    let report = try test.bringIn([
      edit("Closed on Tuesday", at: 1_700_000_060), edit("Closed on Monday", at: 1_700_000_000),
    ])
    #expect(report.records.new == 1)
    #expect(report.records.changed == 1)
    let id = try #require(try test.find("tuesday").first)
    let shown = try test.archive.show(id)
    #expect(shown.hit.text == "Closed on Tuesday")
    #expect(shown.hit.edited)
    #expect(shown.hit.published == "2023-11-14T22:13:20Z")
    #expect(shown.revisions.map(\.text) == ["Closed on Monday", "Closed on Tuesday"])
    let earlier = try test.archive.search("monday").hits
    #expect(earlier.map(\.earlier) == [true])
    #expect(earlier.first?.text == "Closed on Monday")
    #expect(try test.archive.search("closed").total == 1)
    #expect(try test.archive.verifyRows { _ in }.allSatisfy(\.failures.isEmpty))
  }

  @Test func theOrderOfImportsMakesNoDifference() throws {
    var deleted = post("Closed on Monday", id: "100")
    deleted.state = .deleted
    let exports: [(records: [Record], made: Int64)] = [
      ([post("Closed on Monday", id: "100"), post("Bins", id: "7")], 1_710_000_000),
      ([post("Closed on Monday (corrected)", id: "100")], 1_720_000_000),
      ([deleted, post("Market", id: "8")], 1_730_000_000),
    ]
    var digests: Set<String> = []
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let test = try TestArchive()
      for number in order { try test.bringIn(exports[number].records, made: exports[number].made) }
      digests.insert(try test.archive.statistics().digest)
      #expect(try test.archive.search("is:deleted").hits.map(\.nativeID) == ["100"])
      #expect(try test.archive.search("corrected").hits.map(\.earlier) == [true])
      #expect(try test.archive.verifyRows { _ in }.allSatisfy(\.failures.isEmpty))
    }
    #expect(digests.count == 1)
  }

  @Test func aWholeTextReplacesItsCutBeginning() throws {
    let test = try TestArchive()
    var cut = post("A long notice about the weir…", id: "5")
    cut.completeness = .cut
    try test.bringIn([cut])
    try test.bringIn([post("A long notice about the weir and the bridge", id: "5")])
    let hit = try #require(try test.archive.search("weir").hits.first)
    #expect(hit.text == "A long notice about the weir and the bridge")
    #expect(!hit.edited)
  }

  @Test func answersAreJoinedWhicheverComesFirst() throws {
    var answer = post("It reopens on Friday", at: 1_700_000_100, id: "2")
    answer.parent = "1"
    answer.kind = .reply
    for records in [
      [[answer], [post("When does it reopen?", id: "1")]], [[post("When does it reopen?", id: "1")], [answer]],
    ] {
      let test = try TestArchive()
      for one in records { try test.bringIn(one) }
      let hit = try #require(try test.archive.search("friday").hits.first)
      let asked = try #require(try test.find("when").first)
      #expect(hit.parent == asked)
      #expect(hit.conversation == asked)
      #expect(try test.archive.conversation(of: hit.id).posts.count == 2)
      #expect(try test.archive.search("conversation:\(asked)").total == 2)
    }
  }
}

@Suite struct ChatTests {
  private let start: Int64 = 1_700_000_000 / 60 * 60
  private var chat: [Record] {
    (0..<40).map { message("Message \($0 / 2)", from: $0 % 2 == 0 ? "Joan" : "Rhys", at: start + Int64($0 / 4) * 60) }
  }

  @Test func overlappingExportsMakeOneChatInEitherOrder() throws {
    var digests: Set<String> = []
    for parts in [[chat[..<30], chat[10...]], [chat[10...], chat[..<30]]] {
      let test = try TestArchive()
      for part in parts { try test.bringIn(Array(part), file: "chat.txt") }
      #expect(try test.archive.statistics().posts == 40)
      digests.insert(try test.archive.statistics().digest)
    }
    #expect(digests.count == 1)
  }

  @Test func twoEqualMessagesOfOneMinuteAreTwo() throws {
    let test = try TestArchive()
    let yes = message("Yes", from: "Joan", at: start)
    try test.bringIn([yes, yes], file: "chat.txt")
    try test.bringIn([yes, yes], file: "other.txt")
    #expect(try test.archive.statistics().posts == 2)
  }

  @Test func aDeletionKeepsTheTextThatWasArchivedBefore() throws {
    let test = try TestArchive()
    try test.bringIn([message("The pump has failed", from: "Joan", at: start)], made: 1_710_000_000, file: "chat.txt")
    var tombstone = message("", from: "Joan", at: start)
    tombstone.completeness = .tombstone
    tombstone.state = .deleted
    try test.bringIn([tombstone], made: 1_720_000_000, file: "chat.txt")
    let hit = try #require(try test.archive.search("is:deleted").hits.first)
    #expect(hit.text == "The pump has failed")
    #expect(try test.archive.statistics().posts == 1)
  }

  @Test func aLineThatTwoPhonesWordDifferentlyIsNoEdit() throws {
    let test = try TestArchive()
    var notice = message("Messages are encrypted. Tap to learn more.", from: "", at: start)
    notice.direction = .system
    notice.sequenceKey = Array("encryption".utf8)
    var other = notice
    other.text = "Messages are encrypted."
    try test.bringIn([notice], file: "android.txt")
    try test.bringIn([other], file: "iphone.txt")
    #expect(try test.archive.statistics().posts == 1)
    #expect(try test.archive.search("is:edited").total == 0)
    #expect(try test.archive.search("tap OR encrypted").total == 1)
  }

  @Test func whoIsTheCouncilCanBeSaidAfterwards() throws {
    let test = try TestArchive()
    let report = try test.bringIn([message("Pumps are on", from: "Duty Phone", at: start)], file: "chat.txt")
    try test.archive.remember(officials: ["Duty phone"], ofImport: report.id, now: 1_750_000_000)
    #expect(try test.archive.search("is:official").total == 1)
    #expect(try test.archive.verifyRows { _ in }.allSatisfy(\.failures.isEmpty))
  }

  @Test func whoIsTheCouncilIsRemembered() throws {
    let test = try TestArchive()
    try test.bringIn([message("Pumps are on", from: "Duty Phone", at: start)], file: "chat.txt")
    #expect(try test.archive.search("is:undecided").total == 1)
    try test.bringIn([message("Thanks", from: "Joan", at: start + 60)], file: "chat.txt", officials: ["duty phone"])
    #expect(try test.archive.search("is:official").total == 1)
    #expect(try test.archive.search("is:received").total == 1)
    try test.bringIn([message("Pumps are off", from: "Duty Phone", at: start + 120)], file: "chat.txt")
    #expect(try test.archive.search("is:official").total == 2)
  }
}

/// What a hostile reading of the store has turned up.
@Suite struct OrderTests {
  private let start: Int64 = 1_700_000_000 / 60 * 60

  private func said(_ texts: [String], at minutes: Int64 = 0) -> [Record] {
    texts.map { message($0, from: "Joan", at: start + minutes * 60) }
  }

  private func texts(_ test: TestArchive) throws -> [String] {
    let any = try #require(try test.archive.search("").hits.first)
    return try test.archive.conversation(of: any.id).posts.map(\.text)
  }

  @Test func aChatKeepsItsOrderWithinAMinuteWhateverComesFirst() throws {
    let full = said(["one", "two", "ok", "three", "ok"])
    let exports = [Array(full[2...]), full, full + said(["four"], at: 1)]
    var digests: Set<String> = []
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let test = try TestArchive()
      for number in order { try test.bringIn(exports[number], file: "chat.txt") }
      #expect(try texts(test) == ["one", "two", "ok", "three", "ok", "four"])
      digests.insert(try test.archive.statistics().digest)
      #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
    }
    #expect(digests.count == 1)
  }

  @Test func theSameWordAMinuteLaterIsAnotherMessage() throws {
    let test = try TestArchive()
    try test.bringIn(said(["Is it open?", "Yes"], at: 2), file: "first.txt")
    try test.bringIn(said(["Yes", "Thanks"], at: 3), file: "second.txt")
    #expect(try test.archive.search("yes").total == 2)
  }

  @Test func ofTwoWordingsOfOneMessageTheEditedOneIsShown() throws {
    for text in ["Pump 3 is off", "Pump 4 is off", "Pump 5 is off", "Pump 6 is off"] {
      let test = try TestArchive()
      var edited = message(text, from: "Joan", at: start)
      edited.isEdited = true
      edited.sequenceKey = Array("pump".utf8)
      var before = message("Pump is off", from: "Joan", at: start)
      before.sequenceKey = edited.sequenceKey
      try test.bringIn([edited], file: "chat.txt")
      try test.bringIn([before], file: "chat.txt")
      #expect(try test.archive.search("").hits.map(\.text) == [text])
    }
  }

  @Test func newestFirstFollowsTheFirstVersionOfAnEditedPost() throws {
    func version(_ text: String, at seconds: Int64) -> Record {
      var record = post(text, at: seconds, id: "1")
      record.revised = seconds
      return record
    }
    let test = try TestArchive()
    try test.bringIn([version("Second", at: start + 3600), post("Between", at: start + 600, id: "2")])
    try test.bringIn([version("First", at: start)])
    let hits = try test.archive.search("").hits
    #expect(hits.map(\.text) == ["Between", "Second"])
    #expect(try test.archive.search("first").hits.map(\.id) == [hits[1].id])
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
  }

  @Test func whatAPostAnswersIsKnownWhicheverExportSaysIt() throws {
    var answer = post("It reopens on Friday", at: start, id: "2")
    answer.parent = "1"
    let plain = post("It reopens on Friday", at: start, id: "2")
    for order in [[answer, plain], [plain, answer]] {
      let test = try TestArchive()
      try test.bringIn([order[0]], made: 1_710_000_000)
      try test.bringIn([order[1]], made: 1_720_000_000)
      #expect(try test.archive.search("is:reply").total == 1)
    }
  }

  @Test func anAccountIsFoundByEveryNameItHad() throws {
    let test = try TestArchive()
    for (name, made) in [("Ludford Parish Council", Int64(1_710_000_000)), ("Wenlow Town Council", 1_720_000_000)] {
      var record = post("Notice from \(name)", at: start, id: name)
      record.account = Account(key: "42", name: name)
      try test.bringIn([record], made: made)
    }
    #expect(try test.archive.search("account:ludford").total == 2)
    #expect(
      try test.archive.search("account:wenlow").hits.map(\.account) == ["Wenlow Town Council", "Wenlow Town Council"])
  }

  /// As `accounts` prints it, it can be asked for.
  @Test func anAccountIsFoundByItsPlatformAndKey() throws {
    let test = try TestArchive()
    for key in ["42", "town news"] {
      var record = post("Notice", at: start, id: key)
      record.account = Account(key: key, name: "Wenlow")
      try test.bringIn([record])
    }
    for (query, total) in [
      ("account:test:42", 1), ("account:\"test:town news\"", 1), ("account:42", 1), ("account:test", 0),
      ("account:other:42", 0), ("account:wenlow", 2), ("-account:test:42", 1),
    ] { #expect(try test.archive.search(query).total == total, "\(query)") }
  }

  /// An export that lacks the account's handle knows it by its name alone.
  @Test(arguments: [[0, 1], [1, 0]])
  func anAccountKeepsTheKeyThatOutlivesARenaming(_ order: [Int]) throws {
    let clerk = Acting(by: "Jo Clerk", at: 1_750_000_000)
    let accounts = [
      Account(key: "wenlowtowncouncil", name: "Wenlow Town Council", handle: "wenlowtowncouncil"),
      Account(key: "wenlow town council", name: "Wenlow Town Council"),
    ]
    let test = try TestArchive()
    for number in order {
      var record = post("Notice", at: start, id: "1")
      record.account = accounts[number]
      try test.bringIn([record], made: 1_710_000_000 + Int64(number), as: accounts[number])
      if number == order[0] { _ = try test.archive.claim(account: accounts[number].key, from: nil, until: nil, clerk) }
    }
    let known = try test.archive.accounts()
    #expect(known.map(\.key) == ["wenlowtowncouncil"] && known.map(\.confirmed) == [true])
    #expect(try test.archive.search("").hits.map(\.ref) == ["test:wenlowtowncouncil:1"])
  }

  @Test func whoIsTheCouncilIsAskedForUntilItIsSaid() throws {
    let test = try TestArchive()
    let report = try test.bringIn([message("The pump", from: "Duty Phone", at: start)])
    #expect(report.issues.contains { $0.reason.contains("in 1 message:") })
    let wrong = try test.archive.remember(officials: ["Duty Phon"], ofImport: report.id, now: start)
    #expect(
      wrong.count == 2
        && wrong[0] == "a name given with --official is no sender's: nothing was taken for the council's by it")
    #expect(try test.archive.remember(officials: ["Duty Phone"], ofImport: report.id, now: start) == [])
  }

  @Test func anAccountThatIsNotThereIsSaidNotToBe() throws {
    let test = try TestArchive()
    try test.bringIn([post("Notice", id: "1")])
    #expect(try test.archive.search("account:nobody").understood.contains("No account here is called “nobody”."))
    #expect(try !test.archive.search("account:wenlow").understood.contains("No account"))
  }

  /// Platforms give one post several addresses, and have changed their names.
  @Test func aPostIsFoundByEveryAddressThatHoldsItsID() throws {
    let test = try TestArchive()
    var record = post("Notice", id: "1911703681880708764")
    record.url = "https://x.example/wenlow/status/1911703681880708764"
    try test.bringIn([record, post("Another", at: 1_700_000_100, id: "1911703681880708765")])
    for address in [
      "x.example/wenlow/status/1911703681880708764", "https://old.example/wenlow/status/1911703681880708764?s=20",
      "x.example/wenlow/status/1911703681880708764/photo/1", "x.example/i/web/status/1911703681880708764",
      "m.example/story?id=1911703681880708764&x=1",
    ] { #expect(try test.archive.search("url:\(address)").total == 1, "\(address)") }
    #expect(try test.archive.search("url:x.example/wenlow/status/19117036818807087").total == 0)
  }

  @Test func anOfficialNameThatNobodyHasChangesNothing() throws {
    let test = try TestArchive()
    let report = try test.bringIn(said(["Pumps are on"]), file: "chat.txt", officials: ["Jon"])
    #expect(report.issues.count { $0.reason.contains("no sender's") } == 1)
    #expect(try test.archive.search("is:undecided").total == 1)
  }
}
