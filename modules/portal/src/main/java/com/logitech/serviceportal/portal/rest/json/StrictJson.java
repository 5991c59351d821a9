package com.logitech.serviceportal.portal.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.logitech.serviceportal.definitions.counter.Causes;
import com.logitech.serviceportal.portal.rest.NotTaken;
import com.logitech.serviceportal.portal.rest.Problem.Wrong;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON at the door: what was meant is taken, what would have to be guessed is refused. What is no JSON (nesting without end, repeated
 * fields, text after the end, other encodings included) is the sender's syntax, told with line and column; what is JSON of another
 * meaning is told with a pointer to each value.
 */
public final class StrictJson {

    static final int DEEPEST = 32;
    private static final int MOST_TOLD = 20;
    private static final JsonMapper MAPPER = mapper();

    private StrictJson() {
    }

    /** The mapper behind it, for writing. */
    public static JsonMapper writer() {
        return MAPPER;
    }

    /** Reads a body. @throws NotTaken with all that is wrong with it, as far as can be told at once */
    public static <T> T read(byte[] body, Type type) {
        return bind(object(decoded(body)), type);
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException other) {
            throw NotTaken.syntax(Wrong.at("", "syntax", "The body is not written in UTF-8."));
        }
    }

    private static ObjectNode object(String text) {
        if (text.isBlank()) {
            throw NotTaken.syntax(Wrong.at("", "syntax", "The body is empty; a JSON object is expected."));
        }
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw NotTaken.syntax(Wrong.at("", "syntax", "The body is not a JSON object."));
        } catch (JsonProcessingException unread) {
            JsonLocation place = unread.getLocation();
            throw NotTaken.syntax(Wrong.at(place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr(),
                    isRepetition(unread) ? "duplicate" : "syntax", reason(unread)));
        }
    }

    private static String reason(JsonProcessingException unread) {
        if (isRepetition(unread)) {
            return "A field of the body is given twice.";
        } else if (unread instanceof StreamConstraintsException) {
            return "The body is nested deeper than " + DEEPEST + " levels, or has a number, name or text longer than is taken.";
        }
        return "The body is not JSON.";
    }

    private static boolean isRepetition(JsonProcessingException unread) {
        return unread.getOriginalMessage() != null && unread.getOriginalMessage().startsWith("Duplicate ");
    }

    private static <T> T bind(ObjectNode tree, Type type) {
        List<Wrong> wrong = new ArrayList<>();
        Form.misfits(tree, type, "", wrong);
        wrong.stream().filter(one -> one.code().equals("unknown")).forEach(one -> takeOut(tree, one.pointer()));
        Set<String> told = wrong.stream().map(Wrong::pointer).collect(Collectors.toSet());
        while (wrong.size() < MOST_TOLD) {
            try {
                T value = MAPPER.treeToValue(tree, MAPPER.constructType(type));
                if (wrong.isEmpty()) {
                    return value;
                }
                break;
            } catch (JsonMappingException unfit) {
                Wrong one = wrong(unfit, tree, type);
                if (!told.add(one.pointer())) {
                    break;
                }
                wrong.add(one);
                // without it, the next look finds what else is wrong
                if (!takeOut(tree, one.pointer())) {
                    break;
                }
            } catch (JsonProcessingException unread) {
                wrong.add(Wrong.at("", "invalid", "The body is not what is asked for here."));
                break;
            }
        }
        throw NotTaken.input(wrong);
    }

    private static Wrong wrong(JsonMappingException unfit, JsonNode tree, Type type) {
        String pointer = pointer(unfit.getPath());
        JsonNode value = tree.at(pointer);
        if (value.isMissingNode() || value.isNull()) {
            return Wrong.at(pointer, "required", "is required");
        }
        return Wrong.at(pointer, "invalid", Form.expected(type, unfit.getPath(), value).orElseGet(() -> ours(unfit)));
    }

    /** The reason one of our own types gives; Jackson's words stay inside. */
    private static String ours(JsonMappingException unfit) {
        String original = unfit.getOriginalMessage();
        return Causes.find(unfit, IllegalArgumentException.class).map(Throwable::getMessage)
                .orElse(original != null && original.startsWith("is ") ? original : "is not what is asked for here");
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream().map(step -> "/" + (step.getFieldName() == null ? step.getIndex()
                : Form.escaped(step.getFieldName()))).collect(Collectors.joining());
    }

    private static boolean takeOut(ObjectNode tree, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        return !place.matches() && tree.at(place.head()) instanceof ObjectNode object
                && object.remove(place.last().getMatchingProperty()) != null;
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(64)
                        .maxNameLength(256)
                        .maxStringLength(1_000_000)
                        .maxDocumentLength(26_214_400)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        JsonMapper.Builder mapper = JsonMapper.builder(factory)
                .addModules(new JavaTimeModule(), new Jdk8Module(), new PortalWords())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .withCoercionConfigDefaults(any -> any
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.DateTime, time -> time
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Textual, text -> text
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert))
                .withCoercionConfig(LogicalType.Collection, list -> list.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.AsEmpty))
                // what is left out of a list of things is an empty list; a hole in a list is an error
                .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
                .withConfigOverride(Set.class, set -> set.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
                .withConfigOverride(Map.class, map -> map.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)));
        return mapper.build();
    }
}
