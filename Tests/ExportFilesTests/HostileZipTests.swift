import Testing

@testable import ExportFiles

@Suite struct HostileZipTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  static let again = "Download the export again"

  private func refusal(of bytes: [UInt8], limits: ExportLimits = .standard) throws -> String {
    ExportFilesTests.refusal(try workshop.write(bytes, to: "export.zip"), limits: limits)
  }

  @Test(arguments: [
    (ZipForger(.init("x"), .init("x", "other")), "two files of this name"),
    (ZipForger(.init("x").with { $0.localName = Array("y".utf8) }), "another name at its own place"),
    (ZipForger(.init("x").with { $0.localMethod = 8 }), "packed in another way"),
    (ZipForger(.init("x").with { $0.localSize = 3 }), "another size or checksum"),
    (ZipForger(.init("x").with { $0.size = 400 }), "two sizes"),
    (ZipForger(.init("x"), .init("x").with { $0.sharesPlaceOf = 0 }), "two files of this name"),
    (ZipForger(.init("x"), .init("y").with { $0.sharesPlaceOf = 0 }), "another name at its own place"),
    (ZipForger(.init(bytes: [0xFF, 0xFE], flags: 0x0800)), "refuses it"),
  ])
  func aZipThatSaysTwoThingsIsRefused(zip: ZipForger, why: String) throws {
    let refusal = try refusal(of: zip.bytes())
    #expect(refusal.contains(why))
    #expect(refusal.contains(HostileZipTests.again))
  }

  @Test func overlappingFilesAreRefused() throws {
    // The inner file's local header lies within the outer one's data.
    let inner = ZipForger.File("inner", "secret")
    let innerHeader = Array(ZipForger(inner).bytes().prefix(30 + 5 + 6))
    let outer = ZipForger.File("outer").with { $0.data = innerHeader }
    var bytes = ZipForger(outer, inner).bytes()
    let innerOffset = bytes.count - 22 - 6 - 5 + 1
    let innerEntry = bytes.count - 22 - 46 - 5
    #expect(innerOffset > 0)
    bytes.replaceSubrange(innerEntry + 42..<innerEntry + 46, with: ZipForger.little(30 + 5, 4))
    #expect(try refusal(of: bytes).contains("lies in the bytes of another file"))
  }

  @Test(arguments: [
    (0, 30), (0, 1), (0, 300), (0, 2000),
  ])
  func aCutZipHasNotFinishedDownloading(_: Int, missing: Int) throws {
    let zip = ZipForger(.init("x", String(repeating: "long ", count: 1000)), .init("y")).bytes()
    let refusal = try refusal(of: Array(zip.dropLast(missing)))
    #expect(refusal.contains("has not finished downloading"))
    #expect(refusal.contains(HostileZipTests.again))
  }

  @Test func bytesMissingInTheMiddleAreFound() throws {
    var zip = ZipForger(.init("x", String(repeating: "long ", count: 1000)), .init("y")).bytes()
    zip.removeSubrange(500..<700)
    #expect(try refusal(of: zip).contains("bytes are missing in the middle"))
  }

  @Test func bytesAroundAZipAreRefused() throws {
    let zip = ZipForger(.init("x")).bytes()
    #expect(try refusal(of: zip + [1, 2, 3]).contains("3 bytes follow after its end"))
    #expect(try refusal(of: [1, 2, 3] + zip).contains("before the beginning of the zip"))
    #expect(try refusal(of: zip + zip).contains("foreign ones were added"))
  }

  @Test func twoEndsAreRefused() throws {
    var zip = ZipForger(.init("x"))
    // A comment that is itself an end record, reaching to the same last byte.
    zip.comment = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    #expect(try refusal(of: zip.bytes()).contains("two ends"))
  }

  @Test func placesOutsideTheFileAreRefused() throws {
    var zip = ZipForger(.init("x")).bytes()
    let entry = zip.count - 22 - 47
    zip.replaceSubrange(entry + 42..<entry + 46, with: [0xFE, 0xFF, 0xFF, 0xFF])
    #expect(try refusal(of: zip).contains("outside the file"))
    zip.replaceSubrange(entry + 42..<entry + 46, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(try refusal(of: zip).contains("entry 1 of its directory is damaged"))
  }

  @Test func moreEntriesThanThereAreIsRefused() throws {
    var zip = ZipForger(.init("x"))
    zip.announced = 2
    #expect(try refusal(of: zip.bytes()).contains("announces 2"))
  }

  @Test func aPartOfASplitZipIsRefusedWithAdvice() throws {
    var zip = ZipForger(.init("x"))
    zip.disk = 2
    let last = try refusal(of: zip.bytes())
    #expect(last.contains(".z01") && last.contains("Join all parts"))
    #expect(try refusal(of: [0x50, 0x4B, 7, 8] + zip.bytes()).contains("Join all parts"))
  }

  @Test func emptyAndLockedZipsSaySo() throws {
    #expect(try refusal(of: ZipForger().bytes()).contains("it holds no files"))
    #expect(try refusal(of: ZipForger(.init("folder/", "")).bytes()).contains("it holds no files"))
    let locked = try refusal(of: ZipForger(.init("x").with { $0.flags |= 1 }).bytes())
    #expect(locked.contains("locked with a password") && locked.contains("Ask for a copy without a password"))
    let odd = try refusal(of: ZipForger(.init("../x")).bytes())
    #expect(odd.contains("none of its 1 files can be read") && odd.contains("leads outside"))
  }

  @Test func aWrongChecksumIsFoundBeforeTheLastChunkIsHandedOut() throws {
    let zip = ZipForger(.init("x").with { $0.crc = 7 })
    let tree = try ExportTree(try workshop.write(zip.bytes(), to: "export.zip"))
    let member = try #require(tree.member("x"))
    let reader = try tree.open(member)
    #expect(throws: ExportError.self) { try reader.next() }
    #expect(readingRefusal(workshop.place("export.zip")).contains("its bytes have been changed"))
  }

  @Test(arguments: [3, 100])
  func aFileOfAnotherSizeThanAnnouncedIsRefused(announced: Int) throws {
    let text = Array("twenty bytes of text".utf8)
    let file = ZipForger.File("x").with {
      $0.data = (try? workshop.deflated(text)) ?? []
      $0.method = 8
      $0.size = announced
      $0.crc = ZipForger.crc32(text)
    }
    let path = try workshop.write(ZipForger(file).bytes(), to: "export.zip")
    #expect(readingRefusal(path).contains("cannot read x in"))
  }

  @Test func aBombStopsAtTheRatio() throws {
    let zeros = [UInt8](repeating: 0, count: 8 << 20)
    let file = ZipForger.File("zeros").with {
      $0.data = (try? workshop.deflated(zeros)) ?? []
      $0.method = 8
      $0.size = zeros.count
      $0.crc = ZipForger.crc32(zeros)
    }
    let path = try workshop.write(ZipForger(file).bytes(), to: "export.zip")
    #expect(readingRefusal(path) == "read, 1 members")
    var limits = ExportLimits()
    (limits.ratio, limits.ratioFrom) = (100, 1 << 20)
    #expect(readingRefusal(path, limits: limits).contains("no file that a platform makes"))
  }

  @Test func limitsOnMembersAndTotalHold() throws {
    let zip = ZipForger(.init("x", "12345"), .init("y", "12345")).bytes()
    var limits = ExportLimits()
    limits.members = 1
    #expect(try refusal(of: zip, limits: limits).contains("more than 1 files"))
    limits = ExportLimits()
    limits.total = 9
    #expect(try refusal(of: zip, limits: limits).contains("more than 9 bytes"))
  }

  @Test func everyFlippedByteIsRefusedOrReadAsItWas() throws {
    let honest = ZipForger(.init("a/one", "first"), .init("two", "second").with { $0.isStreamed = true }).bytes()
    for place in honest.indices {
      var zip = honest
      zip[place] ^= 0x41
      let path = try workshop.write(zip, to: "export.zip")
      guard let tree = try? ExportTree(path), let texts = try? tree.texts() else { continue }
      let complete = texts.count + tree.setAside.count == 2
      #expect(complete && texts.values.allSatisfy { ["first", "second"].contains($0) }, "byte \(place)")
    }
  }
}
