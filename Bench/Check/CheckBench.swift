import Foundation
import Policy
import Records

/// How many posts a second a pack's rules look at, on one core.
///
///     check-bench [posts, 1000000] [share of posts with a flagged phrase in a thousand, 20] [pack or folder, ludlow-social-media]
///     check-bench text FILE                      the posts of a file, one a line
///     check-bench patterns                       the pack's plain words and phrases, one a line, for other programs
///     check-bench personal POSTS [CONTACTS]      what is flagged as personal data, as JSON Lines
@main struct CheckBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "text": try measureText(arguments[2])
    case "patterns": try printPatterns()
    case "personal":
      try PersonalDataFinder(contacts: arguments.count > 3 ? arguments[3] : nil).run(posts: arguments[2])
    default: try measureGenerated(arguments)
    }
  }

  private static func measureText(_ path: String) throws {
    let set = try RuleSet(PolicyPack(shipped: "ludlow-social-media"))
    let acts = try String(contentsOfFile: path, encoding: .utf8).utf8.split(separator: 10).map {
      Act(ref: "", at: PublicationTime(seconds: 1_780_000_000), text: String(decoding: $0, as: UTF8.self))
    }
    measure(set, acts, acts.count)
  }

  /// Every list entry that is no expression.
  private static func printPatterns() throws {
    let entries = try PolicyPack(shipped: "ludlow-social-media").rules.flatMap { $0.lists.values.flatMap(\.self) }
    for entry in Set(entries).sorted() where entry.utf8.first != UInt8(ascii: "/") { print(entry) }
  }

  private static func measureGenerated(_ arguments: [String]) throws {
    let count = arguments.count > 1 ? Int(arguments[1]) ?? 1_000_000 : 1_000_000
    let planted = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20
    let name = arguments.count > 3 ? arguments[3] : "ludlow-social-media"
    let pack = try name.utf8.contains(UInt8(ascii: "/")) ? PolicyPack(opening: name) : PolicyPack(shipped: name)
    let compiling = processorSeconds()
    let set = try RuleSet(pack)
    print("rules \(set.rules.count), compiled in processor seconds \(rounded(processorSeconds() - compiling))")
    var posts = PostGenerator(seed: 20_260_420, planted: planted)
    let acts = (0..<min(count, 50_000)).map { posts.act($0) }
    measure(set, acts, count)
  }

  /// All acts once, so that patterns are compiled that are compiled when first met; then `count` acts, measured.
  private static func measure(_ set: RuleSet, _ acts: [Act], _ count: Int) {
    guard !acts.isEmpty else { return }
    let warming = processorSeconds()
    for act in acts { _ = set.check(act) }
    print("first look at \(acts.count) posts, processor seconds \(rounded(processorSeconds() - warming))")
    var (flags, flagged, bytes) = (0, 0, 0)
    var coverage = JudgementCoverage()
    let (start, processor) = (ContinuousClock.now, processorSeconds())
    for number in 0..<count {
      let act = acts[number % acts.count]
      let judgements = set.check(act, counting: &coverage)
      flags += judgements.count
      if !judgements.isEmpty { flagged += 1 }
      bytes += act.fields[0].text.utf8.count
    }
    let spent = processorSeconds() - processor
    print("posts \(count), bytes \(bytes), took \(start.duration(to: .now)), processor seconds \(rounded(spent))")
    print("posts a processor second \(Int(Double(count) / spent)), MB \(rounded(Double(bytes) / spent / 1e6))")
    print("flagged posts \(flagged), flags \(flags), judged \(coverage.judged), RSS MB \(residentMegabytes())")
  }

  /// In this program's own code, which a busy machine does not lengthen.
  private static func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// Most memory ever resident.
  private static func residentMegabytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
