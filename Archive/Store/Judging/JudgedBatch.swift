import Dispatch
import Synchronization

/// Posts that are being judged, each part of them on a thread of its own.
final class JudgedBatch: Sendable {
  let posts: [StoredPost]
  private let parts: Int
  private let running = DispatchGroup()
  private let results = Mutex<[Int: Result<[JudgedPost], any Error>]>([:])

  init(_ posts: [StoredPost], parts: Int, _ judge: @escaping @Sendable (_ part: Int) throws -> [JudgedPost]) {
    self.posts = posts
    self.parts = parts
    for part in 0..<parts {
      DispatchQueue.global().async(group: running) { [self] in
        let judged = Result { try judge(part) }
        results.withLock { $0[part] = judged }
      }
    }
  }

  /// Waits for them.
  func judged() throws -> [JudgedPost] {
    running.wait()
    return try results.withLock { results in try (0..<parts).flatMap { try results[$0]?.get() ?? [] } }
  }
}
