import Foundation
import Importing
import Records
import TestSupport
import Testing

@testable import WhatsAppImporter

@Suite struct ChatTests {
  @Test(arguments: ["android-24h", "android-12h", "ios", "android-de", "ios-ar"])
  func everyByteBelongsToARecord(_ name: String) throws {
    let folder = try #require(FixtureTests.fixtures).appendingPathComponent(name)
    let imported = try ChatImport(paths: [folder.path])
    let file = try #require(imported.collected.origins.first?.file)
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    #expect(imported.collected.raws.flatMap { $0 } == bytes)
    for (origin, raw) in zip(imported.collected.origins, imported.collected.raws) {
      #expect(Array(bytes[origin.start..<origin.start + origin.length]) == raw)
    }
  }

  @Test func aFileSavedAgainAsUTF16GivesTheSameRecords() throws {
    let text = "13/02/2024, 18:02 - Oduya: first ☔\nmore\n14/02/2024, 18:04 - Tamsin: last\n"
    let bytes: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
    let saved = try ChatImport(files: ["Chat.txt": bytes])
    #expect(saved.records.map(\.text) == (try ChatImport(text)).records.map(\.text))
    #expect(saved.collected.raws.flatMap { $0 } == bytes)
  }

  @Test func aFileCutWithinACharacterIsDamaged() {
    let bytes = Array("13/02/2024, 18:02 - Oduya: caf".utf8) + [0xC3]
    #expect(throws: DamagedFile.self) { try ChatImport(files: ["chat.txt": bytes]) }
  }

  @Test func theCouncilsOwnNameTellsDirections() throws {
    let chat = "13/02/2024, 18:02 - Wenlow Council: hi\n13/02/2024, 18:03 - Oduya: hi\n13/02/2024, 18:04 - Oduya left"
    #expect(
      try ChatImport(chat, official: ["WENLOW council"]).records.map(\.direction) == [.official, .received, .system])
    #expect(try ChatImport(chat).records.map(\.direction) == [.undecided, .undecided, .system])
  }

  @Test func aNameWithAColonIsFoundFromAllLines() throws {
    let imported = try ChatImport(
      """
      13/02/2024, 18:02 - Ward 3: Tamsin: hello
      13/02/2024, 18:03 - Oduya: Note: bring boots
      13/02/2024, 18:04 - Ward 3: Tamsin: <Media omitted>
      13/02/2024, 18:05 - Flood Bot: ALERT: level 2
      13/02/2024, 18:06 - Flood Bot: ALERT: level 3
      13/02/2024, 18:07 - Flood Bot: ALERT: level 4
      13/02/2024, 18:08 - Oduya: ok
      """)
    #expect(
      imported.authors == ["Ward 3: Tamsin", "Oduya", "Ward 3: Tamsin", "Flood Bot", "Flood Bot", "Flood Bot", "Oduya"])
    #expect(imported.texts[1] == "Note: bring boots")
  }

  @Test func aSentenceWithAColonIsNoSender() throws {
    let imported = try ChatImport(
      """
      13/02/2024, 18:02 - Oduya: hello
      13/02/2024, 18:03 - Oduya changed the subject from "A: b" to "C"
      13/02/2024, 18:04 - Oduya changed this group: description
      13/02/2024, 18:05 - Oduya hat den Betreff von „A: b“ zu „C“ geändert
      """)
    #expect(imported.records.map(\.direction) == [.undecided, .system, .system, .system])
    #expect(imported.texts[3] == "Oduya hat den Betreff von „A: b“ zu „C“ geändert")
  }

  @Test func aRunThatStepsBackMayBeQuoted() throws {
    let imported = try ChatImport(
      """
      13/02/2024, 18:02 - Oduya: look what they wrote
      02/02/2024, 09:00 - Stranger: we will not pay
      02/02/2024, 09:01 - Stranger: never
      13/02/2024, 18:05 - Tamsin: dear me
      13/02/2024, 18:03 - Oduya: late
      13/02/2024, 18:06 - Tamsin: ok
      """)
    #expect(imported.records.count == 6)
    #expect(
      imported.records.map { $0.published.doubt == QuotedRuns.doubt } == [false, true, true, false, false, false])
  }

  @Test func linesBeforeTheFirstMessageAreCounted() throws {
    let imported = try ChatImport("Group Chat: Wardens\n\n13/02/2024, 18:02 - Oduya: hello\n")
    #expect(imported.texts == ["hello"])
    #expect(imported.remarks == ["lines before the first message, which belong to none: 1"])
  }

  @Test func emptyAndSpacelessBodies() throws {
    let imported = try ChatImport("13/02/2024, 18:02 - Oduya: \n13/02/2024, 18:03 - Oduya:.\n13/02/2024, 18:04 - Luke:")
    #expect(imported.authors == ["Oduya", "Oduya", "Luke"])
    #expect(imported.texts == ["", ".", ""])
  }

  @Test func linksAndTextAreKeptAsTyped() throws {
    let text = "*See* https://wenlow.example/flood?a=1). Then\u{200D} \u{202F}go\n\n  on "
    let imported = try ChatImport("13/02/2024, 18:02 - Oduya: \(text)\n \n")
    #expect(imported.texts == [text])
    #expect(imported.records.first?.links.map(\.url) == ["https://wenlow.example/flood?a=1"])
  }

  @Test func marksOfEditsAndSystemTextsAreKnownInAnyLanguage() throws {
    let mark = "\u{200E}"
    let imported = try ChatImport(
      """
      \(mark)[13/02/2024, 18:07:02] Oduya: The weir \(mark)<attached: 00000035-PHOTO-2024-02-13-18-07-02.jpg> \(mark)<This message was edited>
      [13/02/2024, 18:08:02] Oduya: \(mark)Neznámé oznámení
      [13/02/2024, 18:08:03] Oduya: ahoj \(mark)<Tato zpráva je jiná>
      [13/02/2024, 18:08:04] Oduya: ahoj <ne>
      """)
    #expect(imported.texts == ["The weir", "Neznámé oznámení", "ahoj", "ahoj <ne>"])
    #expect(imported.records.map(\.isEdited) == [true, false, true, false])
    #expect(imported.records.map(\.direction) == [.undecided, .system, .undecided, .undecided])
    #expect(imported.records.first?.media.first?.path == "00000035-PHOTO-2024-02-13-18-07-02.jpg")
  }

  @Test func overlappingExportsAlign() throws {
    let folder = try #require(FixtureTests.fixtures)
    let first = try ChatImport(paths: [folder.appendingPathComponent("overlap-first").path])
    let second = try ChatImport(paths: [folder.appendingPathComponent("overlap-second").path])
    #expect(first.records.first?.account == second.records.first?.account)
    #expect(SequenceAlignment.align(entries(first), with: entries(second)) == [2, 3, 4, 5, nil, nil])
  }

  @Test func exportsWithAndWithoutMediaAlign() throws {
    let with = try ChatImport("13/02/2024, 18:02 - Oduya: IMG-20240213-WA0001.jpg (file attached)\nthe weir")
    let without = try ChatImport("13/02/2024, 18:02 - Oduya: <Media omitted>")
    #expect(SequenceAlignment.align(entries(with), with: entries(without)) == [0])
    #expect(with.records.first?.completeness == .whole)
    #expect(without.records.first?.completeness == .cut)
  }

  private func entries(_ imported: ChatImport) -> [SequenceEntry] {
    imported.records.map { record in
      let sender = Array((record.author.name ?? "").utf8)
      return SequenceEntry(
        seconds: record.published.seconds, precision: record.published.precision,
        key: sender + [0] + record.sequenceKey,
        isTombstone: record.completeness == .tombstone, senderKey: sender)
    }
  }
}

@Suite struct RecognitionTests {
  @Test(arguments: [
    ("WhatsApp Chat with Wenlow Wardens.txt", "Wenlow Wardens"),
    ("WhatsApp Chat - Wenlow Wardens.zip", "Wenlow Wardens"),
    ("WhatsApp_Chat_with_Wenlow_Wardens.txt", "Wenlow Wardens"),
    ("WhatsApp Chat with Wenlow Wardens (1).txt", "Wenlow Wardens"),
    ("Chat WhatsApp s\u{A0}uživatelem Wenlow.txt", "Wenlow"), ("Чат WhatsApp с\u{A0}контактом Wenlow.txt", "Wenlow"),
    ("Conversa do WhatsApp com Teste.txt", "Teste"), ("与Wenlow的 WhatsApp 聊天.txt", "Wenlow"),
    ("WhatsApp Chat with Cafe\u{301}.txt", "Caf\u{E9}"),
  ])
  func theChatsNameIsInTheFilesName(_ sample: (file: String, name: String)) {
    #expect(ChatName.read(fileName: sample.file).map { Array($0.utf8) } == Array(sample.name.utf8))
  }

  @Test(arguments: ["_chat.txt", "README.txt", "WhatsApp Chat with .txt"])
  func otherNamesHoldNone(_ file: String) { #expect(ChatName.read(fileName: file) == nil) }

  @Test(arguments: [
    "Thank you for downloading your data.\nIt was made on 13/02/2024, 18:02.\n", "\n",
    "[2024-01-02 10:45:12] INFO: started\n",
    "2026-07-03 23:00:11 UTC oduya: hello\n", "13/02/2024: minutes of the meeting\n", "one,two,13/02/2024\n",
  ])
  func otherTextsAreNoChat(_ text: String) throws {
    let imported = try ChatImport(files: ["notes.txt": Array(text.utf8)])
    #expect(imported.recognition == nil)
    #expect(imported.unknown == ["notes.txt"])
    #expect(imported.records.isEmpty)
  }

  @Test func aFolderOfChatsIsSeveralAccounts() throws {
    let imported = try ChatImport(files: [
      "WhatsApp Chat with Allotments.txt": Array("13/02/2024, 18:02 - Oduya: beans".utf8),
      "WhatsApp Chat with Wardens.txt": Array("13/02/2024, 18:02 - Oduya: rain".utf8),
      "README.txt": Array("two chats".utf8),
    ])
    #expect(imported.records.map { $0.account?.key } == ["allotments", "wardens"])
    #expect(imported.recognition?.summary == "2 WhatsApp chats")
    #expect(imported.unknown == ["README.txt"])
  }

  @Test func aRenamedChatTakesTheClerksName() throws {
    let chat = Array("13/02/2024, 18:02 - Oduya: beans".utf8)
    let named = try ChatImport(files: ["chat.txt": chat], options: ChatImport.options(account: "Allotments"))
    #expect(named.records.first?.account == Account(key: "allotments", name: "Allotments"))
    let unnamed = try ChatImport(files: ["chat.txt": chat])
    #expect(unnamed.records.first?.account?.key == "unidentified")
    #expect(unnamed.remarks.contains { $0.utf8.starts(with: "the chat's name stands only".utf8) })
  }

  @Test func anAccountReportIsSaidToHoldNoMessages() throws {
    let imported = try ChatImport(files: [
      "whatsapp_connections/groups.json": Array(#"{"wa_groups": []}"#.utf8),
      "whatsapp_connections/contacts.json": Array(#"{"wa_contacts": []}"#.utf8),
    ])
    #expect(imported.recognition?.needsConfirmation != nil)
    #expect(imported.remarks.count == 1)
  }

  @Test func aChatNearTheLimitWithoutABeginningIsSaidToBeCut() throws {
    let lines = (0..<40_000).map { "\($0 % 28 + 1)/05/2024, 10:00 - Oduya: \($0)" }.joined(separator: "\n")
    #expect(try ChatImport(lines).remarks.contains { $0.utf8.starts(with: "40000 messages and no beginning".utf8) })
  }
}
