package com.logitech.serviceportal.portal.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** How the portal's words look in JSON: values as one text each, decisions with their clauses written out. */
public final class PortalWords extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** What is sent in another form than it is kept in. @param form how it looks on the way */
    public record Sending<T, S>(Class<T> type, Class<S> form, Function<T, S> converter) {
    }

    public static final List<Sending<?, ?>> SENDINGS = List.of(
            new Sending<>(Decision.class, Trace.class, Trace::of),
            new Sending<>(Finding.class, Trace.Step.class, Trace.Step::of),
            new Sending<>(Finding.Fact.class, Trace.Known.class, Trace.Known::of));

    PortalWords() {
        super("portal words");
        Spoken.all().forEach(this::add);
        addDeserializer(String.class, new OneText<>(new Spoken<>(String.class, "", "text", Spoken::plain)));
        SENDINGS.forEach(this::add);
        setDeserializerModifier(new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type, BeanDescription description,
                    JsonDeserializer<?> usual) {
                return constants(type.getRawClass());
            }
        });
    }

    private static <T> JsonDeserializer<T> constants(Class<T> type) {
        return new OneText<>(new Spoken<>(type, "", String.valueOf(type.getEnumConstants()[0]),
                text -> type.cast(Spoken.constant(type, text))));
    }

    private <T> void add(Spoken<T> spoken) {
        addDeserializer(spoken.type(), new OneText<>(spoken));
        addSerializer(spoken.type(), new ToStringSerializer(spoken.type()));
    }

    private <T, S> void add(Sending<T, S> sending) {
        addSerializer(sending.type(), new StdDelegatingSerializer(sending.type(), new StdConverter<T, S>() {
            @Override
            public S convert(T value) {
                return sending.converter().apply(value);
            }

            @Override
            public JavaType getOutputType(TypeFactory types) {
                return types.constructType(sending.form());
            }

            @Override
            public JavaType getInputType(TypeFactory types) {
                return types.constructType(sending.type());
            }
        }));
    }

    /** Reads a value from a JSON string and from nothing else. */
    private static final class OneText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Spoken<T> spoken;

        OneText(Spoken<T> spoken) {
            super(spoken.type());
            this.spoken = spoken;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new InvalidFormatException(parser,
                        spoken.type() == String.class ? "is a text" : "is a text, such as \"" + spoken.example() + "\"", null,
                        spoken.type());
            }
            try {
                return spoken.read(parser.getText());
            } catch (IllegalArgumentException unfit) {
                throw new InvalidFormatException(parser, unfit.getMessage(), null, spoken.type());
            }
        }
    }
}
