@main struct CheckBench {
  static func main() {}
}
