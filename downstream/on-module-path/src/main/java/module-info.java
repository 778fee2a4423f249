/** An application that uses the library on the module path. */
module com.acme.health {
  requires dev.milestone.core;
  requires dev.milestone.jackson;
  requires com.fasterxml.jackson.databind;
}
