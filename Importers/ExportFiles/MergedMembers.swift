/// The members of several containers as one list, sorted by path.
struct MergedMembers {
  private(set) var members: [Member] = []
  private(set) var setAside: [SetAside]
  private(set) var index: [MemberKey: Int]

  /// - Throws: `ExportError.conflict`.
  init(of containers: [any Container]) throws {
    setAside = containers.flatMap(\.setAside)
    index = Dictionary(minimumCapacity: containers.reduce(0) { $0 + $1.entries.count })
    for (number, container) in containers.enumerated() {
      for entry in container.entries {
        let member = Member(entry: entry, container: number)
        let place = index[MemberKey(entry.path), default: members.count]
        if place < members.count {
          try pass(over: member, for: members[place], containers)
        } else {
          index[MemberKey(entry.path)] = members.count
          members.append(member)
        }
      }
    }
    members.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for (place, member) in members.enumerated() { index[MemberKey(member.path)] = place }
  }

  private mutating func pass(over repeated: Member, for first: Member, _ containers: [any Container]) throws {
    let names = (containers[first.container].received.name, containers[repeated.container].received.name)
    guard repeated.entry.hasContent(of: first.entry) else {
      throw ExportError.conflict(member: repeated.path, first: names.0, second: names.1)
    }
    setAside.append(
      SetAside(path: repeated.path, kind: .ignored, why: "repeated in \(names.1); read from \(names.0)"))
  }
}
