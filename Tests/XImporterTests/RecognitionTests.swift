import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import XImporter

@Suite struct RecognitionTests {
  @Test(arguments: [
    ("archive-2024", "X archive (2022 or later)"), ("archive-2020", "X archive (2020 to 2022)"),
    ("archive-2019", "X archive (2018 to 2020)"), ("archive-2016", "X Tweet archive (2012 to 2018)"),
  ])
  func knowsEachGeneration(_ name: String, _ summary: String) throws {
    let recognition = try XImporter.recognise(ExportTree(opening: [Reading.fixture(name)]))
    #expect(recognition == Recognition(summary: summary, accountKey: "2210845533"))
  }

  @Test(arguments: ["csv-2016", "csv-2013"])
  func knowsTheCSV(_ name: String) throws {
    let recognition = try XImporter.recognise(ExportTree(opening: [Reading.fixture(name)]))
    #expect(recognition == Recognition(summary: "X Tweet archive (2012 to 2018), CSV only"))
  }

  @Test(arguments: [
    ["posts/profile_posts_1.json": "[]", "start_here.html": "<html>"], ["tweets.js": "var a = 1"],
    ["tweets.csv": "a,b"],
    ["data/manifest.js": "export default {}"], ["app.js": ""], ["_chat.txt": "window.YTD.tweets.part0 = []"],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws {
    let recognition = try TemporaryFolder.with(files) { try XImporter.recognise(ExportTree(opening: [$0])) }
    #expect(recognition == nil)
  }

  @Test(arguments: ["tweets.js", "tweets (2).js", "twitter-2024/data/tweets.js", "x.js"])
  func knowsASingleFile(_ name: String) throws {
    let files = [name: "\u{FEFF}\nwindow.YTD.tweets.part0 = [ ]"]
    let recognition = try TemporaryFolder.with(files) { try XImporter.recognise(ExportTree(opening: [$0])) }
    #expect(recognition != nil)
  }

  @Test func takesTheAccountFromTheCommandLine() throws {
    var options = ImportOptions.forTests()
    options.accountName = "@WenlowTC"
    let account = try TemporaryFolder.with(["tweets.js": "window.YTD.tweets.part0 = [ ]"]) {
      try collect(XImporter.self, [$0], options: options).1.account
    }
    #expect(account == Account(key: "wenlowtc", name: "@WenlowTC", handle: "WenlowTC", url: "https://x.com/WenlowTC"))
  }

  @Test func takesTheAccountFromItsPosts() throws {
    let post =
      #"{"id_str":"7","text":"a","created_at":"2009-01-01 00:00:00 +0000","user":{"id_str":"12","screen_name":"b","name":"c"}}"#
    let reading = try Reading(["data/js/tweets/2009_01.js": "Grailbird.data.tweets_2009_01 = [\(post)]"])
    #expect(reading.description.account == Account(key: "12", name: "c", handle: "b", url: "https://x.com/b"))
  }

  @Test func findsFilesBelowAFolder() throws {
    let files = [
      "twitter-2024-1/data/manifest.js":
        #"window.__THAR_CONFIG = {"userInfo":{"accountId":"5"},"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js","count":"1"}]}}}"#,
      "twitter-2024-1/data/tweets.js":
        #"window.YTD.tweets.part0 = [{"tweet":{"id":"7","full_text":"a","created_at":"Thu Jan 01 10:00:00 +0000 2009"}}]"#,
    ]
    let reading = try Reading(files)
    #expect(reading.records.count == 1)
    #expect(reading.remarks.isEmpty)
  }

  @Test func saysThatARenamedFileStandsForAnother() throws {
    let files = [
      "data/manifest.js":
        #"window.__THAR_CONFIG = {"userInfo":{"accountId":"5"},"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js","count":"1"}]}}}"#,
      "data/tweet.js":
        #"window.YTD.tweets.part0 = [{"tweet":{"id":"7","full_text":"a","created_at":"Thu Jan 01 10:00:00 +0000 2009"}}]"#,
    ]
    #expect(
      try Reading(files).remarks == [
        "was read in place of data/tweets.js, which data/manifest.js names: it holds as many entries"
      ])
  }
}

/// The files that X's own README.txt and manifest of 2020 to 2026 name.
@Suite struct FileListTests {
  private static let names = """
    account-creation-ip.js account-label.js account-suspension.js account-timezone.js account.js ad-engagements.js
    ad-impressions.js ad-mobile-conversions-attributed.js ad-mobile-conversions-unattributed.js
    ad-online-conversions-attributed.js ad-online-conversions-unattributed.js ads-revenue-sharing.js ageinfo.js
    app.js article-metadata.js article.js audio-video-calls-in-dm-recipient-sessions.js audio-video-calls-in-dm.js
    block.js branch-links.js catalog-item.js commerce-catalog.js community-note-rating.js
    community-note-tombstone.js community-note.js community-tweet.js community_tweet.js connected-application.js
    contact.js deleted-note-tweet.js deleted-tweet-headers.js deleted-tweets.js device-token.js
    direct-message-group-headers.js direct-message-headers.js direct-message-mute.js direct-messages-group.js
    direct-messages.js email-address-change.js expanded-profile.js follower.js following.js grok-chat-item.js
    ip-audit.js key-registry.js like.js lists-created.js lists-member.js lists-subscribed.js manifest.js
    message-event.js moment.js mute.js ni-devices.js note-tweet.js periscope-account-information.js
    periscope-ban-information.js periscope-broadcast-metadata.js periscope-comments-made-by-user.js
    periscope-expired-broadcasts.js periscope-followers.js periscope-profile-description.js personalization.js
    phone-number.js product-drop.js product-set.js professional-data.js professional_data.js profile.js
    protected-history.js reply-prompt.js saved-search.js screen-name-change.js shop-module.js shopify-account.js
    smartblock.js spaces-metadata.js sso.js tweet-headers.js tweet.js tweetdeck.js tweets.js
    twitter-article-metadata.js twitter-article.js twitter-circle-member.js twitter-circle-tweet.js
    twitter-circle.js twitter-shop.js user-link-clicks.js verified-organization.js verified.js README.txt
    profile_media/a.jpg moments_media/a.jpg moments_tweets_media/a.jpg periscope_broadcast_media/a.mp4
    spaces_media/a.ts twitter_article_media/a.jpg
    """

  @Test func everyFileIsReadOrLeftForAReason() {
    for name in Self.names.split(whereSeparator: \.isWhitespace) {
      let path = "data/" + name
      let family = XImporter.families.first { $0.patterns.contains { $0.matches(path) } }
      let ignored = XImporter.ignored.filter { $0.patterns.contains { $0.matches(path) } }
      #expect(family?.name != "files under other names", "\(path)")
      #expect((family == nil ? 0 : 1) + ignored.count == 1, "\(path)")
    }
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "X").lacks(of: XImporter.self) == [])
  }
}
