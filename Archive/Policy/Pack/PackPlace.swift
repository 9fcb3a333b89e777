/// Where in a pack something stands.
struct PackPlace: Hashable, Sendable {
  let file: String
  let line: Int

  func error(_ problem: String, expected: String? = nil) -> PackError {
    PackError(file: file, line: line, problem: problem, expected: expected)
  }
}
