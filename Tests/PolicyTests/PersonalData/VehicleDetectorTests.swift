import Testing

@testable import Policy

@Suite struct VehicleDetectorTests {
  @Test(arguments: [
    "AB12 CDE", "WX51YZZ", "VJ70 DAY", "reg sy24 lud", "reg: A123 BCD", "plate ABC 123D", "reg ABC 123",
    "Whoever owns SY12 LUD: a window is open", "taxi sy12 kot never came", "lights on, ab12 cde",
    "a white van, sy12 dog",
    "the red fiesta ab12cde", "SY12 XAG", "My mini was stolen, a car with P123 BCD on it", "RM12 KOT is in the bay",
  ])
  func aRegistrationIsFound(_ text: String) {
    #expect(found(text).count == 1)
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.vehicle])
  }

  @Test(arguments: [
    "IA12 ABC", "AB12 QRS", "MK50 ABC", "SY24 LUD", "YO26 THE", "wx51yzz", "A123 BCD", "ABC 123D", "ABC 123",
    "registration SAT 12", "order AB12 CDE", "AB01 CDE", "AB12 CDEF", "TO24 MAY", "A458 HGV crash, one car",
    "cars on A458 now",
  ])
  func wordsAndDistrictsAreLeftAlone(_ text: String) { #expect(found(text) == []) }
}
