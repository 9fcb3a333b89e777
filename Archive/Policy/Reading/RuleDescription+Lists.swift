extension RuleDescription {
  /// A list's entries as they are compared: UTF-8, ASCII letters in lower case.
  func bytes(_ list: String) -> [[UInt8]] { (lists[list] ?? []).map { $0.utf8.lowercasedBytes } }
}

extension RegisteredCouncillor {
  /// Standing at an election, whether or not already in office.
  var isCandidate: Bool { office.map { $0.utf8.lowercasedBytes.elementsEqual("candidate".utf8) } ?? false }
}
