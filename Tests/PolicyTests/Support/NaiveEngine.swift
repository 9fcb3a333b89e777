import Foundation

@testable import Policy

/// Finds a rule's patterns in an act one by one: slow and plain, to try rules without the engine.
struct NaiveEngine {
  private let expressions: [NSRegularExpression]

  init(_ patterns: [Pattern]) throws {
    expressions = try patterns.map { pattern in
      let options: NSRegularExpression.Options = pattern.isCaseless ? [.caseInsensitive] : []
      guard pattern.isWholeWord else { return try NSRegularExpression(pattern: pattern.expression, options: options) }
      let before = #"(?:(?<![\p{L}\p{N}\p{M}_])|(?![\p{L}\p{N}\p{M}_]))"#
      let after = #"(?:(?![\p{L}\p{N}\p{M}_])|(?<![\p{L}\p{N}\p{M}_]))"#
      return try NSRegularExpression(pattern: "\(before)(?:\(pattern.expression))\(after)", options: options)
    }
  }

  func hits(in act: CheckedAct) -> [PatternHit] {
    act.texts.indices.flatMap { field in
      expressions.indices.flatMap { pattern in
        ranges(of: expressions[pattern], in: act.texts[field]).map {
          PatternHit(pattern: pattern, field: field, bytes: $0)
        }
      }
    }.sorted { ($0.field, $0.bytes.lowerBound) < ($1.field, $1.bytes.lowerBound) }
  }

  private func ranges(of expression: NSRegularExpression, in text: CheckedText) -> [Range<Int>] {
    let string = String(decoding: text.bytes, as: UTF8.self)
    let whole = NSRange(string.startIndex..<string.endIndex, in: string)
    return expression.matches(in: string, range: whole).map { match in
      let start = bytes(before: match.range.location, in: string)
      return start..<bytes(before: match.range.location + match.range.length, in: string)
    }
  }

  private func bytes(before offset: Int, in string: String) -> Int {
    String(decoding: Array(string.utf16.prefix(offset)), as: UTF16.self).utf8.count
  }
}
