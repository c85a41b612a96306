/// The target is built after the executable exact-online, which needs a trait; nothing can be imported from it.
enum Terminal {}
