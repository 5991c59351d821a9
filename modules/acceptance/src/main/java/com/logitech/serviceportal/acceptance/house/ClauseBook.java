package com.logitech.serviceportal.acceptance.house;

import com.logitech.serviceportal.definitions.Clause;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every clause the modules answer for, with where it lives: read from the compiled classes, so that it cannot lag behind them. */
public final class ClauseBook {

    /**
     * A clause.
     *
     * @param module         the module that answers for it
     * @param terms          the types in the module's terms that judge it or name it
     * @param elsewhere      its home, where that is not in terms
     * @param specifications the test classes of the module that say what it means
     * @param sentences      what these say about it, in their order
     */
    public record Entry(Clause clause, String module, List<String> terms, Optional<Home> elsewhere, List<String> specifications,
            List<String> sentences) {
    }

    /** The home of a rule that is no judgement on facts. @param type its simple name @param reason why it is no term */
    public record Home(String rule, String type, String reason) {
    }

    private final House house;
    private final JavaClasses specifications;
    private final Map<String, Home> homes;
    private final List<Clause> clauses;
    private final List<Entry> entries;

    private ClauseBook(House house, JavaClasses specifications, List<Clause> clauses) {
        this.house = house;
        this.clauses = clauses;
        this.specifications = specifications;
        this.homes = homes().stream().collect(Collectors.toMap(Home::rule, Function.identity()));
        this.entries = clauses.stream().map(this::entry).toList();
    }

    /** Of the house in this folder, as it was last built, tests included. */
    public static ClauseBook at(Path root) {
        House house = House.at(root);
        return new ClauseBook(house, House.specificationsAt(root), clauses(house, root));
    }

    /** Whether the product has a type of this simple name. */
    public boolean knows(String type) {
        return house.classes().stream().anyMatch(candidate -> candidate.isTopLevelClass() && candidate.getSimpleName().equals(type));
    }

    /** The modules of the product. */
    public List<String> modules() {
        return house.modules();
    }

    /** By rule number. */
    public List<Entry> entries() {
        return entries;
    }

    /** The rules whose home is not in terms, by nature. */
    public static List<Home> homes() {
        try (InputStream file = ClauseBook.class.getResourceAsStream("homes-elsewhere.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> new Home(row.getField("rule"), row.getField("type"), row.getField("reason"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Clause> clauses(House house, Path root) {
        // The enums themselves, to ask them; their apis know nothing but java.* and definitions.
        URL[] places = house.modules().stream().map(module -> url(root.resolve("modules").resolve(module).resolve("target/classes")))
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, ClauseBook.class.getClassLoader())) {
            return house.classes().stream().filter(type -> type.isEnum() && type.isAssignableTo(Clause.class))
                    .flatMap(type -> constants(loader, type.getName()))
                    .sorted(Comparator.comparingInt(clause -> Integer.parseInt(clause.rule().substring(1)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Clause> constants(ClassLoader loader, String name) {
        try {
            return Stream.of((Clause[]) Class.forName(name, true, loader).getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("found as a file and not as a class: " + name, e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Entry entry(Clause clause) {
        String module = house.moduleOf(house.classes().get(((Enum<?>) clause).getDeclaringClass().getName())).orElseThrow();
        Set<String> sentences = new LinkedHashSet<>();
        specificationsOf(module)
                .forEach(type -> sentences.addAll(Sentences.of(type, this::rulesNamedBy).getOrDefault(clause.rule(), Set.of())));
        return new Entry(clause, module, terms(module, clause), Optional.ofNullable(homes.get(clause.rule())),
                specifications(module, clause), List.copyOf(sentences));
    }

    /** Those of the terms; where they say nothing of it, any that has a sentence about it; where none has, any that names the clause. */
    private List<String> specifications(String module, Clause clause) {
        Predicate<JavaClass> inTerms = type -> house.isIn("terms", type);
        Predicate<JavaClass> says = type -> Sentences.rulesNamedIn(type).contains(clause.rule());
        return Stream.of(inTerms.and(says), says, (Predicate<JavaClass>) type -> mentions(type, clause))
                .map(which -> specificationsOf(module).filter(which).map(ClauseBook::outermost).distinct().sorted().toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** Those that say "this is my clause"; where there are none, those that name it at all. */
    private List<String> terms(String module, Clause clause) {
        List<JavaClass> naming = house.classesOf(module).filter(type -> house.isIn("terms", type) && mentions(type, clause)).toList();
        List<JavaClass> judging = naming.stream().filter(type -> accesses(type).anyMatch(access -> isOf(access, clause)
                && access.getOwner() instanceof JavaMethod method && method.getName().equals("clause"))).toList();
        return (judging.isEmpty() ? naming : judging).stream().map(ClauseBook::outermost).distinct().sorted().toList();
    }

    private Set<String> rulesNamedBy(JavaMethod test) {
        return test.getFieldAccesses().stream().flatMap(access -> clauses.stream().filter(clause -> isOf(access, clause))).map(Clause::rule)
                .collect(Collectors.toSet());
    }

    private Stream<JavaClass> specificationsOf(String module) {
        return specifications.stream().filter(type -> house.moduleOf(type).filter(module::equals).isPresent())
                .sorted(Comparator.comparing(ClauseBook::outermost).thenComparingInt(ClauseBook::firstLine)
                        .thenComparing(JavaClass::getName));
    }

    private static int firstLine(JavaClass type) {
        return type.getMethods().stream().mapToInt(method -> method.getSourceCodeLocation().getLineNumber()).filter(line -> line > 0).min()
                .orElse(0);
    }

    private static boolean mentions(JavaClass type, Clause clause) {
        return accesses(type).anyMatch(access -> isOf(access, clause));
    }

    private static Stream<JavaFieldAccess> accesses(JavaClass type) {
        return type.getFieldAccessesFromSelf().stream();
    }

    private static boolean isOf(JavaFieldAccess access, Clause clause) {
        return access.getName().equals(clause.name())
                && access.getTargetOwner().getName().equals(((Enum<?>) clause).getDeclaringClass().getName());
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ClauseBook::outermost).orElse(type.getSimpleName());
    }
}
