import ArchiveStore
import Policy

/// That reviewers are asked for clauses which were not in force when posts of the sample were published.
public struct ClausesNotInForce: Sendable, Codable, Hashable {
  /// Whose clauses are asked.
  public let versions: [String]
  /// Posts of the sample that were published while another version was in force, or none.
  public let posts: Int
  /// Posts of the sample that are held.
  public let held: Int

  public init(versions: [String], posts: Int, held: Int) {
    self.versions = versions
    self.posts = posts
    self.held = held
  }
}

extension ClausesNotInForce {
  /// Nil where all that is asked was in force, where what is asked is of no policy, and where no policy is in use.
  init?(_ sample: Sample, in archive: Archive, _ pack: PolicyPack?) throws {
    guard let pack, let drawing = sample.drawing else { return nil }
    let versions = drawing.clauses.compactMap(\.version).reduce(into: [String]()) { versions, version in
      if !versions.contains(version) { versions.append(version) }
    }
    let times = try archive.publicationTimes(ofSample: sample.name)
    let posts = times.count { time in
      let inForce = pack.calendar.setting(at: time).version
      return versions.contains { $0 != inForce }
    }
    guard posts > 0 else { return nil }
    self.init(versions: versions, posts: posts, held: times.count)
  }
}
