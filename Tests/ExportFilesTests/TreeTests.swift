import Testing

@testable import ExportFiles

@Suite struct TreeTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func zip(_ name: String, _ files: [String: String]) throws -> String {
    let sorted = files.sorted { $0.key < $1.key }
    return try workshop.write(ZipForger(files: sorted.map { .init($0.key, $0.value) }).bytes(), to: name)
  }

  @Test func partsAreReadAsOneExport() throws {
    let one = try zip("part-1.zip", ["posts.json": "posts", "index.html": "index"])
    let two = try zip("part-2.zip", ["media/1.jpg": "photo", "index.html": "index"])
    let merged = try ExportTree(opening: [one, two])
    #expect(merged.paths == ["index.html", "media/1.jpg", "posts.json"])
    #expect(try merged.texts() == ["posts.json": "posts", "index.html": "index", "media/1.jpg": "photo"])
    #expect(merged.setAside.map(\.why) == ["repeated in part-2.zip; read from part-1.zip"])
    #expect(merged.received.map(\.name) == ["part-1.zip", "part-2.zip"])
    let parts = [try ExportTree(one), try ExportTree(two)]
    #expect(!parts[0].conflicts(with: parts[1]))
    let again = try ExportTree(parts: parts)
    #expect(again.members == merged.members && again.sha256 == merged.sha256)
    #expect(try ExportTree(opening: [two, one]).sha256 == merged.sha256)
  }

  @Test func aFolderAndAZipAreComparedToo() throws {
    let packed = try zip("part.zip", ["a": "alike", "b": "not"])
    try workshop.write("alike", to: "folder/a")
    let folder = try ExportTree(workshop.place("folder"))
    #expect(!folder.conflicts(with: try ExportTree(packed)))
    try workshop.write("Not", to: "other/b")
    #expect(try ExportTree(workshop.place("other")).conflicts(with: ExportTree(packed)))
  }

  @Test func differingPartsAreAConflict() throws {
    let one = try zip("one.zip", ["posts.json": "mine", "a": "a"])
    let two = try zip("two.zip", ["posts.json": "your"])
    #expect(try ExportTree(two).conflicts(with: ExportTree(one)))
    let error = #expect(throws: ExportError.self) { try ExportTree(opening: [one, two]) }
    #expect(error.map { "\($0)" } == "posts.json is not the same in one.zip and in two.zip")
    #expect(error?.advice.contains("Import them one after the other") == true)
  }

  @Test(arguments: [
    ("top/media/1.jpg", "top/media/1.jpg"), ("./top/media/1.jpg", "top/media/1.jpg"),
    ("../top/media/1.jpg", "top/media/1.jpg"), ("other/media/1.jpg", "top/media/1.jpg"),
    ("wrapper/readme.txt", "readme.txt"), ("media/1.jpg", "top/media/1.jpg"), ("1.jpg", nil),
    ("x/album/cover.jpg", "b/album/cover.jpg"), ("album/cover.jpg", "b/album/cover.jpg"), ("cover.jpg", nil),
    ("album/2.txt", nil),
    ("top/My%20Photo%2b.png", "top/My Photo+.png"), ("somewhere/else/My Photo+.png", "top/My Photo+.png"),
    ("my photo+.PNG", "top/My Photo+.png"), ("caf\u{E9}.jpg", "top/cafe\u{301}.jpg"),
    ("CAF\u{E9}.jpg", "top/cafe\u{301}.jpg"), ("deep/2.jpg", "top/media/deep/2.jpg"),
    ("https://example.org/readme.txt", nil), ("", nil), ("/", nil), ("top/", nil), ("%", nil), ("a%zz", nil),
    ("twin.txt", nil), ("c/twin.txt", nil), ("nothing.txt", nil),
  ])
  func referencesAreResolved(reference: String, path: String?) throws {
    let paths = [
      "top/media/1.jpg", "top/album/1.jpg", "readme.txt", "b/album/cover.jpg", "b/cover.jpg", "top/My Photo+.png",
      "top/cafe\u{301}.jpg", "top/media/deep/2.jpg", "a/twin.txt", "b/twin.txt",
      "a/album/2.txt", "b/album/2.txt", "c/2.txt",
    ]
    let tree = try ExportTree(
      try zip("export.zip", Dictionary(paths.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })))
    #expect(tree.resolve(reference).map { Array($0.path.utf8) } == path.map { Array($0.utf8) })
  }

  @Test func manyReferencesAreFast() throws {
    let files = (0..<5_000).map { ZipForger.File("inbox/thread-\($0)/message.html", "") }
    let tree = try ExportTree(try workshop.write(ZipForger(files: files).bytes(), to: "export.zip"))
    for number in 0..<5_000 {
      #expect(tree.resolve("thread-\(number)/message.html")?.path == "inbox/thread-\(number)/message.html")
      #expect(tree.resolve("elsewhere/message.html") == nil)
    }
  }
}
