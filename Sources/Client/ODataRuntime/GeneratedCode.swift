/// Which generated clients this runtime fits.
///
/// Each generated client names the version that it was generated for, as `GeneratedCode.FitsRuntime1`. Where generated
/// code and runtime no longer fit each other, the next version gets a type of its own, and this one becomes unavailable:
///
/// ```swift
/// @available(
///   *, unavailable,
///   message: "This client was generated for an older version of the runtime; generate it again, or use that version of the package")
/// public enum FitsRuntime1 {}
/// ```
///
/// A client that does not fit then fails to compile with that sentence, and not with a hundred others.
@_spi(Generated) public enum GeneratedCode {
  /// Clients generated for version 1 of the runtime.
  public enum FitsRuntime1 {}
}
