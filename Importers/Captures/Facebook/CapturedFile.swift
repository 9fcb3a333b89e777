import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures

/// Hands each file to the reader of the tool that wrote it.
enum CapturedFile {
  @Sendable static func values(
    _ capture: FacebookCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let file = FileReading(member.path)
    switch CaptureSigns.values(member, in: tree) {
    case .graph: try GraphFile(capture, file).read(member, tree, &sink)
    case .scraper: try ScraperFile(capture, file).read(member, tree, &sink)
    default: throw NotThisFamily("holds no post and no comment of a Facebook page")
    }
    try file.remarkOnWhatIsLacking(into: &sink)
  }

  @Sendable static func tables(
    _ capture: FacebookCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    switch CaptureSigns.table(member, in: tree) {
    case .statuses: try StatusTable(capture).read(member, tree, &sink)
    case .scriptComments: try ScriptCommentTable(capture).read(member, tree, &sink)
    case .scraper: try ScraperTable(capture).read(member, tree, &sink)
    case .facepager: try FacepagerTable(capture).read(member, tree, &sink)
    case .crowdTangle: try CrowdTangleTable(capture).read(member, tree, &sink)
    case .suite: try SuitePosts(capture).read(member, tree, &sink)
    case nil: throw NotThisFamily(reason(member, tree))
    }
  }

  private static func reason(_ member: Member, _ tree: ExportTree) -> String {
    if CountsTable.isOne(member, in: tree) { return "holds counts, not posts" }
    guard let columns = CaptureTable.columns(of: member, in: tree) else { return "is no table" }
    return SuiteTable.isOfInstagram(columns)
      ? "holds posts on Instagram: import it by itself, as instagram" : "has no header known here"
  }
}
