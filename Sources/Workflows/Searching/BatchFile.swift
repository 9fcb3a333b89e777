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
    questions = try BatchFile.table(text, path) ?? BatchFile.lines(text)
    guard !questions.isEmpty else { throw BatchFailure.empty(path) }
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

  private static func lines(_ text: [UInt8]) -> [BatchQuestion] {
    text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
      let query = String(decoding: line, as: UTF8.self)
      return BatchQuestion(name: query, query: query)
    }
  }

  /// Nil where the first row is not `name,query`.
  private static func table(_ text: [UInt8], _ path: String) throws -> [BatchQuestion]? {
    do {
      var reader = CSVReader(ByteChunks(text))
      guard let header = try? reader.next(), isHeader(header.cells) else { return nil }
      var questions: [BatchQuestion] = []
      while let row = try reader.next() {
        guard row.fault == nil, row.cells.count == 2 else { throw BatchFailure.brokenRow(row.line, path) }
        questions.append(
          BatchQuestion(
            name: String(decoding: row.cells[0], as: UTF8.self), query: String(decoding: row.cells[1], as: UTF8.self)))
      }
      return questions
    } catch let error as StructureError {
      throw BatchFailure.brokenTable(error.reason, path)
    }
  }

  private static func isHeader(_ cells: [[UInt8]]) -> Bool {
    cells.count == 2
      && zip(cells, ["name", "query"]).allSatisfy { cell, name in
        cell.map { $0 | 0x20 }.elementsEqual(name.utf8)
      }
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
    case .archiveChanged: "Answers before and after an import do not belong into one table: run the whole batch again."
    case .nothingToResume: "Leave out --resume."
    case .otherBatch: "Remove that file and the one ending in .progress, and run the whole batch again."
    case .interrupted: "Go on with --resume, or remove that file and the one ending in .progress."
    }
  }
}
