/// What was asked of the archive, what it answered, what it held when it answered, and what could not be searched: stated so
/// that anybody can check later whether the answer still stands.
///
/// No row numbers and no numbers of imports: posts are named by their refs, exports by their SHA-256.
public struct SearchCertificate: Sendable, Codable, Hashable {
  static let format = "muniment certificate 1"

  public struct Council: Sendable, Codable, Hashable {
    public let name: String
    /// In which a day begins and ends.
    public let zone: String
  }

  public struct Question: Sendable, Codable, Hashable {
    /// As typed.
    public let asked: String
    /// How it was understood, in words.
    public let understood: String
    /// The question as it was put to the index, synonyms written out.
    public let canonical: String
    /// Whether the words' synonyms were searched too.
    public let synonyms: Bool
  }

  public struct Made: Sendable, Codable, Hashable {
    /// ISO 8601, UTC.
    public let at: String
    public let by: String
  }

  /// What the same question depends on beside the posts.
  public struct ProgramFacts: Sendable, Codable, Hashable {
    public let name: String
    public let version: String
    /// The version of the rules by which text is folded for the index.
    public let index: Int
    public let sqlite: String
    /// The last change of the archive's tables.
    public let schema: String
  }

  /// The audit as it stood before the entry of this certificate itself.
  public struct AuditHead: Sendable, Codable, Hashable {
    public let entries: Int
    /// SHA-256 of the last entry, in hex; empty where there is none.
    public let head: String
  }

  public let format: String
  public let council: Council
  public let question: Question
  public let made: Made
  public let answer: CertifiedAnswer
  public let held: CertifiedHoldings
  public let notSearched: UnsearchedHoldings
  public let program: ProgramFacts
  public let audit: AuditHead

  enum CodingKeys: String, CodingKey {
    case format, council, question, made, answer, held, program, audit
    case notSearched = "not_searched"
  }
}

/// What is asked of the archive when a certificate is made.
public struct CertificateRequest: Sendable, Hashable {
  public var query: String
  public var withSynonyms: Bool
  public var programVersion: String
  public var acting: Acting

  public init(query: String, withSynonyms: Bool, programVersion: String, acting: Acting) {
    self.query = query
    self.withSynonyms = withSynonyms
    self.programVersion = programVersion
    self.acting = acting
  }
}
