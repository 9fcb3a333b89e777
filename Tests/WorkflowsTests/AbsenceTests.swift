import ArchiveStore
import TestSupport
import Testing

/// What one export does not show is only missing where exports of that sort show everything.
@Suite struct AbsenceTests {
  private func topic(_ number: Int, _ day: String, _ words: String) -> String {
    """
    <html><head><title>Wenlow Forum - Topic \(number)</title>
    <link rel="canonical" href="https://www.forum.example/viewtopic.php?t=\(number)"></head><body>
    <h2 class="topic-title"><a href="./viewtopic.php?t=\(number)">Topic \(number)</a></h2>
    \(post(number * 10, "2024-01-01", "First \(words)"))\(post(number * 10 + 1, day, words))
    \(post(number * 10 + 2, "2024-12-01", "Last \(words)"))
    <ul><li>All times are <span title="Europe/London">UTC</span></li></ul></body></html>
    """
  }

  private func post(_ id: Int, _ day: String, _ words: String) -> String {
    """
    <div id="p\(id)" class="post bg1"><div class="postbody"><h3><a href="#p\(id)">x</a></h3><p class="author">by
    <strong><a class="username" href="?u=7">Ann</a></strong> » <time datetime="\(day)T09:00:00+00:00">x</time></p>
    <div class="content">\(words)</div></div></div>
    """
  }

  @Test func anotherTopicOfAForumDoesNotMakeTheFirstMissing() throws {
    let council = try TestCouncil()
    let first = try council.desk.write(topic(1, "2024-05-01", "about bins").utf8, to: "first.html")
    let second = try council.desk.write(topic(2, "2024-06-01", "about roads").utf8, to: "second.html")
    try council.bringIn(first)
    try council.bringIn(second)
    #expect(try council.archive.statistics().posts == 6)
    #expect(try council.archive.statistics().by.state == ["live": 6])
  }

  @Test func aPostThatALaterArchiveOfXLacksIsMissing() throws {
    let council = try TestCouncil()
    try council.bringIn(
      try TinyX.archive(in: council.desk, "older", made: "2024-01-01", posts: ["Bins", "Market", "Fair"]))
    try council.bringIn(try TinyX.archive(in: council.desk, "newer", made: "2025-01-01", posts: ["Bins", "Fair"]))
    #expect(try council.archive.search("is:missing").hits.map(\.text) == ["Market"])
    #expect(try council.failures() == [])
  }

  @Test func anArchiveThatLacksWhatItAnnouncesProvesNothing() throws {
    let council = try TestCouncil()
    try council.bringIn(
      try TinyX.archive(in: council.desk, "older", made: "2024-01-01", posts: ["Bins", "Market", "Fair"]))
    let cut = try TinyX.archive(in: council.desk, "newer", made: "2025-01-01", posts: ["Bins", "Fair"], announcing: 3)
    try council.bringIn(cut)
    #expect(try council.archive.statistics().by.state == ["live": 3])
  }
}

/// Small archives of X with a manifest.
private enum TinyX {
  /// Posts keep their number from one archive to the next: it follows from the words.
  static func archive(
    in desk: TemporaryFolder, _ name: String, made: String, posts: [String], announcing count: Int? = nil
  ) throws -> String {
    let records = posts.map { text in
      let minute = text.utf8.reduce(0) { ($0 * 31 + Int($1)) % 50 } + 10
      return """
        {"tweet":{"id_str":"17000000000000000\(minute)","id":"17000000000000000\(minute)","full_text":"\(text)",
        "created_at":"Wed Sep 06 10:\(minute):00 +0000 2023","entities":{"urls":[],"user_mentions":[],"hashtags":[]}}}
        """
    }
    try desk.write("window.YTD.tweets.part0 = [\(records.joined(separator: ","))]".utf8, to: name + "/data/tweets.js")
    try desk.write(
      #"window.YTD.account.part0 = [{"account":{"username":"WenlowTC","accountId":"22","accountDisplayName":"W"}}]"#
        .utf8,
      to: name + "/data/account.js")
    try desk.write(
      """
      window.__THAR_CONFIG = {"userInfo":{"accountId":"22","userName":"WenlowTC","displayName":"W"},
      "archiveInfo":{"sizeBytes":"1","generationDate":"\(made)T00:00:00.000Z","isPartialArchive":false},
      "dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js","globalName":"YTD.tweets.part0","count":"\(count ?? posts.count)"}]}}}
      """.utf8, to: name + "/data/manifest.js")
    return desk.file(name)
  }
}
