import Policy

/// Which rules are asked of which posts: changed ones of all, the others only of posts that came or changed since they
/// were asked.
struct CheckPasses {
  let overAll: Set<String>
  let overUnchecked: Set<String>
  /// Rules that are no more.
  let removed: Set<String>

  /// - Parameters:
  ///   - known: By rule, the digest that it had when all was last checked by it.
  ///   - flagged: Rules with findings that stand.
  init(_ checker: any ActChecker, known: [String: String], flagged: Set<String>, _ options: CheckOptions) {
    let all = Set(checker.digests.keys)
    let chosen = options.rules.isEmpty ? all : all.intersection(options.rules)
    let isAnew = !options.isKept || !options.rules.isEmpty
    overAll = chosen.filter { rule in
      isAnew || known[rule]?.utf8.elementsEqual((checker.digests[rule] ?? "").utf8) != true
    }
    overUnchecked = chosen.subtracting(overAll)
    removed = options.rules.isEmpty ? flagged.union(known.keys).subtracting(all) : []
  }
}
