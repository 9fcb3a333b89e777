import Records

/// Sums over all files, for one remark each.
struct CaptureNotes {
  var hiddenComments = 0
  var withoutPost = 0
  var lostIds = 0

  var sums: [String] {
    [
      (hiddenComments, "comments or replies were hidden by the account: filed as private"),
      (
        withoutPost,
        "comments stand in files whose post is not here (or is compressed with xz): they are filed without it"
      ),
      (lostIds, "rows have neither a shortcode in their address nor a whole number: known by time and text alone"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
