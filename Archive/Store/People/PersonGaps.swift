import GRDB
import Search

/// What a search for a person does not look at.
struct PersonGaps {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func list(smallSurnames: Int, facts: [PersonFact]) throws -> [PersonAnswer.Gap] {
    var gaps = [
      PersonAnswer.Gap(what: "pictures and films without caption or alternative text", count: try mute()),
      PersonAnswer.Gap(what: "text in pictures, faces and voices", count: nil),
      PersonAnswer.Gap(what: "files of exports that were not read", count: try files()),
      PersonAnswer.Gap(what: "records of exports that were not read", count: try records()),
    ]
    if smallSurnames > 0 {
      gaps.append(
        .init(what: "posts with the surname in small letters and nothing else of the name", count: smallSurnames))
    }
    gaps += [
      PersonAnswer.Gap(what: "the first name alone, and one letter off in a surname that stands alone", count: nil),
      PersonAnswer.Gap(
        what: "descriptions that do not name (\"the lady in the corner shop\") and are not in the dossier", count: nil),
      PersonAnswer.Gap(what: "what the platforms' exports never contain: see muniment coverage", count: nil),
    ]
    return gaps + missing(facts)
  }

  /// Kinds of facts of which the dossier has none.
  private func missing(_ facts: [PersonFact]) -> [PersonAnswer.Gap] {
    let kinds: [PersonFact.Kind] = [.formerName, .initials, .nickname, .handle, .email, .phone, .address, .vehicle]
    let absent = kinds.filter { kind in !facts.contains { $0.kind == kind } }.map(\.words)
    guard !absent.isEmpty else { return [] }
    return [.init(what: "not in the dossier: \(absent.joined(separator: ", "))", count: nil)]
  }

  private func mute() throws -> Int {
    try count(
      """
      SELECT count(*) FROM posts JOIN media ON media.revision = posts.revision
      WHERE media.type IN ('image', 'video', 'animation') AND coalesce(media.caption, '') = '' AND coalesce(media.alt_text, '') = ''
      """)
  }

  private func files() throws -> Int { try count("SELECT count(*) FROM files WHERE status IN ('unknown', 'damaged')") }

  private func records() throws -> Int { try count("SELECT coalesce(sum(not_read), 0) FROM files") }

  private func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
}
