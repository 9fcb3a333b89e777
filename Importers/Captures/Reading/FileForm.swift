package import ExportFiles
package import Importing

/// The forms in which tools save what they capture, told by the end of a file's name.
package enum FileForm {
  package static let json: [PathPattern] = ["*.json", "*.jsonl", "*.ndjson"]
  package static let table: [PathPattern] = ["*.csv", "*.tsv"]

  package static func isJSON(_ member: Member) -> Bool { json.contains { $0.matches(member.path) } }

  package static func isTable(_ member: Member) -> Bool { table.contains { $0.matches(member.path) } }
}
