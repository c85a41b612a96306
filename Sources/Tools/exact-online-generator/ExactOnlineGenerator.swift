#if Generator
  import GeneratorCommands

  @main
  enum ExactOnlineGenerator {
    static func main() async { await runGenerator() }
  }
#else
  #error(
    "The generator and its plugins need a trait: add traits: [\"Generator\"] to the dependency on this package."
  )
#endif
