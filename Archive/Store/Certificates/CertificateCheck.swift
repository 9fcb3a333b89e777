/// Whether a certificate's answer still stands, and what has changed since it was made.
public struct CertificateCheck: Sendable, Codable, Hashable {
  public enum Verdict: String, Sendable, Codable, Hashable {
    /// The same posts with the same wordings.
    case stands
    case changed
    /// The audit does not vouch for the certificate, or a post is not what was imported: what it says cannot be relied on.
    case unproven
  }

  /// Posts that differ. At most `listed` of them are named.
  public struct Posts: Sendable, Codable, Hashable {
    public let count: Int
    public let refs: [String]

    static let listed = 50

    init(_ refs: [String]) {
      count = refs.count
      self.refs = Array(refs.prefix(Posts.listed))
    }
  }

  public let verdict: Verdict
  public let fingerprint: String
  /// When it was made and when it was checked: ISO 8601, UTC.
  public let made: String
  public let checked: String
  public let question: String
  public let postsThen: Int
  public let postsNow: Int
  public let digestThen: String
  public let digestNow: String
  /// Posts that are found now and were not then. Nil, as the other three, where the certificate does not list its posts.
  public let added: Posts?
  public let gone: Posts?
  /// Posts whose wording is another now.
  public let reworded: Posts?
  /// Posts that bear another ref since their export was read anew: no change of the answer.
  public let renamed: Posts?
  public let importsAdded: [CertifiedHoldings.Import]
  public let importsWithdrawn: [CertifiedHoldings.Import]
  /// Exports that a newer importer has read anew.
  public let importsReadAnew: [CertifiedHoldings.Import]
  /// What else the answer depends on and that is not as it was: whole sentences.
  public let circumstances: [String]
  /// What is wrong with the audit's word for the certificate, or with the posts that it is about: whole sentences.
  public let faults: [String]
  /// Whether it is of another archive than the one that was asked: nothing was compared then.
  public let otherArchive: Bool

  enum CodingKeys: String, CodingKey {
    case verdict, fingerprint, made, checked, question, added, gone, reworded, renamed, circumstances, faults
    case postsThen = "posts_then"
    case postsNow = "posts_now"
    case digestThen = "digest_then"
    case digestNow = "digest_now"
    case importsAdded = "imports_added"
    case importsWithdrawn = "imports_withdrawn"
    case importsReadAnew = "imports_read_anew"
    case otherArchive = "other_archive"
  }
}
