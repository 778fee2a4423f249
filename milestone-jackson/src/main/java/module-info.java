/**
 * Journey maps and health explanations as JSON.
 *
 * <p>Jackson is optional here, since an application has one generation of it or the other. Nothing is {@code provided} to
 * its service loader: on JDK 17 a module that provides a service of an absent module does not start. So on the module path
 * {@link dev.milestone.jackson.MilestoneModule} is registered by hand; on the class path it is found.
 */
module dev.milestone.jackson {
  requires transitive dev.milestone.core;
  requires static transitive com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static org.jspecify;

  exports dev.milestone.jackson;

  opens dev.milestone.jackson to
      com.fasterxml.jackson.databind; // the wire records are package-private
}
