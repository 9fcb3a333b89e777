import Foundation
import TestSupport
import Testing

@testable import ExportFiles

/// A folder of its own for one test, gone at its end.
final class Workshop {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "export-files-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func place(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let target = place(name)
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: target))
    return target
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

  /// Runs a program in this folder.
  func run(_ program: String, _ arguments: [String]) throws {
    let outcome = try Program(program, in: path).run(arguments)
    #expect(outcome.exitCode == 0, "\(program) \(arguments): \(outcome.errText)")
  }

  /// The bytes as raw deflate.
  func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
    try write(bytes, to: "to-deflate")
    try run("gzip", ["-n", "-f", "to-deflate"])
    let packed = [UInt8](try Data(contentsOf: URL(fileURLWithPath: place("to-deflate.gz"))))
    // A header of 10 bytes before it, a checksum and a size of 4 bytes each after it.
    return Array(packed.dropFirst(10).dropLast(8))
  }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: place(name)))) }
}

extension ExportTree {
  init(_ path: String, limits: ExportLimits = .standard) throws { try self.init(opening: [path], limits: limits) }

  var paths: [String] { members.map(\.path) }

  /// Everything in it, as text by path.
  func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for member in members { texts[member.path] = String(decoding: try contents(of: member), as: UTF8.self) }
    return texts
  }
}

/// The error that opening throws, as the clerk sees it: what, and what to do.
func refusal(_ path: String, limits: ExportLimits = .standard) -> String {
  do {
    let tree = try ExportTree(path, limits: limits)
    return "opened, with \(tree.members.count) members"
  } catch let error as ExportError {
    return "\(error) | \(error.advice)"
  } catch {
    return "another error: \(error)"
  }
}

/// The error that reading everything throws.
func readingRefusal(_ path: String, limits: ExportLimits = .standard) -> String {
  do {
    let tree = try ExportTree(path, limits: limits)
    for member in tree.members {
      let reader = try tree.open(member)
      while try reader.next() != nil {}
    }
    return "read, \(tree.members.count) members"
  } catch let error as ExportError {
    return "\(error) | \(error.advice)"
  } catch {
    return "another error: \(error)"
  }
}
