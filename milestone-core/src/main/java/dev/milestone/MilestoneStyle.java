package dev.milestone;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How every generated value type of the library looks: hidden behind the type that it implements. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS) // visible to incremental compilation
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility =
        Value.Style.BuilderVisibility.PACKAGE, // Javadoc lifts setters into X.Builder
    overshadowImplementation = true,
    strictBuilder = true, // setting an attribute twice is a bug, and says so
    depluralize = true, // addMilestone, not addMilestones
    fallbackNullableAnnotation = Nullable.class,
    // Not the generator's own annotation, which callers' -Xlint:all would ask for.
    allowedClasspathAnnotations = {
      javax.annotation.processing.Generated.class,
      CanIgnoreReturnValue.class
    })
public @interface MilestoneStyle {}
