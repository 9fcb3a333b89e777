import Testing

@testable import Policy

@Suite struct PhoneDetectorTests {
  @Test(arguments: [
    "01632 960 123", "01632-960123", "(01632) 960123", "+44 (0)1632 960123", "+441632960123", "0044 1632 960123",
    "01632.960.123", "01632960123", "+44 1632 960123", "(+44) 1632 960123", "01632 960123 ext 12", "01632 960123x4",
    "Tel:01632 960123", "tel01632960123", "(01632 960123)", "phone.01632 960123", "Dave/01632 960123",
    "📞01632 960123", "(0)1632 960123", "01632\u{2013}960\u{2013}123", "01632\u{A0}960123",
    "0\u{20E3}1\u{20E3}6\u{20E3}3\u{20E3}2\u{20E3} 960123",
  ])
  func aNumberIsFoundHoweverItIsWritten(_ text: String) { #expect(found(text) == ["phone 01632960123"]) }

  @Test(arguments: ["01584 871970", "(01584) 871970", "+44 (0)1584 871970", "+441584871970", "0044 1584 871970"])
  func theNotesNumbersAreOneNumber(_ text: String) { #expect(found(text) == ["phone 01584871970"]) }

  @Test(arguments: [
    "07700 900123", "07700900123", "07700 900 123", "07700.900.123", "+44 7700 900123", "+44(0)7700900123",
    "Dave -07700 900123", "07 700 900 123", "call 0 7 7 0 0 9 0 0 1 2 3", "WhatsApp me, number 447700900123",
    "https://example.org/447700900123",
    "07700\n900123", "Call Dave\n07700 900\n123 after six", "07700 \r\n900123", "+44 7700\n900123", "#07700900123",
    "07700900\n123", "0 7700 900123", "Owen is on 0 7700 900 123 after six",
  ])
  func mobilesAreFound(_ text: String) { #expect(found(text) == ["phone 07700900123"]) }

  @Test(arguments: [
    "on 01/02/2024 10000", "2026-09-12 0900", "1234567890123456", "fb id 061556677889900", "0800 1111",
    "£01632960123", "#01632960123", "order number 01632960123", "0730 0930 1130 1330", "01 02 03 04 05 06",
    "01632960123456", "12:01632960123", "3.01632960123", "01632960123-4567", "A01632960123", "00000000000",
    "01632.960123.55", "https://example.org/01632960123", "1632 960123", "0 7 7 0 0 9 0 0 1 2 3", "07 2024 10000",
    "1 0 7700 900123",
    "won 3 0 7700 people",
  ])
  func whatIsNoNumberIsLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func twoNumbersAreTwo() {
    #expect(found("01632 960123/07700 900123") == ["phone 01632960123", "phone 07700900123"])
    #expect(found("01632 960123 07700 900123") == ["phone 01632960123", "phone 07700900123"])
    #expect(found("01632 960123,01632 960456") == ["phone 01632960123", "phone 01632960456"])
  }

  @Test func twoNumbersOfAListAreTwo() {
    #expect(found("01632 960123\n01632 960456") == ["phone 01632960123", "phone 01632960456"])
    #expect(found("01632 960123\n900456 people") == ["phone 01632960123"])
  }

  @Test(arguments: [
    "Winning tickets\n07123\n445678\n991234", "07123\n045678", "07700\n\n900123", "Open 0730 0930\n113 stops",
    "07700\n900123456", "01632\nand 960123", "Childline: 0800 1111\n24 hours", "17\n900123", "2018 07700\n900",
  ])
  func linesThatMakeNoNumberAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func aForeignNumberIsFoundByItsPlus() {
    #expect(found("+353 20 912 3456") == ["phone +353209123456"])
    #expect(found("+100 new homes") == [])
  }

  @Test func anExtensionBelongsToTheRange() {
    let data = PersonalData.find(in: CheckedText("Ring (01632) 960123 ext. 12 now"))
    #expect(data.map(\.range) == [5..<27])
  }
}
