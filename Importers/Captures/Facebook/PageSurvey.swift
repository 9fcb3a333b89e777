import ByteFormats
import CaptureReading
import ExportFiles
import MetaCaptures

/// Looks through the beginnings of all files for the pages that they speak of, before the first record is read.
struct PageSurvey {
  private(set) var hints: [PageHint] = []

  /// Pages repeat in every record: so many records of a file tell.
  private static let recordsLookedAt = 300

  init(_ tree: ExportTree) {
    for member in tree.members {
      if FileForm.isJSON(member) {
        takeValues(member, tree)
      } else if FileForm.isTable(member), let table = CaptureSigns.table(member, in: tree) {
        var found: [PageHint] = []
        CaptureTable.look(at: member, in: tree, rows: PageSurvey.recordsLookedAt) {
          found.append(PageHint(row: $0, of: table))
        }
        hints += found
      }
    }
  }

  private mutating func takeValues(_ member: Member, _ tree: ExportTree) {
    guard let kind = CaptureSigns.values(member, in: tree) else { return }
    let values = CaptureValues.first(PageSurvey.recordsLookedAt, of: member, in: tree, unwrapping: ["data"])
    guard kind == .graph else { return hints += values.map { PageHint(scraped: $0) } }
    let list = (try? GraphFile.list(member, tree)) ?? GraphList()
    for value in values { take(value, list, depth: 0) }
  }

  private mutating func take(_ value: JSONValue, _ list: GraphList, depth: Int) {
    guard depth < 4 else { return }
    if GraphSigns.isItem(value) || GraphSigns.isCommented(value) {
      return hints.append(PageHint(graph: value, in: list))
    }
    let page = PageHint(pageNode: value)
    for name in GraphSigns.postLists {
      for item in value[name]?["data"]?.elements ?? [] {
        hints.append(PageHint(graph: item, in: GraphList(named: "\(name)".utf8, of: page?.id)))
        if let page { hints.append(page) }
      }
    }
    let inner = value["data"] == nil ? list : GraphList(around: value).inheriting(list)
    for item in value["data"]?.elements ?? [] { take(item, inner, depth: depth + 1) }
    if let (key, _) = value.firstField, GraphID(key) != nil {
      for field in value.fields { take(field.value, list, depth: depth + 1) }
    }
  }
}
