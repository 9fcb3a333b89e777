import Foundation
import GRDB
import Records
import struct Records.Record
import Search
import TestSupport
import Testing

@testable import ArchiveStore

/// Finding one person among namesakes, in an archive with a list that was planted before there was a search.
@Suite struct PersonSearchTests {
  private static let acting = Acting(by: "Jo Clerk", at: 1_760_000_000)

  private static let facts = [
    PersonFact(.name, "Siân Mary MacAllister"), PersonFact(.formerName, "Siân O'Brien"),
    PersonFact(.nickname, "Shazza"), PersonFact(.title, "Cllr"), PersonFact(.title, "Mrs"),
    PersonFact(.handle, "@sian_mac"), PersonFact(.email, "sian.mac@example.org"), PersonFact(.phone, "01632 960123"),
    PersonFact(.postcode, "WN4 2QT"),
  ]

  private struct Town {
    let home = try? TestArchive()
    var archive: Archive
    let person: Int64

    init(_ records: [Record], facts: [PersonFact] = PersonSearchTests.facts) throws {
      let home = try #require(home)
      archive = home.archive
      try home.bringIn(records)
      person = try archive.makePerson(facts, PersonSearchTests.acting).id
    }

    func search(_ options: PersonSearchOptions = PersonSearchOptions(limit: 1000)) throws -> PersonAnswer {
      try archive.search(person: person, options, PersonSearchTests.acting)
    }

    /// Strength and reasons by text.
    func found() throws -> [String: PersonHit] {
      Dictionary(try search().hits.map { ($0.hit.text, $0) }) { first, _ in first }
    }
  }

  private static func received(_ text: String, _ number: Int, name: String = "Pat Neighbour", handle: String? = nil)
    -> Record
  {
    var record = post(text, at: 1_700_000_000 + Int64(number) * 60, id: "p\(number)")
    record.direction = .received
    record.author = Author(name: name, handle: handle)
    return record
  }

  private static var planted: [Record] {
    let variants = PlantedPerson.variants.enumerated().map { number, plant in
      let name = plant.isAuthor && plant.handle == nil ? PlantedPerson.authorName : "Pat Neighbour"
      return received(plant.words, number, name: name, handle: plant.handle)
    }
    let near = PlantedPerson.nearNamesakes.enumerated().map { number, plant in
      let name = plant.isAuthor ? PlantedPerson.namesakeAuthor : "Pat Neighbour"
      return received(plant.words, 100 + number, name: name, handle: plant.handle)
    }
    let others = PlantedPerson.others.enumerated().map { number, words in received(words, 200 + number) }
    return variants + near + others
  }

  // MARK: The planted list

  @Test func everyPlantedVariantIsFoundAndEveryNamesakeOfferedApart() throws {
    #expect(PlantedPerson.variants.count == 40 && PlantedPerson.nearNamesakes.count == 20)
    let found = try Town(PersonSearchTests.planted).found()
    for plant in PlantedPerson.variants { #expect(found[plant.words] != nil, "\(plant.words)") }
    for plant in PlantedPerson.nearNamesakes {
      #expect(
        found[plant.words]?.strength == .possible, "\(plant.words): \(String(describing: found[plant.words]?.reasons))")
    }
    for words in PlantedPerson.others {
      #expect(found[words] == nil, "\(words): \(String(describing: found[words]?.reasons))")
    }
  }

  @Test func whatIsTheirsAloneIsStrong() throws {
    let found = try Town(PersonSearchTests.planted).found()
    for words in ["Thank you @Sian_Mac", "Somebody wrote this", "And somebody this", "Write to Sian.Mac@Example.ORG"] {
      #expect(found[words]?.strength == .strong, "\(words)")
    }
    for words in ["Ring her on +44 (0)1632 960123", "Ring her on 0044 1632 960 123", "Ring her on (01632) 960.123"] {
      #expect(found[words]?.reasons.first?.relation == .phone, "\(words)")
    }
    for words in ["sian macallister again", "well done Siân Mac Allister", "Sian OBrien as she was then"] {
      #expect(found[words]?.strength == .likely, "\(words)")
    }
    for words in ["Sian MacAlister has my vote", "Cllr MacAllister was there", "Shazza to the rescue"] {
      #expect(found[words]?.strength == .possible, "\(words)")
    }
  }

  @Test func reasonsSayWhereAndCountsAreExact() throws {
    let town = try Town(PersonSearchTests.planted)
    let answer = try town.search()
    let hit = try #require(answer.hits.first { $0.hit.text == "I asked Siân MacAllister about it" })
    let reason = try #require(hit.reasons.first)
    #expect(reason.field == .text && reason.start == 8 && reason.end == 24 && reason.by == "full name")
    #expect(answer.record.total == 60 && answer.hits.count == 60)
    // 40 variants: 8 strong, 20 likely, 12 possible; and the 20 others, all of them only possible.
    #expect(answer.record.strengths == ["strong": 8, "likely": 20, "possible": 32])
    let page = try town.search(PersonSearchOptions(strengths: [.strong], limit: 2))
    #expect(page.hits.count == 2 && page.record.total == 60)
    #expect(page.hits.allSatisfy { $0.strength == .strong })
  }

  /// What the index is asked for leaves out nothing that a reading of every post finds.
  @Test(arguments: [11, 12, 13] as [UInt64]) func theIndexFindsWhatReadingEverythingFinds(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "Siân", "Sian", "sian", "S.", "S", "M", "Mary", "Shazza", "Mc", "Mac", "Allister", "MacAllister", "McAlister",
      "-",
      "O", "'", "O'Brien", "OBriens", "Brien", ",", "@sian_mac", "sian_mac", "/", "Cllr", "Mr", "01632", "960", "123",
      "960123", "+44", "(0)", "1632", "WN4", "2QT", "wn42qt", "sian.mac@example.org", "@sianmacallister7", "the", "and",
      "\u{302}", "’s", "s", "shazza9", "smcallister12",
    ]
    let records = (0..<400).map { number in
      let words = (0..<Int.random(in: 2..<7, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let joined = words.joined(separator: Bool.random(using: &random) ? " " : "")
      let author = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      return PersonSearchTests.received(joined, number, name: "Pat " + author, handle: number % 3 == 0 ? author : nil)
    }
    let town = try Town(records)
    let zone = town.archive.zone
    let expected = try town.archive.database.read { db in
      let matcher = PersonMatcher(PersonSearchTests.facts, zone: zone, near: PersonWords(db).near)
      return Set(records.filter { !matcher.find(in: $0, platform: "test").reasons.isEmpty }.map(\.text))
    }
    let found = Set(try town.search().hits.map(\.hit.text))
    #expect(expected.subtracting(found) == [], "\(expected.subtracting(found))")
    #expect(found.subtracting(expected) == [])
    #expect(expected.count > 100 && expected.count < 400)
  }

  // MARK: What stands beside

  @Test func answersChatsAndOtherPeopleAreSeen() throws {
    var answer = PersonSearchTests.received("We will look into it", 2, name: "Wenlow Town Council")
    answer.parent = "p1"
    answer.direction = .official
    var aside = PersonSearchTests.received("So will I", 3, name: "Kim Onlooker")
    aside.parent = "p1"
    var own = PersonSearchTests.received("The drain is blocked", 1, name: "Sian", handle: "sian_mac")
    own.kind = .comment
    var letter = PersonSearchTests.received("Please ring", 4, name: "Sian", handle: "sian_mac")
    letter.visibility = .private
    letter.conversation = Conversation(key: "dm1")
    var reply = PersonSearchTests.received("We shall", 5, name: "Wenlow Town Council")
    reply.visibility = .private
    reply.conversation = Conversation(key: "dm1")
    reply.direction = .official
    let found = try Town([own, answer, aside, letter, reply]).found()
    #expect(found["We will look into it"]?.reasons.first?.relation == .answers)
    #expect(found["So will I"]?.strength == .strong)
    #expect(found["We shall"]?.reasons.first?.relation == .conversation)
    let thread = try #require(found["The drain is blocked"])
    #expect(thread.thread.posts == 3 && thread.others == ["Kim Onlooker"])
    #expect(thread.thread.around.map(\.text) == ["We will look into it", "So will I"])
  }

  @Test func earlierWordingsAndDeletedPostsAreFound() throws {
    let home = try TestArchive()
    var first = PersonSearchTests.received("Siân MacAllister is a cheat", 1)
    first.revised = 1
    var then = PersonSearchTests.received("Somebody is a cheat", 1)
    then.revised = 2
    try home.bringIn([first], made: 1)
    var gone = PersonSearchTests.received("Siân MacAllister again", 2)
    gone.state = .deleted
    try home.bringIn([then, gone], made: 2)
    let person = try home.archive.makePerson(PersonSearchTests.facts, PersonSearchTests.acting).id
    let answer = try home.archive.search(person: person, PersonSearchOptions(), PersonSearchTests.acting)
    #expect(answer.record.total == 2 && answer.record.earlier == 1)
    #expect(answer.hits.first { $0.hit.earlier }?.hit.text == "Siân MacAllister is a cheat")
    #expect(answer.hits.contains { $0.hit.state == "deleted" })
  }

  @Test func aHandleOfOtherDaysOrPlacesIsOnlyPossible() throws {
    let facts = [PersonFact(.handle, "ann_p", platform: "test", from: "2023-11-15", until: "2023-11-15")]
    let on = PersonSearchTests.received("On the day", 1440, name: "A", handle: "ann_p")
    let before = PersonSearchTests.received("Before the day", 0, name: "A", handle: "Ann_P")
    let found = try Town([on, before], facts: facts).found()
    #expect(found["On the day"]?.strength == .strong)
    #expect(found["Before the day"]?.strength == .possible)
    let elsewhere = try Town([on], facts: [PersonFact(.handle, "ann_p", platform: "other")]).found()
    #expect(elsewhere["On the day"]?.reasons.first?.by == "handle on another platform")
  }

  @Test func anIdIsFoundWhateverTheNames() throws {
    var record = PersonSearchTests.received("Hello", 1, name: "Somebody")
    record.author.nativeID = "4711"
    let found = try Town([record], facts: [PersonFact(.id, "4711", platform: "test")]).found()
    #expect(found["Hello"]?.strength == .strong)
  }

  @Test func surnamesThatAreWordsCountInCapitalsOnly() throws {
    let records = ["the green bins", "Green was late", "ann green was late"].enumerated().map {
      PersonSearchTests.received($1, $0)
    }
    let town = try Town(records, facts: [PersonFact(.name, "Ann Green")])
    #expect(Set(try town.found().keys) == ["Green was late", "ann green was late"])
    let gaps = try town.search().record.notSearched
    #expect(gaps.contains { $0.count == 1 && $0.what.utf8.starts(with: "posts with the surname in small".utf8) })
  }

  // MARK: Judgement

  @Test func verdictsAreRememberedAndOutliveWithdrawal() throws {
    let home = try TestArchive()
    let report = try home.bringIn([PersonSearchTests.received("I saw Sean MacAllister", 1)])
    let person = try home.archive.makePerson(PersonSearchTests.facts, PersonSearchTests.acting).id
    let search = { try home.archive.search(person: person, PersonSearchOptions(), PersonSearchTests.acting) }
    let ref = try #require(try search().hits.first?.hit.ref)
    let dossier = try home.archive.judge(person: person, [ref], .no, PersonSearchTests.acting)
    #expect(dossier.verdicts == ["no": 1])
    #expect(try search().hits.isEmpty)
    #expect(try search().record.verdicts == ["no": 1])
    _ = try home.archive.withdraw(import: report.id, PersonSearchTests.acting, keeping: true) { _ in }
    #expect(try search().record.verdicts == [:])
    try home.bringIn([PersonSearchTests.received("I saw Sean MacAllister", 1)])
    #expect(try search().record.verdicts == ["no": 1])
    #expect(try home.archive.verifyAudit().isClean)
    #expect(try home.archive.verifyRows { _ in }.flatMap(\.failures) == [])
  }

  @Test func aVerdictOnAPostThatIsNotThereIsRefusedWhole() throws {
    let town = try Town([PersonSearchTests.received("I saw Sean MacAllister", 1)])
    let ref = try #require(try town.search().hits.first?.hit.ref)
    #expect(throws: ArchiveError.unknownRef("test:wenlow:none")) {
      try town.archive.judge(person: town.person, [ref, "test:wenlow:none"], .yes, PersonSearchTests.acting)
    }
    #expect(try town.archive.person(town.person).verdicts == [:])
  }

  @Test func mergingAndUnmergingLosesNothing() throws {
    let town = try Town(
      [PersonSearchTests.received("Ring 01632 960777", 1), PersonSearchTests.received("Ann Pryce came", 2)],
      facts: [PersonFact(.name, "Ann Pryce")])
    let archive = town.archive
    let other = try archive.makePerson([PersonFact(.phone, "+44 1632 960 777")], PersonSearchTests.acting).id
    #expect(try town.search().record.total == 1)
    let merged = try archive.merge(person: other, into: town.person, PersonSearchTests.acting)
    #expect(merged.merged == [other] && merged.facts.count == 2)
    #expect(try town.search().record.total == 2)
    #expect(try archive.persons().map(\.id) == [town.person])
    #expect(throws: ArchiveError.mergedPerson(other, into: town.person)) { try archive.person(other) }
    let apart = try archive.unmerge(person: other, PersonSearchTests.acting)
    #expect(apart.facts.map(\.kind) == [.phone])
    #expect(try town.search().record.total == 1)
    #expect(throws: ArchiveError.unmergeable(other)) { try archive.unmerge(person: other, PersonSearchTests.acting) }
  }

  @Test func noPersonalDataStandsInTheAudit() throws {
    let town = try Town(PersonSearchTests.planted)
    _ = try town.search()
    let details = try town.archive.database.read { try String.fetchAll($0, sql: "SELECT details FROM audit") }.joined()
    for word in ["MacAllister", "sian", "Siân", "960123", "example", "WN4"] {
      #expect(!details.contains(word), "\(word)")
    }
    #expect(throws: ArchiveError.unsearchable("phone", why: "A telephone number has 7 to 15 digits.")) {
      try town.archive.add([PersonFact(.phone, "ring me")], toPerson: town.person, PersonSearchTests.acting)
    }
  }

  @Test func aSearchIsKeptAsItWas() throws {
    let town = try Town(PersonSearchTests.planted)
    let answer = try town.search()
    let number = try #require(answer.search)
    #expect(try town.archive.searchRecord(number, ofPerson: town.person) == answer.record)
    #expect(try town.archive.person(town.person).searches.map(\.total) == [60])
    #expect(answer.record.variants.contains { $0.text == "sian mcallister" && $0.kind == "full name" })
    #expect(answer.record.contacts.contains("+44 (0)1632960123"))
  }
}
