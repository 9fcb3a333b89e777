/// The mistakes found so far while a pack is read.
final class PackProblems {
  private(set) var errors: [PackError] = []

  func add(_ error: PackError) { errors.append(error) }

  func add(_ errors: [PackError]) { self.errors += errors }
}
