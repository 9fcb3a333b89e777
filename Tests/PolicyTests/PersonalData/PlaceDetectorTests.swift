import Testing

@testable import Policy

@Suite struct PostcodeDetectorTests {
  @Test(arguments: ["SY8 1AZ", "sy81az", "SW1A 1AA", "EC1A 1BB", "W1A 0AX", "LD7 1AA", "SY8  1AZ", "M1 1AE"])
  func aPostcodeIsFound(_ text: String) {
    #expect(PersonalData.find(in: CheckedText("(\(text))")).map(\.kind) == [.postcode])
    #expect(found(text).count == 1)
  }

  @Test(arguments: [
    "A49 2PM", "Open 10AM-5PM", "5PM on the B4361", "M5 2ND", "M6 1ST exit", "S2 3RD floor", "B4 2ND", "QQ1 1AA",
    "SY24 LUD", "SY8 1AC", "SY8 1AZX", "XSY8 1AZ", "SY8 4TH place", "SY123 1AZ",
  ])
  func roadsAndTimesAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func aCueOutweighsAnOrdinal() { #expect(found("postcode M5 2ND") == ["postcode M52ND"]) }
}

@Suite struct VehicleDetectorTests {
  @Test(arguments: [
    "AB12 CDE", "WX51YZZ", "VJ70 DAY", "reg sy24 lud", "reg: A123 BCD", "plate ABC 123D", "reg ABC 123",
  ])
  func aRegistrationIsFound(_ text: String) {
    #expect(found(text).count == 1)
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.vehicle])
  }

  @Test(arguments: [
    "IA12 ABC", "AB12 QRS", "MK50 ABC", "SY24 LUD", "YO26 THE", "wx51yzz", "A123 BCD", "ABC 123D", "ABC 123",
    "registration SAT 12", "order AB12 CDE", "AB01 CDE", "AB12 CDEF", "TO24 MAY",
  ])
  func wordsAndDistrictsAreLeftAlone(_ text: String) { #expect(found(text) == []) }
}

@Suite struct AddressDetectorTests {
  @Test(arguments: [
    "12a High Street", "12 Mill Lane", "3, Mill Lane", "8 St Agnes Road", "5 Mill St.", "5 Mill St, Wenlow",
    "12 O\u{2019}Brien Close", "12 MILL LANE", "i live at 12 mill lane", "Mrs Evans, 12 The Old Market Square",
    "Flat 3", "Apartment 12b,",
  ])
  func aHomeIsFound(_ text: String) {
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.address])
    #expect(found(text).count == 1)
  }

  @Test func aFlatAndItsStreetAreOne() {
    let data = PersonalData.find(in: CheckedText("Flat 3, Mill House, 12 Mill Lane"))
    #expect(data.map(\.range) == [0..<32])
    #expect(data.map(\.confidence) == [.high])
  }

  @Test(arguments: [
    "St Laurence's", "10 St Laurence's", "The Linney", "The Museum, 5 King Street", "cafe at 12 High Street",
    "planning application: 12 Mill Lane", "2024 High Street", "£5 High Street", "10.30 Mill Lane", "12-14 High Street",
    "50 High Street shops", "12 March Walk", "2 Mile Drive", "12 mill lane", "a flat 3 miles off", "Flat 50%",
    "10 Old St Mary", "5 Corve Street, open daily", "over 20 High Street names",
  ])
  func venuesAndCountsAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func aHomeOutweighsAVenue() {
    #expect(found("Mrs Evans lives at 12 Mill Lane above the shop") == ["address 12MILLLANE"])
  }
}
