package com.logitech.serviceportal.definitions;

import com.logitech.serviceportal.definitions.Finding.Fact;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes a record's components as facts and reads them back. An empty {@link Optional} is no fact at all; a record of several components
 * is one where its {@code toString} is read back by its static {@code parse}.
 */
final class FactSheet {

    private static final String SEPARATOR = ", ";

    /** The accessors of a record's components, in their order: a thousand answers ask for those of a few types. */
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            Method[] accessors = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toArray(Method[]::new);
            AccessibleObject.setAccessible(accessors, true);
            return accessors;
        }
    };

    private FactSheet() {
    }

    static List<Fact> of(Record facts) {
        List<Fact> sheet = new ArrayList<>();
        for (Method accessor : ACCESSORS.get(facts.getClass())) {
            Object value = read(accessor, facts);
            if (value instanceof Optional<?> optional) {
                value = optional.orElse(null);
            }
            if (value != null) {
                sheet.add(new Fact(accessor.getName(), write(value), null, null));
            }
        }
        return sheet;
    }

    static <F extends Record> F read(Class<F> type, List<Fact> sheet) {
        Map<String, String> values = sheet.stream().collect(Collectors.toMap(Fact::name, Fact::value));
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> parse(component.getGenericType(), values.get(component.getName()), component.getName()))
                .toArray();
        return construct(type, components, arguments);
    }

    private static String write(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(FactSheet::write).collect(Collectors.joining(SEPARATOR));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Record wrapper && ACCESSORS.get(wrapper.getClass()).length == 1) {
            return write(read(ACCESSORS.get(wrapper.getClass())[0], wrapper));
        }
        return value.toString();
    }

    private static Object parse(Type type, String text, String name) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return text == null ? Optional.empty() : Optional.of(parse(element, text, name));
            }
            List<Object> many = text == null || text.isEmpty() ? List.of()
                    : Arrays.stream(text.split(SEPARATOR)).map(part -> parse(element, part, name)).toList();
            return generic.getRawType() == Set.class ? new LinkedHashSet<>(many) : many;
        }
        Class<?> plain = (Class<?>) type;
        if (text == null) {
            throw new IllegalArgumentException("the fact '" + name + "' is missing");
        }
        return parsePlain(plain, text, name);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object parsePlain(Class<?> type, String text, String name) {
        if (type == String.class) {
            return text;
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        } else if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == LocalTime.class) {
            return LocalTime.parse(text);
        } else if (type == Instant.class) {
            return Instant.parse(text);
        } else if (type == ZoneId.class) {
            return ZoneId.of(text);
        } else if (type == UUID.class) {
            return UUID.fromString(text);
        } else if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, text);
        } else if (type.isRecord() && type.getRecordComponents().length == 1) {
            RecordComponent[] only = type.getRecordComponents();
            return construct((Class<? extends Record>) type, only, parse(only[0].getGenericType(), text, name));
        } else if (type.isRecord()) {
            return parseWords(type, text, name);
        }
        throw new IllegalArgumentException("a fact cannot be a " + type.getSimpleName() + ": '" + name + "'");
    }

    /** What has a text of its own says how to read it. */
    private static Object parseWords(Class<?> type, String text, String name) {
        try {
            return type.getMethod("parse", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("the fact '" + name + "' is not possible: " + e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a fact cannot be a " + type.getSimpleName() + ": '" + name + "'", e);
        }
    }

    private static Object read(Method accessor, Record holder) {
        try {
            return accessor.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor.getName(), e);
        }
    }

    private static <F extends Record> F construct(Class<F> type, RecordComponent[] components, Object... arguments) {
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<F> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("these facts are not possible together: " + e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot rebuild " + type.getSimpleName(), e);
        }
    }
}
