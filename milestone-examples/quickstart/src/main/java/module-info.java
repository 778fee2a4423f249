/** The smallest programs that use the library, on the module path as on the class path. */
module dev.milestone.examples.quickstart {
  requires dev.milestone.core;
}
