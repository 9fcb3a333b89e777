import Records

/// What is counted over all files, for the report.
struct CaptureCounts {
  var videosWithoutList = 0
  var hasSignedAddresses = false
  /// Replies that the Data API announces, by thread: pages overlap.
  private var announced: [[UInt8]: Int64] = [:]
  private var replies: Set<[UInt8]> = []

  mutating func announce(_ count: Int64, repliesTo thread: String) { announced[Array(thread.utf8)] = count }

  mutating func addReply(_ id: String) { replies.insert(Array(id.utf8)) }

  var remarks: [String] {
    var texts: [String] = []
    if videosWithoutList > 0 {
      texts.append(
        "videos without a list of comments: \(videosWithoutList). Either comments were not asked for (--write-comments) or "
          + "they are switched off: it does not say that there are none.")
    }
    let total = announced.values.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
    if total > Int64(replies.count) {
      texts.append("announces \(total) replies to comments, \(replies.count) are in it")
    }
    if hasSignedAddresses {
      texts.append(
        "holds signed addresses of video files, with the IP address of whoever ran the tool: do not publish the files")
    }
    return texts
  }
}
