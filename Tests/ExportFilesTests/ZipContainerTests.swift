import Foundation
import Testing

@testable import ExportFiles

@Suite struct ZipContainerTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func open(_ zip: ZipForger, limits: ExportLimits = .standard) throws -> ExportTree {
    try ExportTree(try workshop.write(zip.bytes(), to: "export.zip"), limits: limits)
  }

  @Test func membersAreSortedAndReadWhole() throws {
    let long = Array(String(repeating: "Road closed. ", count: 100_000).utf8)
    let packed = ZipForger.File("b/long.txt").with {
      $0.data = (try? workshop.deflated(long)) ?? []
      $0.method = 8
      $0.size = long.count
      $0.crc = ZipForger.crc32(long)
    }
    let tree = try open(ZipForger(packed, .init("a.txt", "short"), .init("b/", ""), .init("empty", "")))
    #expect(tree.paths == ["a.txt", "b/long.txt", "empty"])
    #expect(tree.setAside.isEmpty && tree.notes.isEmpty)
    #expect(tree.received.first?.form == .zip)
    #expect(try tree.contents(of: #require(tree.member("b/long.txt"))) == long)
    #expect(try tree.texts()["empty"] == "")
    #expect(
      try tree.bytes(of: #require(tree.member("b/long.txt")), from: 13 * 70_000 + 5, length: 6) == Array("closed".utf8))
  }

  @Test func theHashIsOfTheFileAsReceived() throws {
    let path = try workshop.write(ZipForger(.init("a.txt")).bytes(), to: "export.zip")
    let tree = try ExportTree(path)
    #expect(tree.sha256 == (try FileHash.sha256(ofFileAt: path)))
    var hash = RunningHash()
    hash.update(Array("abc".utf8))
    #expect(hash.hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(arguments: [
    ZipForger.File("x.txt").with { $0.isStreamed = true },
    ZipForger.File("x.txt").with { $0.has64BitSizes = true },
    // Sizes beside a data descriptor: libzip's strict check refuses it, the Mac's Finder writes it.
    ZipForger.File("x.txt").with { $0.flags |= 8 },
  ])
  func honestZipsOfEveryMakeAreRead(file: ZipForger.File) throws {
    var zip = ZipForger(file, .init("y.txt", "more"))
    for isZip64 in [false, true] {
      zip.isZip64 = isZip64
      #expect(try open(zip).texts() == ["x.txt": "text", "y.txt": "more"])
    }
  }

  @Test func aCommentIsNoTrouble() throws {
    var zip = ZipForger(.init("x.txt"))
    zip.comment = Array("Made on a Tuesday".utf8)
    #expect(try open(zip).paths == ["x.txt"])
  }

  @Test func membersAreReadByTurns() throws {
    let (one, two) = (String(repeating: "1", count: 3 << 20), String(repeating: "2", count: 3 << 20))
    let tree = try open(ZipForger(.init("one", one), .init("two", two)))
    let readers = try tree.members.map { try tree.open($0) }
    var texts: [[UInt8]] = [[], []]
    for _ in 0..<8 {
      for number in 0..<2 { texts[number] += try readers[number].next() ?? [] }
    }
    #expect(texts == [Array(one.utf8), Array(two.utf8)])
  }

  @Test func membersAreReadByManyThreads() async throws {
    let files = (0..<8).map { ZipForger.File("\($0)", String(repeating: "\($0)", count: 2 << 20)) }
    let tree = try open(ZipForger(files: files))
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for member in tree.members {
        group.addTask {
          try tree.contents(of: member) == [UInt8](repeating: UInt8(member.path.utf8.first ?? 0), count: 2 << 20)
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }

  @Test(arguments: [
    (Array("caf\u{E9}.txt".utf8), 0x0800, "caf\u{E9}.txt"),
    (Array("caf\u{E9}.txt".utf8), 0, "caf\u{E9}.txt"),
    ([0x63, 0x61, 0x66, 0x82, 0x2E, 0x74], 0, "caf\u{E9}.t"),
    (Array("line\nbreak \u{202E}.txt".utf8), 0x0800, "line\nbreak \u{202E}.txt"),
    (Array(#"photos\one.jpg"#.utf8), 0, #"photos\one.jpg"#),
  ])
  func namesAreUTF8OrCP437(name: [UInt8], flags: Int, path: String) throws {
    let tree = try open(ZipForger(.init(bytes: name, flags: flags)))
    #expect(tree.paths.map { Array($0.utf8) } == [Array(path.utf8)])
    #expect(try tree.texts().values.first == "text")
  }

  @Test func namesThatOnlyLookAlikeAreTwo() throws {
    let names = ["caf\u{E9}", "cafe\u{301}", "posts.json", "POSTS.JSON"]
    let tree = try open(ZipForger(files: names.map { ZipForger.File($0, $0) }))
    #expect(tree.members.count == 4)
    for name in names { #expect(tree.member(name).map { Array($0.path.utf8) } == Array(name.utf8)) }
  }

  @Test(arguments: [
    ("../../etc/x", "outside"), ("a/../../x", "outside"), (#"..\x"#, "outside"), (#"a\..\..\x"#, "outside"),
    ("/abs", "absolute"), (#"C:\x"#, "absolute"), ("c:/x", "absolute"), (#"\\host\x"#, "absolute"),
    ("nul\0.jpg", "NUL"), (String(repeating: "n", count: 5000), "longer"),
    (String(repeating: "d/", count: 70) + "x", "deep"),
  ])
  func namesThatLeadAstrayAreRefused(name: String, why: String) throws {
    let tree = try open(ZipForger(.init(name), .init("good.txt")))
    #expect(tree.paths == ["good.txt"])
    #expect(tree.setAside.map(\.kind) == [.refused])
    #expect(tree.setAside.allSatisfy { $0.why.contains(why) })
  }

  @Test(arguments: [
    (ZipForger.File("x").with { $0.attributes = 0o120777 << 16 }, "link"),
    (ZipForger.File("x").with { $0.attributes = 0o010644 << 16 }, "pipe"),
    (ZipForger.File("x").with { $0.flags |= 1 }, "password"),
    (ZipForger.File("x").with { $0.method = 96 }, "not read here (method 96)"),
    (ZipForger.File("x").with { $0.method = 9 }, "not read here (method 9)"),
    (ZipForger.File("x/"), "has content"),
  ])
  func entriesThatAreNoPlainFilesAreRefused(file: ZipForger.File, why: String) throws {
    let tree = try open(ZipForger(file, .init("good.txt")))
    #expect(tree.paths == ["good.txt"])
    #expect(tree.setAside.map(\.kind) == [.refused])
    #expect(tree.setAside.allSatisfy { $0.why.contains(why) })
  }

  @Test(arguments: ["__MACOSX/a/._x", ".DS_Store", "a/.DS_Store", "Thumbs.db", "a/desktop.ini", "a/._photo.jpg"])
  func rubbishIsIgnoredAndNamed(name: String) throws {
    let tree = try open(ZipForger(.init(name), .init("good.txt")))
    #expect(tree.paths == ["good.txt"])
    #expect(tree.setAside.map { [$0.path, $0.kind.rawValue] } == [[name, "ignored"]])
  }
}
