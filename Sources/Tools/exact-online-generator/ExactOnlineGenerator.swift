#if Generator
  import GeneratorCommands

  @main
  enum ExactOnlineGenerator {
    static func main() async { await runGenerator() }
  }
#else
  #error(
    "The generator and its plugins need the trait 'Generator': write traits: [\"Generator\"] in the dependency on exact-online-swift."
  )
#endif
