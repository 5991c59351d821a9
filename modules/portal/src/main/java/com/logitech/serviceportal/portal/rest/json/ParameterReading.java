package com.logitech.serviceportal.portal.rest.json;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.rest.Version;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads parameters as bodies are read: the same values from the same texts. What cannot be read is told by the parameter's name. */
@Provider
public class ParameterReading implements ParamConverterProvider {

    private static final int LONGEST = 2_000;

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = reader(type);
        return reader == null ? null : new ParamConverter<>() {
            @Override
            @SuppressWarnings("unchecked")
            public T fromString(String text) {
                return text == null ? null : (T) read(text, reader, annotations);
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }

    private static Function<String, ?> reader(Class<?> type) {
        if (type.isEnum()) {
            return text -> Spoken.constant(type, text);
        } else if (type == Integer.class) {
            return ParameterReading::number;
        } else if (type == Boolean.class) {
            return ParameterReading::yesOrNo;
        } else if (type == String.class) {
            return ParameterReading::text;
        } else if (type == Version.class) {
            return text -> Version.read(text).orElseThrow(() -> new IllegalArgumentException("is one ETag of ours, such as \"v7\""));
        }
        return Spoken.of(type).<Function<String, ?>>map(spoken -> spoken::read).orElse(null);
    }

    private static Object read(String text, Function<String, ?> reader, Annotation[] annotations) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException unfit) {
            boolean inPath = Stream.of(annotations).anyMatch(PathParam.class::isInstance);
            throw inPath ? Refused.notFound(name(annotations)) : Refused.input(name(annotations), unfit.getMessage());
        }
    }

    private static String name(Annotation[] annotations) {
        return Stream.of(annotations).map(annotation -> annotation instanceof QueryParam query ? query.value()
                : annotation instanceof PathParam path ? path.value() : annotation instanceof HeaderParam header ? header.value() : "")
                .filter(name -> !name.isEmpty()).findFirst().orElse("parameter");
    }

    private static Integer number(String text) {
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new IllegalArgumentException("is a whole number");
        }
        return Integer.valueOf(text);
    }

    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("is true or false");
        }
        return Boolean.valueOf(text);
    }

    private static String text(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("has at most " + LONGEST + " characters");
        }
        return Spoken.plain(text);
    }
}
