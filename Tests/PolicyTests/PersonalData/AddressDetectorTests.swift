import Testing

@testable import Policy

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
