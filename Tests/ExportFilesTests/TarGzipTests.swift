import Foundation
import Glibc
import Testing

@testable import ExportFiles

@Suite struct TarGzipTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func makeTar(_ arguments: [String] = [], of names: [String] = ["."]) throws -> String {
    try workshop.run("tar", ["-C", "export", "-cf", "export.tar"] + arguments + names)
    try workshop.run("gzip", ["-k", "-f", "export.tar"])
    return workshop.place("export.tar.gz")
  }

  /// Bytes that gzip cannot make fewer.
  private func noise(_ count: Int, seed: UInt64) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }

  @Test(arguments: ["ustar", "pax", "gnu"])
  func everyTarFormatIsRead(format: String) throws {
    let long = String(repeating: "folder-with-a-long-name/", count: format == "ustar" ? 4 : 20) + "caf\u{E9}.txt"
    try workshop.write("deep", to: "export/" + long)
    try workshop.write("Hello", to: "export/a.txt")
    try workshop.write("", to: "export/empty")
    try workshop.write("rubbish", to: "export/.DS_Store")
    let tree = try ExportTree(try makeTar(["--format=\(format)"]))
    #expect(tree.received.first?.form == .tarGzip)
    #expect(tree.paths == ["a.txt", "empty", long])
    #expect(tree.setAside.map(\.path) == [".DS_Store"])
    #expect(try tree.texts() == ["a.txt": "Hello", "empty": "", long: "deep"])
  }

  @Test func anyOrderOfReadingGivesTheSameBytes() throws {
    var expected: [String: [UInt8]] = [:]
    for number in 0..<40 {
      let bytes = noise(200_000 + number, seed: UInt64(number + 1))
      expected["\(number)"] = bytes
      try workshop.write(bytes, to: "export/\(number)")
    }
    let tree = try ExportTree(try makeTar())
    for member in tree.members + tree.members.reversed() {
      #expect(try tree.contents(of: member) == expected[member.path])
    }
    let readers = try tree.members.prefix(3).map { ($0.path, try tree.open($0)) }
    for (path, reader) in readers { #expect(try reader.next() == expected[path]) }
  }

  @Test func linksAndDevicesAreRefusedAndNamed() throws {
    try workshop.write("x", to: "export/x")
    symlink("/etc/passwd", workshop.place("export/symlink"))
    link(workshop.place("export/x"), workshop.place("export/z-hardlink"))
    mkfifo(workshop.place("export/pipe"), 0o600)
    let holes = Glibc.open(workshop.place("export/holes"), O_CREAT | O_WRONLY, 0o600)
    ftruncate(holes, 8 << 30)
    pwrite(holes, "end", 3, 8 << 30)
    close(holes)
    let tree = try ExportTree(try makeTar(["--sparse", "--sort=name"]))
    #expect(tree.paths == ["x"])
    #expect(tree.setAside.map(\.path).sorted() == ["holes", "pipe", "symlink", "z-hardlink"])
    #expect(tree.setAside.allSatisfy { $0.kind == .refused })
  }

  @Test func namesThatLeadOutsideAreRefused() throws {
    try workshop.write("x", to: "export/x")
    try workshop.write("y", to: "export/y")
    let tree = try ExportTree(try makeTar(["-P", "--transform", "s,^x,../../x,"], of: ["x", "y"]))
    #expect(tree.paths == ["y"] && tree.setAside.map(\.path) == ["../../x"])
  }

  @Test func theSameNameTwiceIsRefused() throws {
    try workshop.write("x", to: "export/x")
    try workshop.run("tar", ["-C", "export", "-cf", "twice.tar", "x"])
    try workshop.run("tar", ["-C", "export", "-rf", "twice.tar", "x"])
    try workshop.run("gzip", ["twice.tar"])
    #expect(refusal(workshop.place("twice.tar.gz")).contains("two files of this name"))
  }

  @Test(arguments: [1, 8, 9, 100, 3000])
  func aCutArchiveHasNotFinishedDownloading(missing: Int) throws {
    try workshop.write(noise(20_000, seed: 1), to: "export/x")
    _ = try makeTar()
    let cut = try workshop.write(Array(try workshop.bytes("export.tar.gz").dropLast(missing)), to: "cut.tgz")
    #expect(refusal(cut).contains("has not finished downloading"))
  }

  @Test func aTarWithoutItsEndIsRefused() throws {
    try workshop.write("x", to: "export/x")
    _ = try makeTar()
    for kept in [1024, 1536, 1540, 700] {
      try workshop.write(Array(try workshop.bytes("export.tar").prefix(kept)), to: "cut.tar")
      try workshop.run("gzip", ["-f", "-k", "cut.tar"])
      #expect(refusal(workshop.place("cut.tar.gz")).contains("Download the export again"), "\(kept)")
    }
  }

  @Test func aChangedByteIsFound() throws {
    try workshop.write(String(repeating: "x", count: 100), to: "export/x")
    _ = try makeTar()
    var bytes = try workshop.bytes("export.tar.gz")
    bytes[bytes.count - 6] ^= 1
    #expect(refusal(try workshop.write(bytes, to: "changed.tgz")).contains("bytes have been changed"))
  }

  @Test func everyFlippedByteIsRefusedOrReadAsItWas() throws {
    try workshop.write("first", to: "export/one")
    try workshop.write("second", to: "export/two")
    _ = try makeTar(of: ["one", "two"])
    let honest = try workshop.bytes("export.tar.gz")
    for place in honest.indices {
      var bytes = honest
      bytes[place] ^= 0x41
      let path = try workshop.write(bytes, to: "flipped")
      guard let tree = try? ExportTree(path), tree.received.first?.form == .tarGzip else { continue }
      #expect(try tree.texts() == ["one": "first", "two": "second"], "byte \(place)")
    }
  }

  @Test func gzipMembersInARowAreOneTar() throws {
    try workshop.write("Hello", to: "export/x")
    _ = try makeTar()
    try workshop.run(
      "sh", ["-c", "head -c 700 export.tar | gzip > two.tgz; tail -c +701 export.tar | gzip >> two.tgz"])
    #expect(try ExportTree(workshop.place("two.tgz")).texts() == ["x": "Hello"])
  }

  @Test func whatFollowsTheEndIsRefusedUnlessItIsPadding() throws {
    try workshop.write("Hello", to: "export/x")
    let path = try makeTar()
    let bytes = try workshop.bytes("export.tar.gz")
    #expect(refusal(try workshop.write(bytes + [1, 2, 3], to: "more.tgz")).contains("3 foreign bytes follow"))
    #expect(try ExportTree(try workshop.write(bytes + [0, 0, 0], to: "padded.tgz")).paths == ["x"])
    try workshop.run("sh", ["-c", "cat export.tar export.tar | gzip > twice.tgz"])
    #expect(refusal(workshop.place("twice.tgz")).contains("goes on after its end"))
    #expect(try ExportTree(path).paths == ["x"])
  }

  @Test func otherGzipFilesAreRefusedWithAdvice() throws {
    try workshop.write(String(repeating: "just text ", count: 200), to: "notes.txt")
    try workshop.write("", to: "nothing.txt")
    for name in ["notes.txt", "nothing.txt"] {
      try workshop.run("gzip", ["-k", name])
      let refusal = refusal(workshop.place(name + ".gz"))
      #expect(refusal.contains("holds no tar") && refusal.contains("Unpack it"), "\(refusal)")
    }
  }

  @Test func aBombStopsAtTheRatio() throws {
    try workshop.write([UInt8](repeating: 0, count: 8 << 20), to: "export/zeros")
    let path = try makeTar()
    #expect(try ExportTree(path).paths == ["zeros"])
    var limits = ExportLimits()
    (limits.ratio, limits.ratioFrom) = (100, 1 << 20)
    #expect(refusal(path, limits: limits).contains("no file that a platform makes"))
  }
}
