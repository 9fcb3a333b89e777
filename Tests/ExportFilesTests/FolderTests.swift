import Foundation
import Glibc
import Testing

@testable import ExportFiles

@Suite struct FolderTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private var folder: String { workshop.place("export") }

  @Test func filesAreFoundAtAnyDepth() throws {
    try workshop.write("one", to: "export/b/c/one.txt")
    try workshop.write("two", to: "export/a.txt")
    try workshop.write("rubbish", to: "export/b/.DS_Store")
    try workshop.write("rubbish", to: "export/__MACOSX/x")
    let tree = try ExportTree(folder + "/")
    #expect(tree.paths == ["a.txt", "b/c/one.txt"])
    #expect(tree.setAside.map(\.path) == ["__MACOSX", "b/.DS_Store"])
    #expect(try tree.texts() == ["a.txt": "two", "b/c/one.txt": "one"])
    let received = try #require(tree.received.first)
    #expect(received.name == "export" && received.form == .folder && received.bytes == 6)
  }

  @Test func theHashIsThatOfSha256sumsSortedLines() throws {
    try workshop.write("one", to: "export/one")
    try workshop.write("two", to: "export/two")
    try workshop.write("", to: "export/new\nline")
    try workshop.run("sh", ["-c", "(cd export && sha256sum -- *) | LC_ALL=C sort > sums"])
    #expect(try ExportTree(folder).sha256 == (try FileHash.sha256(ofFileAt: workshop.place("sums"))))
  }

  @Test func linksAndPipesAreRefusedAndNamed() throws {
    try workshop.write("x", to: "export/x")
    symlink("/etc/passwd", folder + "/link")
    symlink("/etc", folder + "/folder-link")
    mkfifo(folder + "/pipe", 0o600)
    let tree = try ExportTree(folder)
    #expect(tree.paths == ["x"])
    #expect(tree.setAside.map(\.path) == ["folder-link", "link", "pipe"])
    #expect(tree.setAside.allSatisfy { $0.kind == .refused && !$0.why.isEmpty })
  }

  @Test func aFileReplacedByALinkIsNotFollowed() throws {
    try workshop.write("x", to: "export/a/x")
    let tree = try ExportTree(folder)
    try FileManager.default.moveItem(atPath: folder + "/a", toPath: workshop.place("elsewhere"))
    symlink(workshop.place("elsewhere"), folder + "/a")
    #expect(throws: ExportError.self) { try tree.texts() }
  }

  @Test func anEmptyFolderIsRefused() throws {
    mkdir(folder, 0o700)
    #expect(refusal(folder).contains("there are no files in this folder | Name the folder"))
  }

  @Test func namesThatAreNotUTF8AreReadAndNoted() throws {
    mkdir(folder, 0o700)
    let descriptor = Glibc.open(Array(folder.utf8CString.dropLast()) + [0x2F, -1, 0x78, 0], O_CREAT | O_WRONLY, 0o600)
    write(descriptor, "text", 4)
    close(descriptor)
    let tree = try ExportTree(folder)
    #expect(try tree.texts() == ["\u{FFFD}x": "text"])
    #expect(tree.notes.count == 1)
  }

  @Test func limitsHold() throws {
    try workshop.write("12345", to: "export/a/x")
    try workshop.write("12345", to: "export/y")
    var limits = ExportLimits()
    limits.total = 9
    #expect(refusal(folder, limits: limits).contains("more than 9 bytes"))
    limits = ExportLimits()
    limits.members = 1
    #expect(refusal(folder, limits: limits).contains("more than 1 files"))
    limits = ExportLimits()
    limits.depth = 1
    let tree = try ExportTree(folder, limits: limits)
    #expect(tree.paths == ["y"])
    #expect(tree.setAside.map(\.path) == ["a/x"])
  }

  @Test func aPackedFolderGivesTheSameMembers() throws {
    try workshop.write("one", to: "export/b/caf\u{E9}.txt")
    try workshop.write(String(repeating: "long ", count: 500_000), to: "export/long")
    try workshop.write("", to: "export/empty")
    let tree = try ExportTree(folder)
    let (first, second) = (workshop.place("first.zip"), workshop.place("second.zip"))
    try FolderPacking.writeStoredZip(of: tree, to: first)
    let packed = try ExportTree(first)
    #expect(packed.notes.isEmpty && packed.paths == tree.paths)
    #expect(try packed.texts() == tree.texts())
    #expect(!packed.conflicts(with: tree))
    try FolderPacking.writeStoredZip(of: packed, to: second)
    #expect(try FileHash.sha256(ofFileAt: first) == FileHash.sha256(ofFileAt: second))
    try workshop.run("python3", ["-c", "import zipfile; assert zipfile.ZipFile('first.zip').testzip() is None"])
  }

  @Test func morePackedFilesThanAShortZipCanCount() throws {
    let files = (0..<70_000).map { ZipForger.File("media/\($0)", "") }
    var zip = ZipForger(files: files)
    zip.isZip64 = true
    let tree = try ExportTree(try workshop.write(zip.bytes(), to: "many.zip"))
    try FolderPacking.writeStoredZip(of: tree, to: workshop.place("packed.zip"))
    let packed = try ExportTree(workshop.place("packed.zip"))
    // One Bool: a failure would otherwise reckon the difference of two long lists for hours.
    let isSame = packed.paths == tree.paths
    #expect(isSame)
    for member in packed.members.prefix(2_000) { #expect(try packed.contents(of: member).isEmpty) }
  }

  @Test func packingNeverReplacesAFileNorLeavesHalfOfOne() throws {
    try workshop.write("one", to: "export/x")
    let tree = try ExportTree(folder)
    let taken = try workshop.write("mine", to: "taken.zip")
    #expect(throws: ExportError.self) { try FolderPacking.writeStoredZip(of: tree, to: taken) }
    #expect(try workshop.bytes("taken.zip") == Array("mine".utf8))
    try workshop.write("two", to: "export/x")
    #expect(throws: ExportError.self) { try FolderPacking.writeStoredZip(of: tree, to: workshop.place("new.zip")) }
    #expect(!FileManager.default.fileExists(atPath: workshop.place("new.zip")))
  }
}
