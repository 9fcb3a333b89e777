import Records

/// Flagged words as a hash of their folded form: by it a finding is known again when the post is told in another dress,
/// and all findings with the same wording can be suppressed at once. Case, accents and punctuation make no difference.
///
/// A hash of a telephone number can be guessed: it goes when the post goes.
struct EvidenceHash {
  let bytes: [UInt8]

  init(_ words: String) {
    var facts = CanonicalBytes(domain: "muniment evidence 1")
    facts.append(FoldedFields.fold(words))
    bytes = facts.shortHash
  }
}
