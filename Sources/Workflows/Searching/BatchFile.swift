import ByteFormats
import ExportFiles
import Foundation

/// One question of many.
public struct BatchQuestion: Sendable, Hashable {
  /// What it is called in the answer: the question itself where the file gives no name.
  public let name: String
  public let query: String
}

/// Questions that are asked one after another: a file with one a line, or a CSV file whose first row is `name,query`.
public struct BatchFile: Sendable, Hashable {
  public let questions: [BatchQuestion]
  /// Of the file, in hex.
  public let sha256: String
  private static let largest = 16 << 20

  /// - Throws: `BatchFailure`.
  public init(_ path: String) throws {
    let data = try BatchFile.data(path)
    guard data.count <= Self.largest else { throw BatchFailure.tooLarge(path) }
    var hash = RunningHash()
    hash.update(Array(data))
    sha256 = hash.bytes().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let text = BatchFile.decoded(Array(data))
    guard let text else { throw BatchFailure.noText(path) }
    let rows = try BatchFile.table(text, path) ?? BatchFile.lines(text, path)
    guard !rows.isEmpty else { throw BatchFailure.empty(path) }
    try BatchFile.check(rows, path)
    questions = rows.map(\.question)
  }

  private static func data(_ path: String) throws -> Data {
    guard let file = FileHandle(forReadingAtPath: path) else { throw BatchFailure.unreadable(path) }
    do {
      // Nil at the end of the file, which an empty one begins with.
      return try file.read(upToCount: largest + 1) ?? Data()
    } catch {
      throw BatchFailure.unreadable(path)
    }
  }

  /// Nil for bytes that are not UTF-8.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    return String(validating: text, as: UTF8.self) == nil ? nil : text
  }

  /// A question and the line at which it stands, from 1.
  private struct Row {
    let line: Int
    let question: BatchQuestion
  }

  private static func lines(_ text: [UInt8], _ path: String) throws -> [Row] {
    var rows: [Row] = []
    var (line, rest) = (0, text[...])
    while !rest.isEmpty {
      let content = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      line += 1
      rest = rest.dropFirst(content.count)
      rest = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
      guard !isBlank(content) else { continue }
      if rows.isEmpty, isOtherHeader(content) { throw BatchFailure.otherForm(path) }
      let query = String(decoding: content, as: UTF8.self)
      rows.append(Row(line: line, question: BatchQuestion(name: query, query: query)))
    }
    return rows
  }

  /// Nil where the first row is not `name,query`.
  private static func table(_ text: [UInt8], _ path: String) throws -> [Row]? {
    do {
      var reader = CSVReader(ByteChunks(text))
      guard let header = try? reader.next(), isHeader(header.cells) else { return nil }
      var rows: [Row] = []
      while let row = try reader.next() {
        guard row.fault == nil, row.cells.count == 2 else {
          if row.cells.count == 1, isBlank(row.cells[0]) { continue }
          throw BatchFailure.brokenRow(row.line, path)
        }
        let (name, query) = (
          String(decoding: row.cells[0], as: UTF8.self), String(decoding: row.cells[1], as: UTF8.self)
        )
        rows.append(Row(line: row.line, question: BatchQuestion(name: name, query: query)))
      }
      return rows
    } catch let error as StructureError {
      throw BatchFailure.brokenTable(error.reason, path)
    }
  }

  /// The names tell apart what each question found.
  private static func check(_ rows: [Row], _ path: String) throws {
    var lines: [[UInt8]: Int] = [:]
    for row in rows {
      let name = Array(row.question.name.utf8)
      guard !isBlank(name) else { throw BatchFailure.noName(row.line, path) }
      guard !isBlank(row.question.query.utf8) else { throw BatchFailure.noQuery(row.line, path) }
      if let first = lines.updateValue(row.line, forKey: name) {
        throw BatchFailure.sameName(first, row.line, path)
      }
    }
  }

  private static func isBlank(_ text: some Sequence<UInt8>) -> Bool { text.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  private static func isHeader(_ cells: [[UInt8]]) -> Bool {
    cells.count == 2 && word(cells[0][...]).elementsEqual("name".utf8)
      && word(cells[1][...]).elementsEqual("query".utf8)
  }

  /// Headings of a table in another order, parted otherwise, or with more columns.
  private static func isOtherHeader(_ line: ArraySlice<UInt8>) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains { separator in
      let cells = line.split(separator: separator).map(word)
      return ["name", "query"].allSatisfy { heading in cells.contains { $0.elementsEqual(heading.utf8) } }
    }
  }

  /// A heading in small letters, without spaces and quotation marks.
  private static func word(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    cell.filter { $0 != 0x20 && $0 != 0x22 }.map { $0 | 0x20 }
  }
}

/// Why a batch of questions was not asked, or not to its end.
public enum BatchFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case tooLarge(String)
  case noText(String)
  case empty(String)
  case brokenRow(Int, String)
  case brokenTable(String, String)
  case otherForm(String)
  case noName(Int, String)
  case noQuery(Int, String)
  case sameName(Int, Int, String)
  case archiveChanged
  case nothingToResume(String)
  case otherBatch(String)
  case interrupted(String)

  public var description: String {
    switch self {
    case .unreadable(let path): "cannot read \(path)"
    case .tooLarge(let path): "\(path) is larger than 16 MB"
    case .noText(let path): "\(path) is no text in UTF-8"
    case .empty(let path): "\(path) holds no question"
    case .brokenRow(let line, let path): "line \(line) of \(path) is not a name and a query"
    case .brokenTable(let why, let path): "\(path) \(why)"
    case .otherForm(let path): "the headings of \(path) are not name,query"
    case .noName(let line, let path): "line \(line) of \(path) has no name"
    case .noQuery(let line, let path): "line \(line) of \(path) has no query"
    case .sameName(let first, let second, let path): "lines \(first) and \(second) of \(path) have the same name"
    case .archiveChanged: "the archive has changed since the first question of this batch was asked"
    case .nothingToResume(let path): "nothing was left half-written at \(path)"
    case .otherBatch(let path):
      "what was left half-written at \(path) belongs to other questions, or to another state of the archive"
    case .interrupted(let path): "an earlier batch was left half-written at \(path)"
    }
  }

  public var advice: String {
    switch self {
    case .unreadable: "Check the path and the permissions."
    case .tooLarge: "Split it."
    case .noText: "Save it as UTF-8 text, or as CSV UTF-8 from a spreadsheet."
    case .empty: "Write one query a line, or a CSV file whose first row is name,query."
    case .brokenRow, .brokenTable:
      "Put a query that has commas or quotation marks in it in quotation marks, each of its own doubled."
    case .otherForm:
      "Write name,query in this order with a comma between (Excel: Save as, CSV UTF-8, comma delimited), or one query a line and no headings."
    case .noName, .sameName:
      "Give every question a name of its own: it says what each has found. Where only queries stand, the query is the name."
    case .noQuery: "Write a query, or take the line out."
    case .archiveChanged: "Answers before and after an import do not belong into one table: run the whole batch again."
    case .nothingToResume: "Leave out --resume."
    case .otherBatch: "Remove that file and the one ending in .progress, and run the whole batch again."
    case .interrupted: "Go on with --resume, or remove that file and the one ending in .progress."
    }
  }
}
