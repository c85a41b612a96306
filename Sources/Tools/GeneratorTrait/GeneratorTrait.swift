// What the generator needs from elsewhere depends on this module, so that without the trait nothing of it is compiled and
// this is the only error.
#if !Generator
  #error("The generator or a plugin of it is used without its trait: .package(…, traits: [\"Generator\"])")
#endif
