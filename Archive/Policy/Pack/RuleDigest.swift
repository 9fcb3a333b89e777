extension RuleDescription {
  /// SHA-256 over all that decides what the rule flags, 64 hexadecimal digits: where it changes, the rule judges anew.
  ///
  /// Its title and its examples decide nothing.
  public var digest: String {
    var digest = PackDigest("muniment policy rule 1")
    digest.add([id, kind, String(RuleKinds.behaviour(of: kind) ?? 0), why, severity.rawValue])
    digest.add(clauses)
    digest.add(statutes)
    for (name, list) in lists.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      digest.add(name)
      digest.add(list)
    }
    for (name, number) in numbers.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      digest.add([name, String(number)])
    }
    return digest.text()
  }
}
