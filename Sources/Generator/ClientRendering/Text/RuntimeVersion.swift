/// The version of the runtime that generated code is made for: the number in `GeneratedCode.FitsRuntime1`.
enum RuntimeVersion {
  static let current = 1
}
