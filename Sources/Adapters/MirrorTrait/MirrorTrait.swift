// ExactOnlineMirror depends on this module: without the trait none of its code is compiled, and this is the only error.
#if !Mirror
  #error(
    "ExactOnlineMirror needs the trait 'Mirror': write traits: [\"Mirror\"] in the dependency on exact-online-swift."
  )
#endif
