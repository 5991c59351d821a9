package com.logitech.serviceportal.dispatch;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Finding;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What of a fact may wait in the outbox and go to other systems: ids, dates, numbers and codes that have a type of their own. Free text
 * may hold a person's name, so none of it goes along; whoever needs it asks with the ids.
 */
final class FactNotice {

    private static final Set<Class<?>> PLAIN = Set.of(UUID.class, LocalDate.class, Instant.class, ZoneId.class, Integer.class, Long.class,
            Boolean.class, int.class, long.class, boolean.class);
    /** Said elsewhere: whom it is about, and when. */
    private static final Set<String> ASIDE = Set.of("owner", "at");

    private FactNotice() {
    }

    static Map<String, String> of(DomainEvent fact) {
        Map<String, String> said = fact.facts().stream().collect(Collectors.toMap(Finding.Fact::name, Finding.Fact::value));
        Map<String, String> notes = new LinkedHashMap<>();
        Arrays.stream(fact.getClass().getRecordComponents()).filter(component -> !ASIDE.contains(component.getName()))
                .filter(component -> isTyped(component) && said.containsKey(component.getName()))
                .forEach(component -> notes.put(component.getName(), said.get(component.getName())));
        return notes;
    }

    private static boolean isTyped(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            type = generic.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> plain && (PLAIN.contains(plain) || plain.isEnum() || isWrapper(plain));
    }

    /** A value of one component, which the house gave a type of its own. */
    private static boolean isWrapper(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1;
    }
}
