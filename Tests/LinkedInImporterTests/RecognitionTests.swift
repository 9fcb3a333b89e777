import AllImporters
import ExportFiles
import Foundation
import Importing
import LinkedInImporter
import Records
import TestSupport
import Testing

@Suite struct RecognitionTests {
  private func recognise(_ files: [String: String]) throws -> Recognition? {
    try TemporaryFolder.with(files.mapValues { Array($0.utf8) }) {
      try LinkedInImporter.recognise(ExportTree(opening: [$0]))
    }
  }

  @Test(arguments: [
    ["Shares_12.csv": "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"],
    ["Comments.csv": "Date,Link,Message\n"],
    ["x/Connections.csv": "Notes:\n\"a\"\n\nFirst Name,Last Name,Connected On\n"],
    ["messages.csv": "CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n"],
    ["Articles/Articles/a.html": "<html><body><p class=\"published\">Published on"],
  ])
  func knowsAMembersExport(_ files: [String: String]) throws {
    let recognition = try #require(try recognise(files))
    #expect(recognition.summary == "LinkedIn member's data")
    #expect(recognition.needsConfirmation?.contains("--as linkedin") == true)
  }

  @Test func saysThatAnalyticsAreNotPosts() throws {
    let recognition = try #require(try recognise(["wenlow_content_1767000000000.xlsx": "PK"]))
    #expect(recognition.needsConfirmation?.contains("not its posts") == true)
  }

  @Test(arguments: [
    ["Shares.csv": "ISIN,Number\n"], ["Articles/a.html": "<html><p>"], ["messages.csv": "from,text\n"], ["a.txt": "b"],
    ["wenlow_content_1.xlsx": "PK", "notes.txt": ""],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws { #expect(try recognise(files) == nil) }

  @Test(arguments: Exports.demo) func leavesOtherPlatformsAlone(_ name: String) throws {
    #expect(try LinkedInImporter.recognise(ExportTree(opening: [Exports.demo(name)])) == nil)
  }

  @Test func noOtherImporterClaimsIt() throws {
    let tree = try ExportTree(opening: [Reading.fixture("export-2026")])
    let claims = try AllImporters.list.filter { try $0.recognise(tree) != nil }.map { $0.platform.rawValue }
    #expect(claims == ["linkedin"])
  }
}

/// The files that listings of genuine exports of 2018 to 2026 name.
@Suite struct FileListTests {
  private static let names = """
    Shares.csv|Shares_1.csv|InstantReposts_1.csv|Comments_1.csv|Reactions_1.csv|Votes_1.csv|Saved_Items_1.csv
    |Member_Follows_1.csv|Hashtag_Follows.csv|Company Follows.csv|Events.csv|Connections.csv|Invitations.csv
    |Contacts.csv|Profile.csv|Profile Summary.csv|Positions.csv|Skills.csv|Ad_Targeting.csv|Ad Targeting.csv
    |Rich_Media.csv|Rich Media.csv|Videos.csv|messages.csv|Messages.csv|guide_messages.csv|learning_coach_messages.csv
    |learning_role_play_messages.csv|LearningCoachMessages.csv|Logins.csv|Security Challenges.csv
    |Account Status History.csv|Search Queries.csv|SearchQueries.csv|Registration.csv|Email Addresses.csv|PhoneNumbers.csv
    |Learning.csv|Jobs/Job Applications.csv|Verifications/Verifications.csv|Inferences_about_you.csv
    |Articles/Articles/a.html|Recommendations_Received.csv|wenlow_content_1.xls|wenlow_visitors_1.xlsx
    """

  @Test func everyFileIsReadOrLeftForAReason() {
    for name in Self.names.components(separatedBy: CharacterSet(charactersIn: "|\n")) where !name.isEmpty {
      let family = LinkedInImporter.families.contains { $0.patterns.contains { $0.matches(name) } }
      let ignored = LinkedInImporter.ignored.contains { $0.patterns.contains { $0.matches(name) } }
      #expect(family != ignored, "\(name)")
    }
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "LinkedIn").lacks(of: LinkedInImporter.self) == [])
  }
}
