import CaptureReading
import ExportFiles
import Importing
import MetaCaptures

/// Hands each file to the reader of the tool that wrote it.
enum CapturedFile {
  @Sendable static func values(
    _ capture: InstagramCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let file = FileReading(member.path)
    switch CaptureSigns.values(member, in: tree) {
    case .graph: try GraphFile(capture, file).read(member, tree, &sink)
    case .notices: try NoticeFile(capture, file).read(member, tree, &sink)
    case .instaloaderPost: try InstaloaderFile(capture, file, tree).read(member, &sink)
    case .instaloaderComments: try InstaloaderComments(capture, file).read(member, tree, &sink)
    // It names the account, and was read for that.
    case .instaloaderProfile: break
    case nil: throw NotThisFamily("holds no post and no comment on Instagram")
    }
    try file.remarkOnWhatIsLacking(into: &sink)
  }

  @Sendable static func tables(
    _ capture: InstagramCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard let columns = CaptureTable.columns(of: member, in: tree) else { throw NotThisFamily("is no table") }
    guard SuiteTable.isOfInstagram(columns) else {
      if CountsTable.isOne(member, in: tree) { throw NotThisFamily("holds counts, not posts") }
      throw NotThisFamily(
        SuiteTable.isOfPage(columns)
          ? "holds posts of a Facebook page: import it by itself, as facebook" : "has no header known here")
    }
    try SuitePosts(capture).read(member, tree, &sink)
  }
}
