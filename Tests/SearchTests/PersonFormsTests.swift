import Records
import Testing

@testable import Search

/// Names, numbers and handles in all their dresses, without an archive.
@Suite struct PersonFormsTests {
  private func spellings(_ part: String) -> Set<String> {
    Set(NameSpelling.all(of: part).map { $0.joined(separator: " ") })
  }

  private func find(_ text: String, _ facts: PersonFact...) throws -> [PersonReason] {
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    let record = Record(
      identity: .fingerprint, kind: .post, direction: .received, published: PublicationTime(seconds: 0), text: text)
    return PersonMatcher(facts, zone: zone, near: { _ in [] }).find(in: record, platform: "test").reasons
  }

  @Test func spellingsOfOneName() {
    #expect(spellings("O'Brien") == ["obrien", "o brien"])
    #expect(spellings("O’Brien") == ["obrien", "o brien"])
    #expect(spellings("MacDonald") == ["macdonald", "mcdonald", "mac donald", "mc donald"])
    #expect(spellings("Mc Donald") == spellings("MacDonald").union(["mc donald"]))
    #expect(spellings("Smith-Jones") == ["smith jones", "smithjones"])
    #expect(spellings("Müller") == ["muller", "mueller"])
    #expect(spellings("Mu\u{308}ller") == ["muller", "mueller"])
    #expect(spellings("Macey") == ["macey"])
    #expect(spellings("Siân") == ["sian"])
  }

  @Test func partsOfAName() throws {
    let plain = try #require(PersonName("Dr Ann Mary van der Berg"))
    #expect(plain.given == ["Ann", "Mary"] && plain.surname == "van der Berg")
    let turned = try #require(PersonName("Berg Larsen, Ann"))
    #expect(turned.given == ["Ann"] && turned.surname == "Berg Larsen")
    #expect(PersonName("Ann") == nil && PersonName(", Ann") == nil && PersonName("") == nil && PersonName("’ ’") == nil)
  }

  @Test(arguments: [
    "01632 960123", "(01632) 960123", "01632960123", "+44 (0)1632 960123", "+441632960123", "0044 1632 960123",
    "0044 (0) 1632-960-123", "01632.960.123", "+44 1632 960 123", "00441632960123", "016 32 96 01 23", "1632 960123",
  ])
  func telephoneFormats(_ written: String) throws {
    let reasons = try find("Ring \(written), please", PersonFact(.phone, "01632 960123"))
    #expect(reasons.map(\.relation) == [.phone])
    let digits = Array(written.unicodeScalars).firstIndex { ("0"..."9").contains($0) }
    #expect(reasons.first?.start == digits.map { $0 + 5 })
    let number = try #require(PhoneNumber("01632 960123"))
    #expect(number == PhoneNumber(written))
    let words = TextFolder.fold(written).words.filter { $0 != "+" }
    let isAskedOfTheIndex = number.groupings.contains(words)
    #expect(isAskedOfTheIndex)
  }

  @Test(arguments: ["44163296012345", "1016329601234", "01632 960124", "01632 96012", "2016-32-96 01", "960123"])
  func numbersThatAreNot(_ written: String) throws {
    #expect(try find("Order \(written)", PersonFact(.phone, "01632 960123")) == [])
  }

  @Test func addressesAndHandlesEndWhereTheyEnd() throws {
    let email = PersonFact(.email, "Ann@Wenlow.example")
    #expect(try find("write to ann@wenlow.example.", email).map(\.relation) == [.email])
    #expect(try find("write to joann@wenlow.example", email) == [])
    #expect(try find("write to ann@wenlow.example.org", email) == [])
    let handle = PersonFact(.handle, "ann.p")
    #expect(try find("hello @Ann.P!", handle).map(\.strength) == [.strong])
    #expect(try find("hello @ann.price", handle) == [])
    #expect(try find("hello @jo-ann.p", handle) == [])
    #expect(try find("see social.example/ann.p?x=1", handle).map(\.relation) == [.linked])
    #expect(try find("ann.p said so", handle).map(\.strength) == [.possible])
  }

  /// Within a server a handle is written without it.
  @Test func aHandleOnAServerIsFoundWithAndWithoutIt() throws {
    let handle = PersonFact(.handle, "ann_pryce@social.example")
    for text in ["hello @ann_pryce@social.example!", "hello @ann_pryce, how are you", "(@Ann_Pryce)"] {
      #expect(try find(text, handle).contains { $0.relation == .mentioned && $0.strength == .strong }, "\(text)")
    }
    let bare = PersonFact(.handle, "ann_pryce")
    #expect(try find("hello @ann_pryce@social.example", bare).map(\.strength) == [.strong])
    #expect(try find("write to ann_pryce@mail.example", bare) == [])
  }

  @Test func halvesOfADoubleNameAreLookedForAsNamesAre() throws {
    let name = PersonFact(.name, "Siân O'Brien-Lloyd")
    for text in ["Ms Lloyd said so", "Lloyd, Siân", "Cllr O’Brien said so", "Sian Lloyd"] {
      #expect(try find(text, name).map(\.by).contains("half of a double name"), "\(text)")
    }
  }

  @Test(arguments: ["AB12 CDE", "ab12cde"])
  func aVehicleIsFoundAsPlatesAreWritten(_ plate: String) throws {
    let vehicle = PersonFact(.vehicle, plate)
    for text in ["the van AB12 CDE again", "(ab12cde)"] {
      #expect(try find(text, vehicle).map(\.relation) == [.vehicle], "\(text)")
    }
    #expect(try find("AB12 CDF", vehicle) == [])
  }

  @Test func whoseNameItIsAndWhoseNot() throws {
    let name = PersonFact(.name, "Ann Wood")
    #expect(try find("Ann Wood's dog", name).map(\.by) == ["full name"])
    #expect(try find("Ann Woods has a dog", name).map(\.by) == ["one letter off"])
    #expect(try find("Ann Wood-Lee has a dog", name).map(\.by) == ["part of a longer name"])
    #expect(try find("Mary-Ann Wood has a dog", name).map(\.by) == ["part of a longer name"])
    #expect(try find("Ann Kay Wood has a dog", name).map(\.by) == ["another name between"])
    #expect(try find("Wood, Ann", name).map(\.by) == ["surname first"])
    #expect(try find("Jim Wood has a dog", name).map(\.by) == ["surname with another first name"])
    #expect(try find("wood for sale", name) == [])
    #expect(try find("Anne Wood has a dog", name).map(\.by) == ["common short form and surname"])
  }

  @Test func handlesThatLookLikeTheName() throws {
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    let matcher = PersonMatcher([PersonFact(.name, "Ann Pryce")], zone: zone, near: { _ in [] })
    for handle in ["annpryce77", "ann_pryce_77", "ann.pryce77", "apryce1"] {
      var record = Record(
        identity: .fingerprint, kind: .post, direction: .received, published: PublicationTime(seconds: 0), text: "")
      record.author.handle = handle
      let reasons = matcher.find(in: record, platform: "test").reasons
      #expect(reasons.map(\.relation) == [.wrote] && reasons.allSatisfy { $0.strength > .strong }, "\(handle)")
    }
  }

  @Test func addressAndPostcode() throws {
    let address = PersonFact(.address, "14 Mill Lane, Wenlow")
    #expect(try find("at 14 Mill Ln tonight", address).map(\.relation) == [.address])
    #expect(try find("at 114 Mill Lane", address) == [])
    #expect(try find("near wn4 2qt", PersonFact(.postcode, "WN42QT")).map(\.relation) == [.postcode])
    #expect(try find("near WN42QT", PersonFact(.postcode, "wn4 2qt")).map(\.relation) == [.postcode])
  }

  @Test func nothingThatIsTypedOrReadBringsItDown() throws {
    var random = Seeded(state: 5)
    let pieces = [
      "'", "\u{308}", "-", "@", ".", "O", "Mac", " ", ",", "\u{200D}", "🏴", "0", "+", "44", "(", "Ann", "ß", "\u{E000}",
      "＠",
    ]
    for _ in 0..<300 {
      let word = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let facts = PersonFact.Kind.allCases.map { PersonFact($0, word) }.filter { $0.fault == nil }
      let zone = try #require(CouncilZone(identifier: "Europe/London"))
      let matcher = PersonMatcher(facts, zone: zone, near: { [$0 + "x"] })
      #expect(matcher.terms.allSatisfy { !$0.tokens.isEmpty })
      let record = Record(
        identity: .fingerprint, kind: .post, direction: .received, published: PublicationTime(seconds: 0),
        text: word + " " + word)
      _ = matcher.find(in: record, platform: "test")
    }
  }
}
