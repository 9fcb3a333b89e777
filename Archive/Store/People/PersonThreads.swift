import GRDB

/// The threads in which a person's posts stand, and who else writes there.
struct PersonThreads {
  private static let around = 2
  /// Others are named up to this many.
  private static let othersNamed = 30
  /// Unicode scalars of a neighbour's text.
  private static let shown = 160

  private let db: Database
  private let reading: PostReading
  private let ownNames: Set<[UInt8]>
  private var members: [Int64: [Int64]] = [:]
  private var others: [Int64: [String]] = [:]

  /// - Parameter ownNames: under which the person wrote.
  init(_ db: Database, ownNames: Set<[UInt8]>) {
    self.db = db
    self.ownNames = ownNames
    reading = PostReading(db: db)
  }

  mutating func thread(of hit: Hit) throws -> PersonHit.Thread {
    let members = try members(of: hit)
    let place = members.firstIndex(of: hit.id) ?? 0
    let near = members[max(0, place - Self.around)..<min(members.count, place + Self.around + 1)]
    return PersonHit.Thread(
      conversation: hit.conversation, posts: members.count,
      around: try near.filter { $0 != hit.id }.map(neighbour))
  }

  /// Names of all authors of the thread, and those mentioned in the post, but for the council and the person.
  mutating func others(in hit: Hit, mentioned: [String]) throws -> [String] {
    if others[hit.conversation] == nil { others[hit.conversation] = try authors(of: members(of: hit)) }
    let all = (others[hit.conversation] ?? []) + mentioned.map { "@" + $0 }
    guard all.count > Self.othersNamed else { return all }
    return all.prefix(Self.othersNamed) + ["and \(all.count - Self.othersNamed) more"]
  }

  private mutating func members(of hit: Hit) throws -> [Int64] {
    if let known = members[hit.conversation] { return known }
    let found = try reading.members(ofConversation: hit.id)
    members[hit.conversation] = found
    return found
  }

  private func neighbour(_ post: Int64) throws -> PersonHit.Neighbour {
    let hit = try reading.hit(post)
    let text = hit.text.unicodeScalars.prefix(Self.shown)
    let isCut = text.endIndex < hit.text.unicodeScalars.endIndex
    return PersonHit.Neighbour(id: post, ref: hit.ref, author: hit.author, text: String(text) + (isCut ? "…" : ""))
  }

  /// Names of all who wrote the posts of a table of numbers.
  static func authors(of table: String, _ db: Database) throws -> Set<[UInt8]> {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT coalesce(authors.name, authors.handle, authors.native_id, '') FROM \(table) own
          JOIN posts ON posts.id = own.id JOIN authors ON authors.id = posts.author
        """)
    return Set(names.map { Array($0.utf8) })
  }

  private func authors(of posts: [Int64]) throws -> [String] {
    var names: Set<[UInt8]> = []
    let statement = try db.cachedStatement(
      sql: """
        SELECT coalesce(authors.name, authors.handle, authors.native_id) FROM posts
          JOIN authors ON authors.id = posts.author WHERE posts.id = ? AND posts.direction <> 'official'
        """)
    for post in posts {
      if let name = try String.fetchOne(statement, arguments: [post]) { names.insert(Array(name.utf8)) }
    }
    return names.subtracting(ownNames).sorted { $0.lexicographicallyPrecedes($1) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
