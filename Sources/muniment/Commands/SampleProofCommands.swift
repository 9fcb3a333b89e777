import ArchiveStore
import ArgumentParser
import Foundation
import Output
import Sampling
import Workflows

extension SampleCommand {
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says what a sample shows: the share of failing posts with its interval, clause by clause.",
      discussion: """
        With how far the two reviewers agree, what nobody can tell, what was replaced, and what is still to be judged.

        Example: muniment sample report 2026 --json
        """)

    @Argument(help: "The sample's name.")
    var name: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let sample = try SampleWorkflow(common.open()).report(name)
      try common.print(sample) { SampleReportText($0).text(sample) }
    }
  }

  struct Frame: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a sample's frame into a new file, for anybody who wants to draw it again.",
      discussion: """
        A post a line: ref, platform, month, kind, with tabs between. No words of posts and no names. The frame's hash \
        is that of the first column: cut -f1 frame.txt | sha256sum

        Example: muniment sample frame 2026 --out frame.txt
        """)

    @Argument(help: "The sample's name.")
    var name: String

    @Option(help: ArgumentHelp("The new file.", valueName: "file"))
    var out: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let archive = try common.open()
      let sample = try archive.sample(name)
      let file = try ResultFile(out)
      try file.write(FrameListing(archive.frame(ofSample: name)).bytes)
      try file.finish()
      try common.print(sample) { style in
        "Wrote the \(sample.frame.size) posts of the frame to \(TerminalText.line(out))\n"
          + SampleText(style).text(sample)
      }
    }
  }

  struct Redrawing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "redraw", abstract: "Draws a sample again, and says whether it is the one that was kept.",
      discussion: """
        By its name: with the design and the replacements that the archive keeps, from its own frame or from --frame. \
        With --frame and --seed alone no archive is needed; the options of the draw are given again, and --without \
        names the posts that were replaced, in their order. With --year it is drawn from what another archive holds: \
        from the same exports come the same posts.

        Exit status 2: they are not those that were kept.

        Examples:
          muniment sample redraw 2026
          muniment sample redraw --frame frame.txt --seed "minute 7/27" --frame-hash 5fff82…
          muniment sample redraw --year 2026 --seed "minute 7/27" --frame-hash 5fff82…
        """)

    @Argument(help: "The sample's name.")
    var name: String?

    @Option(help: ArgumentHelp("The frame's file, as sample frame writes it.", valueName: "file"))
    var frame: String?

    @Option(help: ArgumentHelp("The year, to be drawn from what this archive holds.", valueName: "year"))
    var year: String?

    @Option(help: "The seed.")
    var seed: String?

    @Option(help: ArgumentHelp("The frame's hash as it was minuted, to be compared.", valueName: "hash"))
    var frameHash: String?

    @Option(help: ArgumentHelp("A post that was replaced, by its ref. Can be given several times.", valueName: "ref"))
    var without: [String] = []

    @OptionGroup var design: SampleDesignOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if name != nil {
        guard year == nil, without.isEmpty, frameHash == nil else {
          throw ValidationError(
            "By its name, a sample is drawn as the archive keeps it: leave out --year, --without and --frame-hash.")
        }
      } else {
        guard (frame == nil) != (year == nil) else {
          throw ValidationError("Name a sample, or --frame FILE, or --year.")
        }
        guard seed != nil else { throw ValidationError("Give the seed, with --seed.") }
      }
    }

    func run() throws {
      let redraw = try redrawn()
      try common.print(redraw) { SampleText($0).text(redraw) }
      if redraw.isEqual == false { throw ExitCode(CommandFailure.failed) }
    }

    private func redrawn() throws -> Redraw {
      if let name { return try SampleWorkflow(common.open()).redraw(name, frame: listed(), seed: seed) }
      let order = try design.order(seed: seed ?? "")
      if let year {
        return try SampleWorkflow(common.open()).redraw(year: year, order, frameHash: frameHash, without: without)
      }
      guard let listed = try listed() else { throw SamplingError.emptyFrame }
      return try Redraw(listed, order, year: "", frameHash: frameHash, without: without)
    }

    private func listed() throws -> SamplingFrame? {
      guard let frame else { return nil }
      guard let bytes = FileManager.default.contents(atPath: frame) else {
        throw ArchiveError.systemFailure(doing: "read \(frame)", why: "there is no such file, or it may not be read")
      }
      return try FrameListing(bytes: Array(bytes)).frame()
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Works out anew whether what a sample keeps is what was frozen and drawn.",
      discussion: """
        The frame's hash, the draw, and that the audit tells of them in that order. Exit status 2: something is wrong.

        Example: muniment sample verify 2026
        """)

    @Argument(help: "The sample's name.")
    var name: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let verification = try common.open().verifySample(name)
      try common.print(verification) { SampleText($0).text(verification) }
      guard verification.isSound else { throw ExitCode(CommandFailure.failed) }
    }
  }
}
