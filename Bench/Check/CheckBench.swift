import Foundation
import Policy
import Records

/// How many posts a second a pack's rules look at, on one core.
///
///     check-bench [posts, 1000000] [share of posts with a flagged phrase in a thousand, 20] [pack or folder, ludlow-social-media]
@main struct CheckBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    let count = arguments.count > 1 ? Int(arguments[1]) ?? 1_000_000 : 1_000_000
    let planted = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20
    let name = arguments.count > 3 ? arguments[3] : "ludlow-social-media"
    let pack = try name.utf8.contains(UInt8(ascii: "/")) ? PolicyPack(opening: name) : PolicyPack(shipped: name)
    let compiling = ContinuousClock.now
    let set = try RuleSet(pack)
    print("rules \(set.rules.count), compiled in \(compiling.duration(to: .now))")
    var posts = PostGenerator(seed: 20_260_420, planted: planted)
    let acts = (0..<min(count, 50_000)).map { posts.act($0) }
    measure(set, acts, count)
  }

  private static func measure(_ set: RuleSet, _ acts: [Act], _ count: Int) {
    var (flags, flagged, bytes) = (0, 0, 0)
    var coverage = JudgementCoverage()
    let start = ContinuousClock.now
    for number in 0..<count {
      let act = acts[number % acts.count]
      let judgements = set.check(act, counting: &coverage)
      flags += judgements.count
      if !judgements.isEmpty { flagged += 1 }
      bytes += act.fields[0].text.utf8.count
    }
    let seconds =
      Double(start.duration(to: .now).components.attoseconds) / 1e18
      + Double(start.duration(to: .now).components.seconds)
    print("posts \(count), bytes \(bytes), seconds \(rounded(seconds))")
    print("posts a second \(Int(Double(count) / seconds)), MB a second \(rounded(Double(bytes) / seconds / 1e6))")
    print("flagged posts \(flagged), flags \(flags), judged \(coverage.judged), RSS MB \(residentMegabytes())")
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// Most memory ever resident.
  private static func residentMegabytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
