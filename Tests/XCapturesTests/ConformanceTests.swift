import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import XCaptures

/// Published samples, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("captures/x/")
  private static let twarc = folder + "DocNow__twarc-csv/test-data/"
  private static let python = folder + "sns-sdks__python-twitter/testdata/"

  private func read(_ path: String) throws -> (Collected, ExportDescription) {
    try collect(XCaptureImporter.self, [path])
  }

  @Test(arguments: [
    ("cashtags.jsonl", 1, 1), ("cotweet.jsonl", 1, 1), ("edited.jsonl", 2, 1), ("edited_after.jsonl", 2, 1),
    ("edited_before.jsonl", 2, 1), ("geo_tweets.jsonl", 3, 3), ("many_urls.jsonl", 2, 2), ("media_tweet.jsonl", 1, 1),
    ("mentions_tweet.jsonl", 1, 1), ("two_tweets.jsonl", 1, 1),
    ("quoted_edit.jsonl", 3, 2),
    ("streaming_output_with_error.jsonl", 11, 11), ("verified_type.jsonl", 1, 1),
  ])
  func findsEveryPost(_ file: String, _ found: Int, _ posts: Int) throws {
    let (collected, _) = try read(Self.twarc + file)
    #expect(collected.records.count == found, "\(file)")
    #expect(Set(collected.records.map(\.identity)).count == posts, "\(file)")
  }

  @Test(arguments: [
    ("apis/searches/search_tweets_for_nyc.json", 10), ("apis/searches/search_tweets_query.json", 6),
    ("apis/timeline/timeline_mentions.json", 5), ("apis/timeline/timeline_reverse_chronological.json", 5),
    ("apis/timeline/timeline_tweets.json", 5), ("apis/tweet/tweet_quote_tweets_resp.json", 15),
    ("apis/tweet/tweet_resp.json", 1), ("apis/tweet/tweet_retweet_tweets_resp.json", 8),
    ("apis/tweet/tweets_by_user_bookmark.json", 5), ("apis/tweet/tweets_resp.json", 2), ("models/tweet.json", 1),
  ])
  func findsEveryPostOfSingleAnswers(_ file: String, _ found: Int) throws {
    let (collected, _) = try read(Self.python + file)
    #expect(collected.rejected.isEmpty)
    #expect(Set(collected.records.map(\.identity)).count == found, "\(file)")
  }

  @Test func brokenLinesAndDeletionsAreToldOf() throws {
    let (streamed, _) = try read(Self.twarc + "streaming_output_with_error.jsonl")
    #expect(streamed.rejected.map(\.origin.number).count == 1)
    let (gone, _) = try read(Self.twarc + "tweets_compliance.jsonl")
    #expect(gone.records.isEmpty && gone.remarks.count == 2)
  }

  /// Two captures of one edited post, before and after: two numbers, one post.
  @Test func anEditedPostIsOne() throws {
    let both = try ["edited_before.jsonl", "edited_after.jsonl"].flatMap { try read(Self.twarc + $0).0.records }
    #expect(Set(both.map(\.identity)) == [.native("1576994746135764992")])
    #expect(Set(both.map(\.url)).count == 2 && both.allSatisfy { $0.revised != nil })
  }

  @Test func readsTheScrapedPost() throws {
    let (collected, description) = try read(Self.folder + "_excerpts-from-code/snscrape_2022_id-112097575.jsonl")
    let record = try #require(collected.records.first)
    #expect(record.identity == .native("1491141777361113088") && record.published.doubt == nil)
    #expect(record.links.map(\.shortened) == ["https://t.co/LiVcY2N5O7"])
    #expect(description.account.key == "1457461982563606528")
  }

  @Test func leavesEveryFileOfOtherCapturesAlone() throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: Corpus.path("captures")) {
      guard !(path + "/").utf8.starts(with: "x/".utf8) else { continue }
      guard let tree = try? ExportTree(opening: [Corpus.path("captures/" + path)]) else { continue }
      #expect(try XCaptureImporter.recognise(tree) == nil, "\(path)")
    }
  }

  @Test func leavesOthersAlone() throws { #expect(try Corpus.taken(by: XCaptureImporter.self, except: "x") == []) }
}
