/// Sums over all files, for one remark each.
struct CaptureNotes {
  var withoutAuthor = 0
  var undecided = 0
  var hiddenComments = 0
  var changingNames = 0
  var guessedPosts = 0
  var lostIds = 0
  var unmended = 0
  var mended = 0

  var sums: [String] {
    [
      (
        withoutAuthor,
        "posts do not say who wrote them: they are taken for the page's own. A capture of the page's \"feed\" may hold "
          + "visitors' posts among them"
      ),
      (undecided, "posts of the page's \"feed\" do not say who wrote them, the page or a visitor: left undecided"),
      (hiddenComments, "comments were hidden by the page: filed as private"),
      (changingNames, "posts have only a changing name (pfbid): another capture of them may be filed a second time"),
      (
        guessedPosts,
        "comments tell of their post by the first half of their own number only, which may be that of its picture"
      ),
      (
        lostIds, "rows have numbers that Excel has rounded (1.8E+15): known by their address, or by time and text alone"
      ),
      (mended, "rows held text damaged by Excel that could be put right"),
      (unmended, "rows hold text damaged by Excel that could not be put right: it stands as it was found"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
