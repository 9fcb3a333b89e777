import Glibc

/// Decides what a path is (by content, never by its name) and opens it.
struct ContainerOpener {
  let limits: ExportLimits

  func open(_ path: String) throws -> any Container {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw ExportError.cannotOpen(
        path: path, why: String(cString: strerror(errno)), advice: "Check the name, and that you may read it.")
    }
    return status.st_mode & S_IFMT == S_IFDIR
      ? try FolderContainer(path: path, limits: limits) : try FileContainer(path: path, limits: limits)
  }
}
