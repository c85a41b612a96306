// ExactOnlineTracing depends on this module: without the trait none of its code is compiled, and this is the only error.
#if !Tracing
  #error(
    "ExactOnlineTracing needs the trait 'Tracing': write traits: [\"Tracing\"] in the dependency on exact-online-swift."
  )
#endif
