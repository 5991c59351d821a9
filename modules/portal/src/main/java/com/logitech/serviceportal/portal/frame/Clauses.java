package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Clause;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every clause of the two texts: those the modules answer for, and those that wait for their module. Ordered by rule number. A module
 * makes its list known by naming it in {@code META-INF/clauses} of its jar.
 */
@Named("clauses")
@ApplicationScoped
public class Clauses {

    private final Map<String, Entry> byRule = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();

    /**
     * @param module       which module answers for it
     * @param specifications the sentences of its specifications, where the build recorded them
     */
    public record Entry(String rule, String module, Clause.Kind kind, String place, String heading, List<String> specifications) {
    }

    @PostConstruct
    void read() {
        Map<String, List<String>> specifications = new LinkedHashMap<>();
        records("/META-INF/specifications.csv",
                line -> specifications.computeIfAbsent(line.getField("rule"), rule -> new ArrayList<>()).add(line.getField("sentence")));
        List<Entry> entries = new ArrayList<>();
        kept().forEach(clause -> entries.add(new Entry(clause.rule(), module(clause), clause.kind(), clause.place(), clause.heading(),
                specifications.getOrDefault(clause.rule(), List.of()))));
        entries.forEach(entry -> sources.add(entry.rule()));
        entries.stream().sorted(Comparator.comparingInt(entry -> Integer.parseInt(entry.rule().substring(1))))
                .forEach(entry -> byRule.put(entry.rule(), entry));
    }

    /** By a clause or a rule's number; for a number nobody knows, an entry that says so. */
    public Entry of(Object clauseOrRule) {
        String rule = clauseOrRule instanceof Clause clause ? clause.rule() : String.valueOf(clauseOrRule);
        return byRule.getOrDefault(rule, new Entry(rule, "", Clause.Kind.INFORMATION, "", rule, List.of()));
    }

    /** The rules as found in the modules; each should be there once. */
    List<String> sources() {
        return sources;
    }

    public List<Entry> all() {
        return List.copyOf(byRule.values());
    }

    private static Stream<Clause> kept() {
        ClassLoader house = Clauses.class.getClassLoader();
        return house.resources("META-INF/clauses").flatMap(Clauses::lines).flatMap(name -> {
            try {
                return Stream.of((Clause[]) Class.forName(name, true, house).getEnumConstants());
            } catch (ClassNotFoundException unknown) {
                throw new IllegalStateException("META-INF/clauses names what is not there: " + name, unknown);
            }
        });
    }

    private static Stream<String> lines(URL file) {
        try (InputStream names = file.openStream()) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static String module(Clause clause) {
        String[] path = clause.getClass().getPackageName().split("\\.");
        return path[path.length - 2];
    }

    private static void records(String resource, Consumer<NamedCsvRecord> each) {
        try (InputStream file = Clauses.class.getResourceAsStream(resource)) {
            if (file != null) {
                try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                    reader.forEach(each);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource, unreadable);
        }
    }
}
