#if CommandLine
  import ExactOnlineCommands

  @main
  enum ExactOnlineMain {
    static func main() async { await runExactOnline() }
  }
#else
  #error(
    "The executable exact-online needs a trait: add traits: [\"CommandLine\"] to the dependency on this package."
  )
#endif
