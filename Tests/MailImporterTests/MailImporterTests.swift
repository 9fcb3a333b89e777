import ExportFiles
import Foundation
import Importing
import MailImporter
import Records
import TestSupport
import Testing

@Suite struct MailImporterTests {
  private func mail(
    _ body: String = "Hello", id: String? = "1@wenlow.example", date: String? = "Fri, 01 Mar 2024 10:00:00 +0100",
    from: String = "\"Ann Example\" <ann@mail.example>", subject: String = "Road works", more: String = ""
  ) -> String {
    let idLine = id.map { "Message-ID: <\($0)>\n" } ?? ""
    let dateLine = date.map { "Date: \($0)\n" } ?? ""
    return
      "From ann@mail.example Fri Mar  1 09:00:00 2024\nFrom: \(from)\n\(dateLine)\(idLine)Subject: \(subject)\nList-Id: Wenlow news\n <News.Wenlow.example>\n\(more)\n\(body)\n\n"
  }

  private func read(_ text: String) throws -> Reading { try Reading(["news.mbox": text]) }

  @Test func readsAMail() throws {
    let reading = try read(mail("First\n>From the clerk\n>> kept\nFrom here on: 10:30 in 2024"))
    let record = try #require(reading.records.first)
    #expect(record.identity == .native("1@wenlow.example"))
    #expect(record.text == "First\nFrom the clerk\n>> kept\nFrom here on: 10:30 in 2024")
    #expect(record.kind == .message && record.direction == .undecided)
    #expect(record.author == Author(name: "Ann Example", handle: "ann@mail.example"))
    #expect(record.title == "Road works")
    #expect(record.published == PublicationTime(seconds: 1_709_283_600))
    #expect(record.conversation == Conversation(key: "1@wenlow.example", title: "Road works"))
    #expect(reading.account == Account(key: "news.wenlow.example", name: "Wenlow news"))
    #expect(reading.remarks == [] && reading.reasons == [])
  }

  @Test func splitsMailsOnlyWhereOneBegins() throws {
    let text = mail("a\n\nFrom now on we meet at 10:30.\n\nb", id: "1") + mail("c", id: "2")
    let reading = try read(text)
    #expect(reading.records.map(\.text) == ["a\n\nFrom now on we meet at 10:30.\n\nb", "c"])
    let bytes = Array(text.utf8)
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
    #expect(reading.collected.origins.map(\.length).reduce(0, +) == bytes.count)
  }

  @Test func threadsAreNamedByTheirFirstMail() throws {
    let second = mail(id: "2", subject: "Re: Road works", more: "In-Reply-To: <1>\n")
    let third = mail(id: "3", subject: "RE: Re: Road works", more: "In-Reply-To: <2>\n")
    let fourth = mail(id: "4", more: "References: <1>\n <2>\n\t<3>\nIn-Reply-To: <3>\n")
    let records = try read(mail(id: "1") + second + third + fourth).records
    #expect(records.map { $0.conversation?.key } == ["1", "1", "1", "1"])
    #expect(records.map(\.parent) == [nil, "1", "2", "3"])
    #expect(records.compactMap { $0.conversation?.title } == Array(repeating: "Road works", count: 4))
  }

  @Test(arguments: [
    ("=?ISO-8859-1?Q?F=EAte_d'=E9t=E9?=", "Fête d'été"), ("=?utf-8?B?RsOqdGU=?= now", "Fête now"),
    ("=?UTF-8?Q?F=C3?=\n =?UTF-8?Q?=AAte?=", "Fête"), ("=?windows-1252?Q?=93a=94?= =?utf-8?q?_b?=", "“a” b"),
    ("a =?x?Z?b?= =?utf-8?Q", "a =?x?Z?b?= =?utf-8?Q"), ("=?koi8-r?Q?abc?=", "abc"), ("plain = text?", "plain = text?"),
  ])
  func decodesHeaders(_ header: String, _ text: String) throws {
    #expect(try read(mail(subject: header)).records.first?.title == text)
  }

  @Test(arguments: [
    ("ann@mail.example", "ann@mail.example", "ann@mail.example"),
    ("goran at mail.example (=?ISO-8859-1?Q?G=F6ran?=)", "Göran", "goran at mail.example"),
    ("<ann@mail.example>", "ann@mail.example", "ann@mail.example"),
    ("\"Example, \\\"Ann\\\"\" <ann@mail.example>", "Example, \"Ann\"", "ann@mail.example"),
    ("=?utf-8?Q?Ann_=C3=89xample?= <ann@mail.example>", "Ann Éxample", "ann@mail.example"),
  ])
  func namesTheAuthor(_ header: String, _ name: String, _ handle: String) throws {
    #expect(try read(mail(from: header)).records.first?.author == Author(name: name, handle: handle))
  }

  private func multipart(_ kind: String, _ parts: [String], end: String = "--X--\n") -> String {
    mail(
      "preamble\n" + parts.map { "--X\n\($0)\n" }.joined() + end,
      more: "MIME-Version: 1.0\nContent-Type: multipart/\(kind);\n\tboundary=\"X\"\n")
  }

  @Test func prefersPlainText() throws {
    let plain =
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nF=C3=AAte =\non"
    let html =
      "Content-Type: text/html\n\n<html><head><title>t</title><style>p{}</style></head><body><p>Other</p></body></html>"
    #expect(try read(multipart("alternative", [plain, html])).records.first?.text == "Fête on")
    #expect(try read(multipart("alternative", [html])).records.first?.text == "Other")
    let both = try read(multipart("alternative", ["Content-Type: text/plain\n\n \n", html]))
    #expect(both.records.first?.text == "Other")
  }

  @Test func readsHTMLWithALineBehindItsEnd() throws {
    let text = mail(
      "<!DOCTYPE html><html><body class=\"a\"><p>One<br>two</p><a href=\"https://wenlow.example/\">link</a></body></html>\nlist footer",
      more: "Content-Type: text/html; charset=\"iso-8859-1\"\n")
    let record = try read(text).records.first
    #expect(record?.text == "One\ntwo\n\nlink list footer")
    #expect(record?.links == [Link(url: "https://wenlow.example/")])
  }

  @Test func namesAttachments() throws {
    let parts = [
      "\nSee attached.",
      "Content-Type: application/pdf; name=\"=?utf-8?Q?pl=C3=A4n.pdf?=\"\nContent-Transfer-Encoding: base64\n\nAAAA",
      "Content-Type: image/png\nContent-Disposition: attachment;\n filename*0*=UTF-8''m%C3%A4;\n filename*1=p.png\n\nx",
      "Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nnot words",
      "Content-Type: message/rfc822\n\nSubject: x\n\ny", "Content-Type: text/plain\n\n-- \nfooter",
    ]
    let record = try read(multipart("mixed", parts)).records.first
    #expect(record?.text == "See attached.\n\n-- \nfooter")
    #expect(
      record?.media == [
        Media(path: "plän.pdf", type: "document"), Media(path: "mäp.png", type: "image"),
        Media(path: "notes.txt", type: "document"), Media(path: nil, type: "document"),
      ])
  }

  @Test(
    arguments: [
      ("iso-8859-1", [0x93, 0xE9, 0x94], "“é”", 0), ("us-ascii", [0xC3, 0xA9], "é", 0), ("utf-8", [0xE9], "é", 0),
      ("koi8-r", [0xC1], "Á", 1),
    ] as [(String, [UInt8], String, Int)])
  func readsCharacterSets(_ name: String, _ bytes: [UInt8], _ text: String, _ remarks: Int) throws {
    var file = Array(mail("@", more: "Content-Type: text/plain; charset=\(name)\n").utf8)
    let place = try #require(file.lastIndex(of: UInt8(ascii: "@")))
    file.replaceSubrange(place...place, with: bytes)
    let reading = try Reading(bytes: ["news.mbox": file])
    #expect(reading.records.first?.text == text)
    #expect(reading.remarks.count == remarks)
  }

  @Test func datesThatAreMissingOrDoubtful() throws {
    let reading = try read(
      mail(date: nil) + mail(date: "soon") + mail(date: "Fri, 01 Mar 2044 10:00:00 +0000")
        + mail(date: "1 Mar 2024 10:00:00"))
    #expect(reading.records.map(\.published.seconds) == [1_709_283_600, 1_709_283_600, 2_340_439_200, 1_709_287_200])
    #expect(reading.records.allSatisfy { $0.published.doubt != nil })
  }

  @Test func mailsWithoutIdsAreToldByTheirWords() throws {
    let record = try read(mail(id: nil)).records.first
    #expect(record?.identity == .fingerprint && record?.conversation == nil)
  }

  @Test func losesNothingSilently() throws {
    let empty = "From ann@mail.example Fri Mar  1 09:00:00 2024\nX: y\n\nbody\n\n"
    let unclosed = multipart("mixed", ["Content-Type: text/plain\n\nwords"], end: "")
    let reading = try read(mail() + empty + unclosed)
    #expect(reading.reasons == ["has no headers of a mail"])
    #expect(reading.records.map(\.text) == ["Hello", "words"])
    #expect(reading.remarks == ["ends with a mail whose last part is not closed: it may be cut short"])
  }

  @Test func everyPrefixEndsWithoutACrash() throws {
    let whole = Array(multipart("mixed", ["Content-Type: text/plain; charset=\"utf-8\"\n\n=?a", "\nx"]).utf8)
    var damaged = 0
    for length in 0..<whole.count {
      do { _ = try Reading(bytes: ["a.mbox": Array(whole[..<length])]) } catch is DamagedFile {
        damaged += 1
      } catch is NotThisFamily {}
    }
    #expect(damaged > 0)
  }

  @Test func aSecondListKeepsItsMails() throws {
    let other = mail(id: "2").replacing("News.Wenlow.example", with: "parks.wenlow.example")
    #expect(try read(mail() + other).records.map { $0.account?.key } == [nil, "parks.wenlow.example"])
  }

  @Test func recognisesListsAndAsksAboutMailboxes() throws {
    let found = try Reading.recognise(["2024-March.txt": mail()])
    #expect(found == Recognition(summary: "mailing list (mbox)", accountKey: "news.wenlow.example"))
    let own = mail().replacing("List-Id: Wenlow news\n <News.Wenlow.example>\n", with: "")
    #expect(try Reading.recognise(["Inbox.mbox": own])?.needsConfirmation != nil)
  }

  @Test(arguments: [
    ["chat.txt": "From now on\nFrom: me"],
    ["Takeout/Mail/All.mbox": "From a Fri Mar  1 09:00:00 2024\nFrom: a\nDate: b\n\nc"],
    ["a.mbox": "From a Fri Mar  1 09:00:00 2024\nTo: a\n\nFrom: c\nDate: d"], ["a.txt": ""],
    ["a.txt": "From: a\nDate: b\n\nc"],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws { #expect(try Reading.recognise(files) == nil) }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let readme = try String(contentsOfFile: Exports.repository + "/Importers/Mail/README.md", encoding: .utf8)
    for family in MailImporter.families {
      #expect(readme.contains("| \(family.name) |"), "\(family.name)")
      for pattern in family.patterns { #expect(readme.contains("`\(pattern.text)`"), "\(pattern.text)") }
    }
    for ignored in MailImporter.ignored { #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)") }
  }
}
