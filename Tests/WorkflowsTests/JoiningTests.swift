import ArchiveStore
import Records
import TestSupport
import Testing

@testable import Workflows

/// An official post from the platform's export, and from a capture with the public's comments: one post, its comments under
/// it, nothing twice, whichever was imported first.
@Suite struct JoiningTests {
  struct Meeting: Sendable, CustomTestStringConvertible {
    let platform: String
    let export: String
    let capture: String
    /// Words of the official post, and of a resident's comment.
    let official: String
    let comment: String

    var testDescription: String { platform }
  }

  private static let meetings = [
    Meeting(
      platform: "x", export: Exports.fixture("X", "archive-2024"),
      capture: #"""
        {"data":[{"id":"1796859234210545671","author_id":"2210845533","conversation_id":"1796859234210545671",
        "created_at":"2024-06-01T11:00:00.000Z","text":"The May Fair in pictures. https://t.co/ph0toPh0to"},
        {"id":"1796860000000000001","author_id":"77","conversation_id":"1796859234210545671","created_at":"2024-06-01T11:05:00.000Z",
        "text":"Lovely day out","in_reply_to_user_id":"2210845533",
        "referenced_tweets":[{"type":"replied_to","id":"1796859234210545671"}]}],
        "includes":{"users":[{"id":"2210845533","username":"WenlowTC","name":"Wenlow Town Council"},
        {"id":"77","username":"ann_w","name":"Ann"}]},"meta":{"result_count":2}}
        """#, official: "\"May Fair in pictures\"", comment: "\"lovely day out\""),
    Meeting(
      platform: "youtube", export: Exports.fixture("YouTube", "takeout-2025"),
      capture: #"""
        {"id":"WenlowVid01","title":"Full Council: January 2025","description":"Full Council, January.",
        "channel_id":"UCwenlowTownCouncil00001","channel":"Wenlow Town Council","uploader_id":"@wenlowtc","timestamp":1737453600,
        "webpage_url":"https://www.youtube.com/watch?v=WenlowVid01","extractor_key":"Youtube","_type":"video","epoch":1740000000,
        "comment_count":1,"comments":[{"id":"UgxResident00000001AaABAg","parent":"root","text":"Could not hear item nine",
        "author":"@jo","author_id":"UCresident000000000000001","author_is_uploader":false,"_time_text":"3 weeks ago",
        "timestamp":1738185600,"like_count":1}]}
        """#, official: "in:title \"Full Council: January 2025\" kind:video", comment: "\"hear item nine\""),
    Meeting(
      platform: "facebook", export: Exports.fixture("Facebook", "page-json"),
      capture: #"""
        {"data":[{"id":"900100_555","message":"Minutes of January’s meeting","created_time":"2025-01-10T17:30:00+0000",
        "from":{"id":"900100","name":"Wenlow Town Council","category":"Government organisation"},
        "permalink_url":"https://www.facebook.com/900100/posts/555",
        "comments":{"data":[{"id":"555_777","message":"Page three is missing","created_time":"2025-01-10T18:00:00+0000"}],
        "summary":{"total_count":1}}}]}
        """#, official: "\"minutes of January's meeting\" kind:share OR \"minutes of January's meeting\" kind:post",
      comment: "\"page three is missing\""),
  ]

  @Test(arguments: meetings)
  func anExportAndACaptureMeetInOnePost(_ meeting: Meeting) throws {
    let isFound = try [true, false].map { exportFirst in
      let council = try TestCouncil()
      let capture = try council.desk.write(meeting.capture.utf8, to: "captured.json")
      for path in exportFirst ? [meeting.export, capture] : [capture, meeting.export] { try council.bringIn(path) }
      let official = try council.archive.search(meeting.official).hits
      let comment = try council.archive.search(meeting.comment).hits
      #expect(official.count == 1 && official.first?.direction == "official")
      #expect(comment.count == 1 && comment.first?.direction == "received")
      #expect(comment.first?.parent == official.first?.id)
      #expect(comment.first?.account == official.first?.account)
      #expect(try council.archive.show(official.first?.id ?? 0).sightings.count >= 2)
      #expect(try council.failures() == [])
      return try council.archive.statistics()
    }
    #expect(isFound[0] == isFound[1])
  }
}
