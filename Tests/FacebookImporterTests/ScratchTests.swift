import ExportFiles
import FacebookImporter
import Foundation
import Importing
import Records
import TestSupport
import Testing

@Test(.enabled(if: ProcessInfo.processInfo.environment["SCRATCH"] != nil)) func scratch() throws {
  let root = (ProcessInfo.processInfo.environment["SCRATCH"] ?? "")
  let options = try ImportOptions.forTests()
  let tree = try ExportTree(opening: [root])
  print(root, try FacebookImporter.recognise(tree) as Any)
  for m in tree.members {
    let fam = FacebookImporter.families.first { $0.patterns.contains { $0.matches(m.path) } }?.name
    let ign = FacebookImporter.ignored.first { $0.patterns.contains { $0.matches(m.path) } }?.reason
    print("  ", m.path, fam ?? "-", fam == nil ? (ign ?? "UNKNOWN") : "")
  }
  let start = Date()
  let (c, d) = try collect(FacebookImporter.self, [root], options: options)
  print("time", Date().timeIntervalSince(start), d)
  var by: [String: [Record]] = [:]
  for (r, o) in zip(c.records, c.origins) { by[o.file, default: []].append(r) }
  for (f, rs) in by {
    print(
      "##", f, rs.count, "merged", merged(rs).count, "shells", rs.filter { $0.completeness == .shell }.count,
      "notext", rs.filter { $0.text.isEmpty }.count,
      Dictionary(
        grouping: rs,
        by: { "\($0.kind) \($0.direction) \($0.visibility) \($0.published.zone) \($0.published.precision)" }
      ).mapValues(\.count))
    for r in rs.prefix(3) + rs.suffix(2) {
      print(
        "    ", CivilTime(utc: r.published.seconds).iso8601, r.published, r.author.name ?? "-", "|", r.title ?? "-",
        "|", String(r.text.prefix(80)).debugDescription,
        r.media.map { "\($0.type) \($0.name ?? "") cap=\($0.caption ?? "-")" }, r.links, r.completeness,
        r.conversation as Any)
    }
    let odd = rs.filter { ($0.title ?? "").contains(" · ") }
    print("    extras:", odd.count, odd.prefix(3).map { $0.title ?? "" })
  }
  print("rejected", c.rejected.count, c.rejected.prefix(5))
  print("remarks", c.remarks)
  for (raw, o) in zip(c.raws, c.origins).prefix(2) { print(o, String(decoding: raw.prefix(80), as: UTF8.self)) }
}
