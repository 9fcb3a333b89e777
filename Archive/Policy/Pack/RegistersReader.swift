/// Reads the files of a pack's `registers` folder.
struct RegistersReader {
  private let problems: PackProblems
  private(set) var registers = Registers()
  private(set) var questions: [PackQuestion] = []

  init(_ files: [PackFile], _ problems: PackProblems) {
    self.problems = problems
    for file in files where file.isIn("registers") { read(file) }
  }

  private mutating func read(_ file: PackFile) {
    let register = String(
      decoding: file.name.utf8.dropFirst("registers/".utf8.count).dropLast(".yaml".utf8.count), as: UTF8.self)
    guard RegisterReader.names.contains(register) else {
      let known = RegisterReader.names.sorted().joined(separator: ", ")
      problems.add(
        PackError(file: file.name, line: nil, problem: "no such register", expected: "one of \(known)"))
      return
    }
    guard let top = PackMapping(file, keys: ["kept", "ask", "rows"], problems) else { return }
    if let ask = top.text("ask") { questions.append(PackQuestion(about: register, ask: ask)) }
    if top.has("kept"), !RegisterReader.logs.contains(register) {
      top.problem("kept is for the logs only", at: "kept", expected: "no such key here")
    }
    guard !top.has("kept") || top.flag("kept") else { return checkEmpty(top) }
    RegisterReader(problems: problems).read(register, top.nodes("rows"), file: file.name, into: &registers)
  }

  private func checkEmpty(_ top: PackMapping) {
    if !top.nodes("rows").isEmpty {
      top.problem("rows in a log that is not kept", at: "rows", expected: "kept: yes")
    }
  }
}
