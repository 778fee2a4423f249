package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.primitives.Primitives;
import com.google.common.testing.ArbitraryInstances;
import com.google.common.testing.EqualsTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What all public value types of a package keep: they are equal by each of their attributes and by nothing else, and no null
 * gets in. A subclass fills a table with values; a type or an attribute that it forgets is a failure.
 */
public abstract class ValueTypesContract {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final String GENERATED = "Immutable";

  /** Values to compare with each other, and arguments to call with. */
  public static final class Table {

    private final Map<String, List<Supplier<?>>> rows = new LinkedHashMap<>();
    private final Map<String, Object> byName = new LinkedHashMap<>();
    private final List<Object> byType = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Table() {}

    /** Makers of values that all differ from each other. */
    public void row(String what, List<Supplier<?>> makers) {
      assertThat(rows.put(what, makers)).as("two rows '%s'", what).isNull();
    }

    /** Makers of values that all differ from each other. */
    public void row(String what, Supplier<?>... makers) {
      row(what, List.of(makers));
    }

    /** A value, and what makes one of it that differs in one attribute, for each attribute. */
    @SafeVarargs
    public final <T> void changes(String what, Supplier<? extends T> base, UnaryOperator<T>... by) {
      List<Supplier<?>> makers = new ArrayList<>();
      makers.add(base);
      for (UnaryOperator<T> change : by) {
        makers.add(() -> change.apply(base.get()));
      }
      row(what, makers);
    }

    /** What to call with where a parameter has that name. */
    public void argument(String name, Object value) {
      byName.put(name, value);
    }

    /** What to call with where a parameter takes it; values of the rows need not be given again. */
    public void arguments(Object... values) {
      byType.addAll(List.of(values));
    }

    /** The makers of a row. */
    public List<Supplier<?>> makers(String what) {
      return List.copyOf(Objects.requireNonNull(rows.get(what), what));
    }

    /** One value of each maker, made when first asked for: there are many, and they are asked for often. */
    private List<Object> values() {
      if (values.isEmpty()) {
        rows.values().forEach(row -> row.forEach(maker -> values.add(maker.get())));
      }
      return values;
    }

    private Object argument(Parameter parameter) {
      Class<?> type = parameter.getType();
      Object named = byName.get(parameter.getName());
      if (named != null && Primitives.wrap(type).isInstance(named)) {
        return named;
      }
      return Stream.concat(byType.stream(), values().stream())
          .filter(type::isInstance)
          .findFirst()
          .orElseGet(() -> arbitrary(type));
    }

    private static Object arbitrary(Class<?> type) {
      if (type.isArray()) {
        return Array.newInstance(type.getComponentType(), 0);
      }
      if (type.isEnum()) {
        return type.getEnumConstants()[0];
      }
      if (type == String.class) {
        return "a"; // an id, more often than not
      }
      if (isId(type)) {
        return id(type, "a");
      }
      if (type.isInterface() && !type.isSealed() && ArbitraryInstances.get(type) == null) {
        return Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
      }
      return Objects.requireNonNull(
          ArbitraryInstances.get(type), () -> "give the table an argument of " + type);
    }
  }

  /** Fills in the values; ids, which are records of one text, are there already. */
  protected abstract void fill(Table table);

  /** The table, filled. */
  protected final Table table() {
    Table table = new Table();
    fill(table);
    for (Class<?> type : types()) {
      if (isId(type)) {
        table.row(type.getSimpleName(), () -> id(type, "a"), () -> id(type, "b"));
      }
    }
    return table;
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getSimpleName().endsWith("Id")
        && type.getRecordComponents().length == 1;
  }

  private static Object id(Class<?> type, String value) {
    try {
      return type.getConstructor(String.class).newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void every_value_type_of_the_package_stands_in_the_table() {
    Set<Class<?>> present = new LinkedHashSet<>();
    table().values().forEach(value -> present.add(published(value.getClass())));

    assertThat(types()).isNotEmpty();
    assertThat(types().stream().filter(ValueTypesContract::isValue))
        .allSatisfy(type -> assertThat(present).contains(type));
  }

  @TestFactory
  Stream<DynamicTest> values_are_equal_to_the_same_and_to_no_other() {
    return table().rows.entrySet().stream()
        .map(row -> dynamicTest(row.getKey(), () -> {
          EqualsTester tester = new EqualsTester();
          row.getValue().forEach(maker -> tester.addEqualityGroup(maker.get(), maker.get()));
          tester.testEquals();
        }));
  }

  /** So that an attribute that is added has to be added to the table, and so to equality. */
  @TestFactory
  Stream<DynamicTest> for_each_attribute_two_values_differ_in_it_alone() {
    Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
    table().values().forEach(value -> {
      if (value.getClass().isRecord() || isGenerated(value.getClass())) {
        byType.computeIfAbsent(value.getClass(), type -> new ArrayList<>()).add(value);
      }
    });
    return byType.entrySet().stream()
        .map(values -> dynamicTest(published(values.getKey()).getSimpleName(), () -> {
          Set<String> told = new LinkedHashSet<>();
          for (Object one : values.getValue()) {
            for (Object other : values.getValue()) {
              List<String> differences = differences(one, other);
              told.addAll(differences.size() == 1 ? differences : List.of());
            }
          }
          assertThat(told)
              .containsExactlyInAnyOrderElementsOf(
                  attributes(values.getKey()).stream().map(Field::getName).toList());
        }));
  }

  private static List<String> differences(Object one, Object other) throws IllegalAccessException {
    List<String> differences = new ArrayList<>();
    for (Field attribute : attributes(one.getClass())) {
      if (!Objects.equals(attribute.get(one), attribute.get(other))) {
        differences.add(attribute.getName());
      }
    }
    return differences;
  }

  private static List<Field> attributes(Class<?> type) {
    List<Field> attributes = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      int passedOver = Modifier.STATIC | Modifier.TRANSIENT | Modifier.VOLATILE;
      if ((field.getModifiers() & passedOver) == 0 && !field.isSynthetic()) {
        field.setAccessible(true);
        attributes.add(field);
      }
    }
    return attributes;
  }

  /** Factories, constructors, builders and what values can be asked; what Immutables wrote need not name the null. */
  @TestFactory
  Stream<DynamicTest> nulls_are_refused_by_name() {
    Table table = table();
    return types().stream()
        .filter(type -> !Throwable.class.isAssignableFrom(type))
        .map(type -> dynamicTest(type.getSimpleName(), () -> refusesNulls(table, type)));
  }

  private static void refusesNulls(Table table, Class<?> type) throws IllegalAccessException {
    for (Constructor<?> constructor : type.getConstructors()) {
      refusesNulls(table, constructor, constructor::newInstance);
    }
    Supplier<?> instance = instance(table, type);
    for (Method method : type.getMethods()) {
      boolean ours = method.getDeclaringClass().getName().startsWith("dev.milestone")
          && !method.isBridge()
          && !method.getName().equals("equals")
          && !(type.isEnum() && method.getName().equals("valueOf"));
      if (ours && Modifier.isStatic(method.getModifiers())) {
        refusesNulls(table, method, arguments -> method.invoke(null, arguments));
      } else if (ours && instance != null && method.getParameterCount() > 0) {
        method.setAccessible(
            true); // a builder's may be written by Immutables, in a class of no name
        refusesNulls(table, method, arguments -> method.invoke(instance.get(), arguments));
      }
    }
  }

  private static @Nullable Supplier<?> instance(Table table, Class<?> type) {
    if (type.getSimpleName().endsWith("Builder")) {
      return builder(type);
    }
    return table.values().stream()
        .filter(type::isInstance)
        .findFirst()
        .<Supplier<?>>map(value -> () -> value)
        .orElse(null);
  }

  private static @Nullable Supplier<?> builder(Class<?> type) {
    try {
      Method start = type.getEnclosingClass().getDeclaredMethod("builder");
      start.setAccessible(true);
      return () -> {
        try {
          return start.invoke(null);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      };
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private interface Call {
    Object with(Object... arguments) throws ReflectiveOperationException;
  }

  private static void refusesNulls(Table table, Executable code, Call call)
      throws IllegalAccessException {
    Parameter[] parameters = code.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (holdsReferences(parameters[i]) && !isNullable(parameters[i])) {
        @Nullable
        Object[] arguments = Arrays.stream(parameters).map(table::argument).toArray();
        arguments[i] = parameters[i].isVarArgs()
            ? Array.newInstance(parameters[i].getType().getComponentType(), 1)
            : null;
        String what = code + " without '" + parameters[i].getName() + "'";
        Throwable refusal = refusal(what, call, arguments);
        assertThat(refusal).as(what).isInstanceOf(NullPointerException.class);
        if (!isWrittenByImmutables(code) && !parameters[i].isVarArgs()) {
          // The parameter, or what becomes of it: "milestone id", "recommendation".
          assertThat(refusal.getMessage())
              .as(what)
              .isNotNull()
              .matches(Pattern.compile("[A-Za-z ]+|.*\\b" + parameters[i].getName() + "\\b.*"));
        }
      }
    }
  }

  private static Throwable refusal(String what, Call call, @Nullable Object[] arguments) {
    try {
      Object unused = call.with(arguments);
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new AssertionError("cannot call " + what, e);
    }
    throw new AssertionError(what + " is let in");
  }

  private static boolean holdsReferences(Parameter parameter) {
    Class<?> type = parameter.getType();
    return !(parameter.isVarArgs() ? type.getComponentType() : type).isPrimitive();
  }

  private static boolean isNullable(Parameter parameter) {
    AnnotatedType type = parameter.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static boolean isWrittenByImmutables(Executable code) {
    Class<?> declaring = code.getDeclaringClass();
    Class<?> enclosing = declaring.getEnclosingClass();
    return isGenerated(declaring)
        || declaring.getSimpleName().startsWith("With")
        || (enclosing != null && isGenerated(enclosing));
  }

  private static boolean isGenerated(Class<?> type) {
    return type.getSimpleName().startsWith(GENERATED);
  }

  private static boolean isValue(Class<?> type) {
    if (type.isInterface() || type.isEnum()) {
      return false;
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses()).anyMatch(ValueTypesContract::isGenerated);
    }
    return type.isRecord() || declaresEquals(type);
  }

  private static boolean declaresEquals(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("equals"));
  }

  private static Class<?> published(Class<?> type) {
    return isGenerated(type) ? type.getSuperclass() : type;
  }

  /** The public types of the subclass's package. */
  private List<Class<?>> types() {
    String name = getClass().getPackageName();
    try (Stream<Path> files = Files.list(CLASSES.resolve(name.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .sorted()
          .<Class<?>>map(file -> loaded(name + "." + file.replace(".class", "")))
          .filter(ValueTypesContract::isVisible)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (enclosing == null || isVisible(enclosing));
  }
}
