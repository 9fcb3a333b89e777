import ForumsImporter
import Foundation
import Importing
import Records
import TestSupport
import Testing

/// One page of each program, with the same two posts.
enum SavedPage {
  static func page(_ head: String, _ body: String) -> String { "<html><head>\(head)</head><body>\(body)</body></html>" }

  static let phpBB = page(
    #"<title>Wenlow Forum - Road works</title><link rel="canonical" href="https://www.forum.example/viewtopic.php?t=12">"#,
    #"""
    <h2 class="topic-title"><a href="./viewtopic.php?t=12">Road works</a></h2>
    <div id="p101" class="post has-profile bg2"><div class="postbody"><h3><a href="#p101">Road works</a></h3>
    <p class="author"><a href="./viewtopic.php?p=101#p101">x</a>by <strong><a class="username" href="./memberlist.php?mode=viewprofile&amp;u=7">Ann</a></strong> » <time datetime="2024-07-01T09:00:00+00:00">Mon Jul 01, 2024 10:00 am</time></p>
    <div class="content">High Street closes.<br>Sorry!</div><div class="signature">My motto</div></div></div>
    <div id="p102" class="post bg1"><div class="postbody"><h3><a>Re: Road works</a></h3>
    <p class="author">by <strong><a class="username" href="?u=8">Bob</a></strong> » Mon Jul 01, 2024 11:30 am</p>
    <div class="content"><blockquote><div><cite>Ann wrote:</cite>High Street closes.</div></blockquote>When?</div>
    <div class="notice">Last edited by Bob on Mon Jul 01, 2024 11:40 am, edited 1 time.</div></div></div>
    <ul><li>All times are <span title="Europe/London">UTC+01:00</span></li></ul>
    """#)

  static let vBulletin4 = page(
    #"<base href="https://forum.example/">"#,
    #"""
    <h1>Thread: <span class="threadtitle"><a href="showthread.php/12-Road-works">Road works</a></span></h1><ol>
    <li class="postbitlegacy postcontainer" id="post_101"><span class="postdate"><span class="date">07-01-2024,&nbsp;<span class="time">09:00 AM</span></span></span>
    <a class="postcounter" href="showthread.php/12-Road-works?p=101">#1</a><a id="postcount101" name="1"></a>
    <a class="username" href="member.php/7-Ann"><strong>Ann</strong></a>
    <div id="post_message_101"><blockquote class="postcontent restore">High Street closes.<br />Sorry!</blockquote></div></li>
    <li class="postbitlegacy postcontainer" id="post_102"><span class="postdate"><span class="date">07-01-2024,&nbsp;<span class="time">10:30 AM</span></span></span>
    <a id="postcount102" name="2"></a><a class="username" href="member.php/8-Bob"><strong>Bob</strong></a>
    <div id="post_message_102"><blockquote class="postcontent restore"><div class="bbcode_quote"><div class="bbcode_postedby">Ann wrote:</div><div class="message">High Street closes.</div></div>When?</blockquote></div>
    <blockquote class="postcontent lastedited">Last edited by Bob; 07-01-2024 at 10:40 AM.</blockquote></li></ol>
    <p>All times are GMT. Now 10-13-2024.</p>
    """#)

  static let vBulletin3 = page(
    #"<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><link rel="canonical" href="https://forum.example/showthread.php?t=12"><title>Road works</title>"#,
    #"""
    <div><div id="edit101"><table id="post101"><tr><td class="thead"><a name="post101"></a> 2024-07-01, 09:00</td><td class="thead"><a id="postcount101" name="1">1</a></td></tr>
    <tr><td><a class="bigusername" href="member.php?u=7">Ann</a></td><td><div id="post_message_101">High Street closes.<br />Sorry!</div></td></tr></table></div>
    <div id="edit102"><table id="post102"><tr><td class="thead"> 2024-07-01, 10:30</td><td class="thead"><a id="postcount102" name="2">2</a></td></tr>
    <tr><td><a class="bigusername" href="member.php?u=8">Bob</a></td><td><div id="post_message_102"><blockquote>Ann wrote:<br>High Street closes.</blockquote>When?</div><div class="smallfont"><em>Last edited by Bob; 2024-07-01 at 10:40.</em></div></td></tr></table></div></div>
    <div class="smallfont">All times are GMT. The time now is 00:08.</div>
    """#)

  static let vBulletin5 = page(
    #"<link rel="canonical" href="https://forum.example/forum/12-road-works"><meta property="og:title" content="Road works">"#,
    #"""
    <ul><li class="b-post" data-node-id="101"><div itemprop="author"><a href="https://forum.example/member/7-ann"><span itemprop="name">Ann</span></a></div>
    <time itemprop="dateCreated" datetime="2024-07-01T09:00:00">07-01-2024, 09:00 AM</time><a class="b-post__count" href="#post101">#1</a>
    <div class="js-post__content-text restore">High Street closes.<br>Sorry!</div></li>
    <li class="b-post" data-node-id="102"><div itemprop="author"><a href="https://forum.example/member/8-bob">Bob</a></div>
    <time itemprop="dateCreated" datetime="2024-07-01T08:30:00">07-01-2024, 10:30 AM</time><a class="b-post__count" href="#post102">#2</a>
    <div class="js-post__content-text restore"><div class="bbcode_quote">Ann wrote:<br>High Street closes.</div>When?</div><div class="b-post__edit-note">Last edited by Bob; 07-01-2024, 10:40 AM.</div></li></ul>
    <p>All times are GMT.</p>
    """#)

  static let xenForo2 = page(
    #"<link rel="canonical" href="https://forum.example/threads/road-works.12/"><meta property="og:title" content="Road works">"#,
    #"""
    <div><article class="message message--post" data-author="Ann" data-content="post-101"><a class="username" data-user-id="7">Ann</a>
    <header class="message-attribution"><a href="/threads/road-works.12/post-101"><time datetime="2024-07-01T10:00:00+0100" data-time="1719824400">Jul 1</time></a><a>#1</a></header>
    <article class="message-body"><div class="bbWrapper">High Street closes.<br />
    Sorry!</div></article><aside class="message-signature"><div class="bbWrapper">My motto</div></aside></article>
    <article class="message message--post" data-author="Bob" data-content="post-102"><a class="username" data-user-id="8">Bob</a>
    <header class="message-attribution"><a href="/threads/road-works.12/post-102"><time datetime="2024-07-01T11:30:00+0100">Jul 1</time></a><a>#2</a></header>
    <article class="message-body"><div class="bbWrapper"><blockquote class="bbCodeBlock--quote"><div>Ann wrote:</div><div>High Street closes.</div></blockquote>When?</div></article>
    <div class="message-lastEdit">Last edited: <time datetime="2024-07-01T11:40:00+0100">Jul 1</time></div></article></div>
    """#)

  static let xenForo1 = page(
    #"<link rel="canonical" href="https://forum.example/threads/road-works.12/"><title>Road works</title>"#,
    #"""
    <h1>Road works</h1><ol><li id="post-101" class="message" data-author="Ann"><a class="username" href="members/ann.7/">Ann</a>
    <blockquote class="messageText">High Street closes.<br />Sorry!<div class="messageTextEndMarker">&nbsp;</div></blockquote><div class="signature"><blockquote class="messageText">My motto</blockquote></div>
    <div class="messageMeta"><a class="datePermalink" href="threads/road-works.12/"><abbr class="DateTime" data-time="1719824400">Monday</abbr></a><a class="hashPermalink">#1</a></div></li>
    <li id="post-102" class="message" data-author="Bob"><a class="username" href="members/bob.8/">Bob</a>
    <blockquote class="messageText"><div class="bbCodeQuote"><div class="attribution">Ann wrote:</div><blockquote>High Street closes.</blockquote></div>When?</blockquote>
    <div class="editDate">Last edited: <span class="DateTime" title="Jul 1, 2024 at 11:40 AM">Jul 1</span></div>
    <div class="messageMeta"><a class="datePermalink" href="posts/102/"><span class="DateTime" title="Jul 1, 2024 at 11:30 AM">Jul 1</span></a><a class="hashPermalink">#2</a></div></li></ol>
    """#)

  static let smf = page(
    #"<link rel="canonical" href="https://forum.example/index.php?topic=12.0"><meta property="og:title" content="Road works">"#,
    #"""
    <div><div id="msg101" class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a href="https://forum.example/index.php?action=profile;u=7">Ann</a></h4></div>
    <div class="postarea"><div class="keyinfo"><div id="subject_101" class="subject_title"><a href="https://forum.example/index.php?msg=101">Road works</a></div><a class="smalltext">July 01, 2024, 10:00:00 AM</a></div>
    <div class="inner" id="msg_101">High Street closes.<br>Sorry!</div></div><div class="signature">My motto</div></div></div>
    <div id="msg102" class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a href="https://forum.example/index.php?action=profile;u=8">Bob</a></h4></div>
    <div class="postarea"><div class="keyinfo"><div id="subject_102"><a href="https://forum.example/index.php?msg=102">Re: Road works</a></div><a class="smalltext">Reply #1 – July 01, 2024, 11:30:00 AM</a></div>
    <div class="inner" id="msg_102"><blockquote class="bbc_standard_quote"><cite>Ann wrote:</cite>High Street closes.</blockquote>When?</div>
    <span class="modified" id="modified_102">« Last Edit: July 01, 2024, 11:40:00 AM by Bob »</span></div></div></div></div>
    """#)

  static let myBB = page(
    #"<link rel="canonical" href="https://forum.example/thread-12.html"><meta property="og:title" content="Road works">"#,
    #"""
    <div><div class="post" id="post_101"><div class="author_information"><strong><a href="https://forum.example/member.php?uid=7">Ann</a></strong></div>
    <div class="post_head"><strong><a href="thread-12.html#pid101">#1</a></strong><span class="post_date">07-01-2024, 10:00 AM</span></div><div class="post_body" id="pid_101">High Street closes.<br />Sorry!</div></div>
    <div class="post" id="post_102"><div class="author_information"><strong><a href="https://forum.example/member.php?uid=8">Bob</a></strong></div>
    <div class="post_head"><strong><a href="thread-12.html#pid102">#2</a></strong><span class="post_date">07-01-2024, 11:30 AM <span class="post_edit"><span class="edited_post">(This post was last modified: 07-01-2024, 11:40 AM by Bob.)</span></span></span></div>
    <div class="post_body"><blockquote class="mycode_quote"><cite>Ann wrote:</cite>High Street closes.</blockquote>When?</div></div></div>
    """#)
}

@Suite struct SavedPageTests {
  @Test(arguments: [
    ("phpBB", SavedPage.phpBB), ("vBulletin 3", SavedPage.vBulletin3), ("vBulletin 4", SavedPage.vBulletin4),
    ("vBulletin 5", SavedPage.vBulletin5), ("XenForo 1", SavedPage.xenForo1), ("XenForo 2", SavedPage.xenForo2),
    ("SMF", SavedPage.smf), ("MyBB", SavedPage.myBB),
  ])
  func readsBothPosts(_ engine: String, _ page: String) throws {
    let reading = try Reading(["page.html": page])
    let summary = "forum, saved pages (\(engine))"
    #expect(try Reading.recognise(["page.html": page]) == Recognition(summary: summary, accountKey: "forum.example"))
    #expect(reading.reasons == [])
    #expect(reading.account.key == "forum.example")
    #expect(reading.records.map(\.identity) == [.native("101"), .native("102")])
    #expect(reading.records.map(\.kind) == [.post, .reply])
    #expect(reading.records.map(\.author.name) == ["Ann", "Bob"])
    #expect(reading.records.map(\.author.nativeID) == ["7", "8"])
    #expect(reading.records.map(\.published.seconds) == [1_719_824_400, 1_719_829_800])
    #expect(
      reading.records.map(\.text) == ["High Street closes.\nSorry!", "> Ann wrote:\n> High Street closes.\n\nWhen?"])
    #expect(reading.records.allSatisfy { $0.conversation == Conversation(key: "12", title: "Road works") })
    #expect(reading.records.map(\.revised) == [nil, 1_719_830_400])
    #expect(reading.records.allSatisfy { $0.direction == .undecided && $0.visibility == .public && $0.account == nil })
    #expect(reading.records.first?.title == "Road works")
  }

  @Test func saysHowTheZoneIsKnown() throws {
    func zones(_ page: String) throws -> [PublicationTime.ZoneKnowledge] {
      try Reading(["a.html": page]).records.map(\.published.zone)
    }
    #expect(try zones(SavedPage.phpBB) == [.stated, .account])
    #expect(try zones(SavedPage.vBulletin4) == [.account, .account])
    #expect(try zones(SavedPage.xenForo1) == [.stated, .assumed])
    #expect(try zones(SavedPage.smf) == [.assumed, .assumed])
  }

  @Test func saysWhereADateIsDoubtful() throws {
    let doubts = try Reading(["a.html": SavedPage.vBulletin4]).records.map(\.published.doubt)
    #expect(doubts == ["day and month could be swapped", "day and month could be swapped"])
    let told = SavedPage.vBulletin4.replacingOccurrences(
      of: "07-01-2024,&nbsp;<span class=\"time\">10", with: "31-12-2024,&nbsp;<span class=\"time\">10")
    let records = try Reading(["a.html": told]).records
    #expect(records.map(\.published.doubt) == [nil, nil])
    #expect(records.first?.published.seconds == 1_704_618_000)
    let twice = try Reading(["a.html": SavedPage.vBulletin5]).records.map(\.published.doubt)
    #expect(twice.last == "the page gives another time for machines: 2024-07-01T08:30:00")
  }

  @Test func readsOldPagesOfSingleBytes() throws {
    let bytes = Array(SavedPage.vBulletin3.utf8)
    let marker = Array("When?".utf8)
    let place = try #require((0..<bytes.count - 5).last { bytes[$0..<$0 + 5].elementsEqual(marker) })
    let changed = Array(bytes[..<place]) + [0x80, 0x35, 0xE9] + Array(bytes[place...])
    let reading = try Reading(bytes: ["old.html": changed])
    #expect(reading.records.last?.text == "> Ann wrote:\n> High Street closes.\n\n€5éWhen?")
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(changed[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }

  @Test func rawBytesAreThePostAlone() throws {
    for page in [SavedPage.phpBB, SavedPage.vBulletin4, SavedPage.xenForo2, SavedPage.smf] {
      let raws = try Reading(["a.html": page]).collected.raws.map { String(decoding: $0, as: UTF8.self) }
      #expect(raws.count == 2 && raws.allSatisfy { $0.utf8.last == UInt8(ascii: ">") })
      #expect(raws.allSatisfy { !$0.contains("All times") })
      #expect(raws.first?.contains("Bob") == false)
    }
  }

  @Test func rejectsWhatHasNoFullDate() throws {
    let page = SavedPage.vBulletin4.replacingOccurrences(
      of: "07-01-2024,&nbsp;<span class=\"time\">10", with: "Yesterday,&nbsp;<span class=\"time\">10")
    let reading = try Reading(["a.html": page])
    #expect(reading.records.count == 1)
    #expect(
      reading.reasons == ["has no full date (pages that say \"today\" or \"yesterday\" must be saved again later)"])
  }

  @Test func aPageCutShortStopsTheImport() throws {
    let whole = Array(SavedPage.phpBB.utf8)
    for length in stride(from: 900, to: whole.count - 1, by: 61) {
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["a.html": Array(whole[..<length])]) }
    }
  }

  @Test func readsPagesOfNoKnownProgramAndSaysSo() throws {
    let page = SavedPage.page(
      "<title>Road works - Village board</title>",
      #"""
      <main><article class="post" id="msg1"><span class="post-author">Ann</span><span class="post-date">2024-07-01 09:00 UTC</span><div class="post-body">One</div></article>
      <article class="post" id="msg2"><span class="post-author">Bob</span><span class="post-date">soon</span><div class="post-body">Two</div></article></main>
      """#)
    let reading = try Reading(["a.html": page], account: "Village board")
    #expect(reading.records.map(\.text) == ["One"])
    #expect(reading.records.first?.published == PublicationTime(seconds: 1_719_824_400, precision: .minute))
    #expect(reading.reasons.count == 1)
    #expect(reading.remarks.contains { $0.utf8.starts(with: "is of no forum program that is known: 2 posts".utf8) })
    #expect(reading.account.key == "village board")
  }

  @Test(arguments: [
    "<article id=\"post-1\"><p class=\"author\">Ann</p><time datetime=\"2024-07-01T09:00:00Z\"></time><div class=\"content\">News</div></article>",
    "<div class=\"meta\">July 1, 2024</div>", "<p>forum</p>", "",
  ])
  func leavesOtherPagesAlone(_ body: String) throws {
    #expect(try Reading.recognise(["a.html": SavedPage.page("<title>Council news</title>", body)]) == nil)
  }

  /// One changed byte may spoil a post or the page, never the program, and no post goes without a word.
  @Test(arguments: [SavedPage.phpBB, SavedPage.vBulletin3, SavedPage.xenForo2])
  func oneChangedByteNeverStopsTheProgram(_ page: String) throws {
    let whole = Array(page.utf8)
    var state: UInt64 = 42
    for _ in 0..<150 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = whole
      changed[Int((state >> 33) % UInt64(whole.count))] = UInt8(truncatingIfNeeded: state >> 56)
      guard let reading = try? Reading(bytes: ["a.html": changed]) else { continue }
      for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
        #expect(changed[origin.start..<origin.start + origin.length].elementsEqual(raw))
      }
    }
  }

  @Test func readsMarksOfOtherPrograms() throws {
    let page = SavedPage.page(
      #"<link rel="canonical" href="https://forum.example/topic/12/road-works">"#,
      #"""
      <ul><li component="post" data-pid="5" data-timestamp="1719824400000" data-username="Ann"><div component="post/content">One</div></li></ul>
      """#)
    let record = try #require(Reading(["a.html": page]).records.first)
    #expect(record.identity == .native("5") && record.author.name == "Ann" && record.text == "One")
    #expect(record.published == PublicationTime(seconds: 1_719_824_400))
    #expect(record.conversation?.key == "12")
  }

  @Test func keepsPagesOfTwoForumsApart() throws {
    let other = SavedPage.xenForo2.replacingOccurrences(of: "https://forum.example", with: "https://other.example")
    let records = try Reading(["a.html": SavedPage.phpBB, "b.html": other]).records
    #expect(records.map { $0.account?.key } == [nil, nil, "other.example", "other.example"])
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "Forums").lacks(of: ForumsImporter.self) == [])
  }
}
