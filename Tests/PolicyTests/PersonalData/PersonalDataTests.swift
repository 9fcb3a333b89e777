import Testing

@testable import Policy

@Suite struct PersonalDataTests {
  @Test func aTextWithoutDigitsAndSignsTellsNothing() {
    #expect(PersonalData.find(in: CheckedText("The market is open (and at its best). Flat caps welcome.")) == [])
    #expect(PersonalData.find(in: CheckedText("")) == [])
    #expect(
      !ScannedText.mayTell(Array("The market is open (and at its best); look at that dot. Flat caps, too.".utf8)))
  }

  @Test func placesAreScalarsOfTheTextAsPublished() {
    let published = "👨‍👩‍👧‍👦 é “Call” 0\u{200B}7700\u{20E3} 900123!"
    let text = CheckedText(published)
    let datum = PersonalData.find(in: text).first
    let scalars = Array(published.unicodeScalars)
    let range = datum.map { text.published($0.range) } ?? 0..<0
    var evidence = String.UnicodeScalarView()
    evidence.append(contentsOf: scalars[range])
    #expect(String(evidence).unicodeScalars.elementsEqual("0\u{200B}7700\u{20E3} 900123".unicodeScalars))
  }

  @Test func severalKindsInOneTextAreAllFoundInTheirOrder() {
    let text = "Jo (DOB 3/3/84, AB123456C) of Flat 2, 12 Mill Lane, SY7 9ZZ: jo@example.org, 07700 900123"
    #expect(
      PersonalData.find(in: CheckedText(text)).map(\.kind)
        == [.birthDate, .nationalInsurance, .address, .postcode, .email, .phone])
  }

  @Test(arguments: [
    "0", "0 ", "@", "A", "a@", "01632 ", "[at]", "12 Mill ", "AB12", "born 3 March ", "Flat 1, ", "GB82", "0-", "é1",
    "http://", "a.b/", "x@y.", "jo [at] ", "dot ", "1 a.m./", "a at b dot ", " at ", "I live at A, ", "A, B Road, ",
    "The Crown, 1 ", "24/01234/FUL 1 A Road ",
    "1 A Road ", "Flat 1, A, ", "born 1 May 1984 to ", "4111 ", "sort 12-34-56 ", "+44 (0)", "\u{301}1",
  ])
  func aHostileTextCostsNoMoreThanALongOne(_ piece: String) {
    let text = CheckedText(String(repeating: piece, count: 100_000 / piece.utf8.count))
    for datum in PersonalData.find(in: text) { #expect(text.bytes.indices.contains(datum.range.lowerBound)) }
  }

  /// Pieces that detectors look for, thrown together: ranges stay in bounds and apart.
  @Test func anyTextGivesRangesInBoundsAndApart() {
    var random = Seeded(state: 20_261_201)
    let pieces = Self.pieces
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      check(CheckedText(text))
    }
  }

  @Test func anyBytesGiveRangesInBoundsAndApart() {
    var random = Seeded(state: 7)
    for _ in 0..<1_500 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(CheckedText(String(decoding: bytes, as: UTF8.self)))
    }
  }

  private func check(_ text: CheckedText) {
    var end = 0
    for datum in PersonalData.find(in: text) {
      #expect(datum.range.lowerBound >= end && datum.range.upperBound <= text.bytes.count && !datum.range.isEmpty)
      end = datum.range.upperBound
      #expect(!text.published(datum.range).isEmpty)
    }
  }

  private static let pieces = [
    "0", "1", "44", "+", "(", ")", "01632", "960123", " ", "-", ".", "/", ",", ":", "@", "[at]", "dot", "org", "A", "b",
    "SY", "8", "1AZ", "AB", "12", "CDE", "reg", "NI", "NHS", "9990000018", "born", "March", "1984", "DOB", "3", "Flat",
    "Mill", "Lane", "St", "Street", "sort code", "12345678", "GB82", "WEST", "4111", "x", "ext", "é", "\u{301}", "👍",
    "\u{20E3}", "\n", "£", "€", "http://", "www.", "'", "#", "_", "-03", "aged", "birthday is", "my",
    " at ", " dot ", "live at ", ", ", "The ", "Crown", "Paddock", "24/01234/FUL", "a/c", "0 7700 900123", ";",
  ]
}
