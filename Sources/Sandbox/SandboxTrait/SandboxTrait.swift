// ExactOnlineSandbox depends on this module, so that without the trait nothing of it is compiled and this is the only
// error.
#if !Sandbox
  #error(
    "ExactOnlineSandbox needs the trait 'Sandbox': write traits: [\"Sandbox\"] in the dependency on exact-online-swift."
  )
#endif
