import ByteFormats
import Testing

@testable import CaptureReading

@Suite struct WebAddressTests {
  @Test func tellsTheSiteAndNotItsDress() throws {
    let address = try #require(WebAddress("https://m.Wenlow.example:443/a//b?X=1%2F2&y#z"))
    #expect(address.host.elementsEqual("wenlow.example".utf8) && address.path == [Array("a".utf8), Array("b".utf8)])
    #expect(address.value("x") == Array("1/2".utf8) && address.value("z") == nil)
    #expect(address.isOn("wenlow.example") && address.isOn("example") && !address.isOn("low.example"))
  }

  @Test(arguments: ["%", "%4", "%zz", "a%", "%%41"])
  func brokenPercentSignsStay(_ text: String) {
    let plain = PercentText.decoded(Array(text.utf8))
    #expect(plain == Array((text == "%%41" ? "%A" : text).utf8))
  }
}

@Suite struct ThreadTallyTests {
  @Test func saysWhatIsLacking() {
    var tally = ThreadTally()
    #expect(tally.remark(on: "comments", under: "posts") == nil)
    tally.announce(3, under: "a")
    tally.announce(2, under: "a")
    tally.announce(-1, under: "b")
    tally.announce(1, under: "c")
    // Pages overlap.
    for comment in ["1", "1", "2"] { tally.count(comment, under: "a") }
    tally.count("3", under: "c")
    #expect(tally.remark(on: "comments", under: "posts") == "announces 3 comments under 1 of the posts, 2 are in it")
    tally.count("4", under: "a")
    #expect(tally.remark(on: "comments", under: "posts") == nil)
  }

  @Test func hugeCountsAreNoTrap() {
    var tally = ThreadTally()
    for post in ["a", "b"] { tally.announce(.max, under: post) }
    #expect(tally.remark(on: "comments", under: "posts") != nil)
  }
}

@Suite struct StampTests {
  private let stamp = Stamp(since: 1_000)

  @Test(arguments: [("1000", 1_000), ("999", nil), ("4102444801", nil), ("\"2000\"", 2_000), ("null", nil)])
  func onlyWhatCanBeATime(_ json: String, _ seconds: Int64?) throws {
    #expect(stamp.seconds(try JSONValue(parsing: Array("[\(json)]".utf8)).elements.first) == seconds)
  }

  @Test func partsOfASecond() throws {
    let value = try JSONValue(parsing: Array("[2500000000]".utf8)).elements.first
    #expect(stamp.milliseconds(value) == 2_500_000 && stamp.microseconds(value) == 2_500)
    #expect(Stamp(since: .max).checked(5) == nil)
  }
}
