/// What a post's own file tells of it.
struct InstaloaderPost {
  var shortcode: String
  var seconds: Int64?
  var owner: OwnerHint
}
