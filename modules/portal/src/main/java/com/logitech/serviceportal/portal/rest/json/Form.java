package com.logitech.serviceportal.portal.rest.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.portal.rest.Problem.Wrong;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form a request's record asks for. What is neither optional nor a text nor a list must be there; whether a text may be empty is
 * for the office to say.
 */
public final class Form {

    private Form() {
    }

    public static boolean isRequired(RecordComponent component) {
        Class<?> type = raw(component.getGenericType());
        return type != Optional.class && type != String.class && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type);
    }

    /** Finds in the whole body what must be there and is not, and what is there and not known. */
    static void misfits(JsonNode node, Type type, String pointer, List<Wrong> found) {
        Class<?> raw = raw(type);
        if (raw == Optional.class || Collection.class.isAssignableFrom(raw)) {
            if (node.isArray()) {
                for (int index = 0; index < node.size(); index++) {
                    misfits(node.get(index), argument(type, 0), pointer + "/" + index, found);
                }
            } else {
                misfits(node, argument(type, 0), pointer, found);
            }
        } else if (isForm(raw) && node.isObject()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                JsonNode value = node.path(component.getName());
                String place = pointer + "/" + component.getName();
                if (value.isMissingNode() || value.isNull()) {
                    if (isRequired(component)) {
                        found.add(Wrong.at(place, "required", "is required"));
                    }
                } else {
                    misfits(value, component.getGenericType(), place, found);
                }
            }
            Set<String> known = Stream.of(raw.getRecordComponents()).map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            node.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    found.add(Wrong.at(pointer + "/" + escaped(name), "unknown",
                            "is not known here" + (known.isEmpty() ? "" : "; known are " + String.join(", ", known))));
                }
            });
        }
    }

    /** What was asked for at the end of the path; empty where the type itself says it better. */
    static Optional<String> expected(Type root, List<JsonMappingException.Reference> path, JsonNode value) {
        Type type = root;
        for (JsonMappingException.Reference step : path) {
            type = step(unwrapped(type), step);
            if (type == null) {
                return Optional.empty();
            }
        }
        return words(raw(unwrapped(type)), value);
    }

    private static Optional<String> words(Class<?> raw, JsonNode value) {
        if (raw == int.class || raw == Integer.class) {
            return Optional.of("is a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ", without a point");
        } else if (raw == long.class || raw == Long.class) {
            return Optional.of("is a whole number, without a point");
        } else if (raw == boolean.class || raw == Boolean.class) {
            return Optional.of("is true or false");
        } else if (raw.isEnum()) {
            return Optional.of(Spoken.oneOf(raw));
        } else if (Collection.class.isAssignableFrom(raw)) {
            return Optional.of("is a list");
        } else if (Map.class.isAssignableFrom(raw) || isForm(raw) && !value.isObject()) {
            return Optional.of("is an object");
        }
        return Optional.empty();
    }

    private static Type step(Type type, JsonMappingException.Reference step) {
        Class<?> raw = raw(type);
        if (Collection.class.isAssignableFrom(raw)) {
            return argument(type, 0);
        } else if (Map.class.isAssignableFrom(raw)) {
            return argument(type, 1);
        } else if (isForm(raw)) {
            return Stream.of(raw.getRecordComponents()).filter(component -> component.getName().equals(step.getFieldName())).findFirst()
                    .map(RecordComponent::getGenericType).orElse(null);
        }
        return null;
    }

    /** A field's name as a step of a pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Whether it travels as an object with fields. */
    static boolean isForm(Class<?> raw) {
        return raw.isRecord() && Spoken.of(raw).isEmpty();
    }

    static Type unwrapped(Type type) {
        return raw(type) == Optional.class ? argument(type, 0) : type;
    }

    public static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : type instanceof Class<?> plain ? plain
                : Object.class;
    }

    public static Type argument(Type type, int place) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[place] : Object.class;
    }
}
