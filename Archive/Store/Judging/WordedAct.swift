import Policy

/// An act with what a finding in it is remembered by.
struct WordedAct {
  let act: Act
  /// `revisions.wording`: what a reader would call the content, hashed.
  let wording: [UInt8]
  /// Whether it is known when these words were published; else the post's own time stands for it.
  let isDated: Bool
}

/// A post with all its wordings, oldest first.
struct ActsOfPost {
  let post: Int64
  let name: PostRef
  let acts: [WordedAct]
}
