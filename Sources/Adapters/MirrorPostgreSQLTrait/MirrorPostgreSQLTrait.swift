// ExactOnlineMirrorPostgreSQL depends on this module: without the trait none of its code is compiled, and this is the
// only error.
#if !MirrorPostgreSQL
  #error(
    "ExactOnlineMirrorPostgreSQL needs the trait 'MirrorPostgreSQL': write traits: [\"MirrorPostgreSQL\"] in the dependency on exact-online-swift."
  )
#endif
