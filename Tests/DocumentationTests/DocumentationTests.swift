import AllImporters
import ArgumentParser
import Foundation
import Importing
import Records
import TestSupport
import Testing

@testable import Search
@testable import muniment

/// A page at the repository's root.
struct Page {
  let name: String

  static let readme = Page(name: "README.md")
  static let contributing = Page(name: "CONTRIBUTING.md")

  var isWritten: Bool { FileManager.default.fileExists(atPath: Exports.repository + "/" + name) }

  func text() throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: Exports.repository + "/" + name)), as: UTF8.self)
  }
}

/// What the program can do stands in README.md.
@Suite(.enabled(if: Page.readme.isWritten, "README.md is not written yet")) struct ReadmeTests {
  @Test func everyCommand() throws {
    let readme = try Page.readme.text()
    let commands = Muniment.configuration.subcommands.map { $0._commandName }
    let ofAccounts = AccountsCommand.configuration.subcommands.map { "accounts " + $0._commandName }
    for command in commands + ofAccounts {
      #expect(readme.contains("muniment \(command)") || readme.contains("`\(command)"), "\(command)")
    }
  }

  @Test func everyConditionAndFieldOfASearch() throws {
    let readme = try Page.readme.text()
    for name in QueryFilterReader.names { #expect(readme.contains("`\(name):"), "\(name)") }
    for field in SearchField.allCases { #expect(readme.contains("`\(field.rawValue)`"), "\(field)") }
    #expect(readme.contains("`in:"))
    for trait in ["official", "received", "undecided", "reply", "deleted", "missing", "edited"] {
      #expect(readme.contains("is:\(trait)"), "\(trait)")
    }
    for thing in ["media", "link", "poll"] { #expect(readme.contains("has:\(thing)"), "\(thing)") }
  }

  @Test func everyPlatformAndWhereItsOwnPageIs() throws {
    let readme = try Page.readme.text()
    for importer in AllImporters.list {
      #expect(readme.contains("`\(importer.platform.rawValue)`"), "\(importer.platform)")
    }
    #expect(readme.components(separatedBy: "](Importers/").count > AllImporters.list.count)
  }

  @Test func everyExitStatus() throws {
    let readme = try Page.readme.text()
    for status in ["0", "1", "2", "64"] { #expect(readme.contains("| \(status) |"), "\(status)") }
  }
}

/// How the program is made stands in CONTRIBUTING.md.
@Suite(.enabled(if: Page.contributing.isWritten, "CONTRIBUTING.md is not written yet")) struct ContributingTests {
  @Test func everyTarget() throws {
    let package = try Page(name: "Package.swift").text()
    let page = try Page.contributing.text()
    let targets = ["room(", "system(", ".executableTarget("].flatMap { names(after: $0, in: package) }
    #expect(targets.count > 15 && targets.contains("muniment"))
    for target in targets { #expect(page.contains("`\(target)`"), "\(target)") }
  }

  /// The first word in quotation marks after each `call`, but for the functions' own definitions.
  private func names(after call: String, in package: String) -> [String] {
    package.components(separatedBy: call).dropFirst().filter { !$0.drop(while: \.isWhitespace).hasPrefix("_ name") }
      .compactMap { $0.components(separatedBy: "\"").dropFirst().first }
  }
}

/// What holds for every file of the repository.
@Suite struct RepositoryTests {
  private static let isCheckout = FileManager.default.fileExists(atPath: Exports.repository + "/.git")

  private func trackedFiles() throws -> [String] {
    let outcome = try Program("git", in: Exports.repository)
      .run(["-c", "safe.directory=*", "-c", "core.quotePath=false", "ls-files", "-z"])
    try #require(outcome.exitCode == 0, "\(outcome.errText)")
    return outcome.out.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(.enabled(if: isCheckout, "only in a checkout"))
  func noFileNamesAPlaceOnOneMachine() throws {
    // Put together here, or this file would hold them.
    let places = ["work", "farm", "opt/swift-packages"].map { Data("/\($0)/".utf8) }
    let files = try trackedFiles()
    #expect(files.count > 100)
    for file in files {
      guard let data = FileManager.default.contents(atPath: Exports.repository + "/" + file) else { continue }
      for place in places { #expect(data.range(of: place) == nil, "\(file)") }
    }
  }

  @Test(.enabled(if: isCheckout, "only in a checkout"))
  func everyLinkBetweenPagesLeadsSomewhere() throws {
    for page in try trackedFiles() where page.hasSuffix(".md") {
      let text = try Page(name: page).text()
      let folder = URL(fileURLWithPath: Exports.repository + "/" + page).deletingLastPathComponent()
      for link in text.components(separatedBy: "](").dropFirst().map({ $0.prefix { $0 != ")" } }) {
        let target = link.prefix { $0 != "#" }
        guard !target.isEmpty, !target.hasPrefix("http") else { continue }
        #expect(FileManager.default.fileExists(atPath: folder.path + "/" + target), "\(page): \(link)")
      }
    }
  }
}
