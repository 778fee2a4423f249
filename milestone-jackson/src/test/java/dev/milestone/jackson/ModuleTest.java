package dev.milestone.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the architecture rules of core ask of signatures and packages, asked of this module's descriptor. */
class ModuleTest {

  private static final Path SOURCES = Path.of("src", "main", "java");

  /** What a module does not read, its compiler does not let it name, in a signature or elsewhere. */
  @Test
  void no_signature_can_speak_of_guava() throws IOException {
    assertThat(module().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder(
            "java.base",
            "dev.milestone.core",
            "com.fasterxml.jackson.databind",
            "com.google.errorprone.annotations",
            "org.jspecify");
  }

  @Test
  void exported_packages_say_what_is_in_them() throws IOException {
    Stream<String> exported = module().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source);

    assertThat(exported)
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java"))
                .content()
                .startsWith("/**")
                .contains("@NullMarked", "@CheckReturnValue")
                .containsPattern("\\* (<p>)?Start with \\{@"));
  }

  private static ModuleDescriptor module() throws IOException {
    try (InputStream descriptor =
        Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
      return ModuleDescriptor.read(descriptor);
    }
  }
}
