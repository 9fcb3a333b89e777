import ForumsImporter
import Importing
import Records
import TestSupport
import Testing

@Suite struct DiscourseTests {
  private let topic = #"""
    {"id":12,"title":"Road works","archetype":"regular","details":{"links":[{"internal":true,"url":"https://talk.example/t/a/3"}]},
    "post_stream":{"posts":[
    {"id":501,"post_number":1,"topic_id":12,"user_id":7,"username":"ann","name":"Ann Lee","created_at":"2024-07-01T09:00:00.500Z","cooked":"<p>High Street closes.</p><p>Sorry! <img class=\"emoji\" alt=\":)\" src=\"x.png\"></p>","version":1,"post_type":1},
    {"id":502,"post_number":3,"topic_id":12,"user_id":8,"username":"bob","name":"","created_at":"2024-07-01T10:30:00Z","cooked":"<aside class=\"quote\"><div class=\"title\">ann:</div><blockquote><p>High Street closes.</p></blockquote></aside><p>When?</p>","reply_to_post_number":1,"version":2,"post_type":1},
    {"id":503,"post_number":4,"topic_id":12,"user_id":9,"username":"mod","created_at":"2024-07-01T11:00:00Z","cooked":"<p>Hush</p>","post_type":4},
    {"id":504,"post_number":5,"topic_id":12,"username":"mod","created_at":"soon","cooked":"<p>a</p>"}
    ],"stream":[501,502,503,504,505]}}
    """#

  @Test func readsATopic() throws {
    let reading = try Reading(["12.json": topic])
    #expect(reading.account.key == "talk.example")
    #expect(reading.records.map(\.identity) == [.native("12/1"), .native("12/3"), .native("12/4")])
    #expect(reading.records.map(\.kind) == [.post, .reply, .reply])
    #expect(
      reading.records.map(\.text) == [
        "High Street closes.\n\nSorry! :)", "> ann:\n\n> High Street closes.\n\nWhen?", "Hush",
      ])
    #expect(reading.records.map(\.author.name) == ["Ann Lee", "bob", "mod"])
    #expect(reading.records.map(\.parent) == [nil, "12/1", nil])
    #expect(reading.records.map(\.isEdited) == [false, true, false])
    #expect(reading.records.map(\.visibility) == [.public, .public, .private])
    #expect(reading.reasons == ["has no date that can be read"])
    #expect(
      reading.remarks == ["lists 1 more post of its topic, not in this file: ask for /t/…/posts.json too"])
  }

  @Test func readsAMembersArchive() throws {
    let table = #"""
      topic_title,categories,is_pm,post_raw,post_cooked,like_count,reply_count,url,created_at\#r
      Road works,News,No,"One,\#n""two""","<p>One,<br>""two""</p>",3,0,https://talk.example/t/road-works/12/1,2024-07-01T09:00:00.000Z\#r
      Hello,-,Ja,Psst,,0,0,https://talk.example/t/hello/13/2,2024-07-01T10:00:00.000Z\#r
      Hello,-,Quizás,Psst,,0,0,https://talk.example/t/hello/13/3,2024-07-01T10:00:00.000Z\#r
      Hello,-,No,Psst,,0,0,,2024-07-01T10:00:00.000Z\#r

      """#
    let files = [
      "a/user_archive.csv": table, "a/preferences.json": #"{"user":{"id":7,"username":"ann","name":"Ann"}}"#,
    ]
    // Read without the file beside it: the order of families is the importer's own affair.
    let reading = try Reading(["user_archive.csv": table])
    #expect(reading.records.map(\.text) == ["One,\n\"two\"", "Psst", "Psst"])
    #expect(reading.records.map(\.kind) == [.post, .message, .reply])
    #expect(reading.records.map(\.visibility) == [.public, .private, .unknown])
    #expect(reading.reasons == ["has no address of its post (url)"])
    #expect(try Reading.recognise(files)?.accountKey == "talk.example")
  }

  @Test func readsAnAdministratorsExport() throws {
    let export = #"""
      {"categories":[{"id":1,"permissions_params":{"everyone":1}},{"id":2,"permissions_params":{"staff":1}}],
      "users":[{"id":7,"username":"ann","name":"Ann","email":"ann@mail.example"}],
      "topics":[{"id":12,"title":"Road works","category_id":1,"posts":[{"post_number":1,"user_id":7,"raw":"One","created_at":"2024-07-01T09:00:00Z"}]},
      {"id":13,"title":"Staff","category_id":2,"posts":[{"post_number":1,"user_id":-1,"raw":"Two","created_at":"2024-07-01T09:00:00Z"},{"post_number":2}]}, 5]}
      """#
    let reading = try Reading(["export.json": export], account: "talk.example")
    #expect(reading.records.map(\.author.name) == ["Ann", nil])
    #expect(reading.records.map(\.visibility) == [.public, .private])
    #expect(reading.records.map(\.direction) == [.undecided, .system])
    #expect(reading.reasons == ["has no date that can be read", "is no topic with posts"])
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(Array(export.utf8)[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }

  @Test func aSavedPageAndItsTopicAreOnePost() throws {
    let page = SavedPage.page(
      ##"<link rel="canonical" href="https://talk.example/t/road-works/12"><meta property="og:title" content="Road works">"##,
      ##"""
      <div><article id="post_1" data-post-id="501" data-topic-id="12" data-user-id="7"><div class="names"><a data-user-card="ann">Ann Lee</a></div>
      <a class="post-date" href="/t/road-works/12/1"><span class="relative-date" data-time="1719824400500">1d</span></a>
      <div class="cooked"><p>High Street closes.</p><p>Sorry! <img class="emoji" alt=":)"></p></div></article></div>
      """##)
    let saved = try #require(Reading(["a.html": page]).records.first)
    let told = try #require(Reading(["12.json": topic]).records.first)
    #expect(saved.identity == told.identity && saved.kind == told.kind && saved.author == told.author)
    #expect(saved.published == told.published && saved.text == told.text && saved.title == told.title)
    #expect(saved.conversation == told.conversation)
  }

  @Test func aTopicCutShortStopsTheImport() throws {
    let whole = Array(topic.utf8)
    for length in stride(from: 300, to: whole.count - 1, by: 97) {
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["12.json": Array(whole[..<length])]) }
    }
  }
}
