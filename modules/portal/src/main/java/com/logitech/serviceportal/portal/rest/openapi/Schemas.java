package com.logitech.serviceportal.portal.rest.openapi;

import com.logitech.serviceportal.portal.rest.Problem;
import com.logitech.serviceportal.portal.rest.json.Form;
import com.logitech.serviceportal.portal.rest.json.PortalWords;
import com.logitech.serviceportal.portal.rest.json.RawJson;
import com.logitech.serviceportal.portal.rest.json.Spoken;
import com.logitech.serviceportal.portal.rest.json.StrictJson;
import com.logitech.serviceportal.portal.rest.json.Trace;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes types as {@link StrictJson} reads and writes them, each record once by name. */
final class Schemas {

    private static final String AT = "#/components/schemas/";

    /** Texts and lists that an office does not take empty. */
    private static final Set<String> GIVEN = Set.of(
            "NewCustomer.company", "NewCustomer.contact", "CustomerChange.company", "CustomerChange.contact",
            "UseArrangementRequest.reason", "NewSpace.name", "SpaceChange.name", "NewDevice.productCode",
            "OrderEntry.confirmationNumber", "OrderEntry.lines", "PlanTier.name",
            "AssignLicenses.spaces", "ReleaseRequest.licenses", "EntitlementCheckRequest.spaces", "DeviceCheckRequest.devices",
            "NewRegistration.product", "NewRegistration.serviceType", "NewRegistration.acceptedTerms", "ScreeningRequest.reason",
            "NewDocument.kind", "NewDocument.title", "NewDocument.version", "NewDocument.language", "NewDocument.address",
            "AnswerRequest.answer", "SettlementRequest.reason", "ClaimAnswer.reason", "ClaimExclusion.evidence",
            "CountryEntry.name", "CountryEntry.zone", "CountryEntry.workingWeek", "HolidayEntry.name",
            "NewEndpoint.name", "NewEndpoint.address", "NewEndpoint.types", "EndpointChange.name", "EndpointChange.address",
            "EndpointChange.types", "WarehouseEntry.warehouse", "WarehouseEntry.zone", "SupportHoursEntry.zone");

    private final Map<String, Schema> byName = new LinkedHashMap<>();
    private final Map<Type, String> names = new LinkedHashMap<>();

    Map<String, Schema> all() {
        return byName;
    }

    /** The schema of what is sent to us. */
    Schema taken(Type type) {
        return of(type, Map.of(), true);
    }

    /** The schema of what we send. */
    Schema given(Type type) {
        return of(type, Map.of(), false);
    }

    /** The name under which a record stands. */
    Optional<String> name(Type type) {
        return Optional.ofNullable(names.get(type));
    }

    private Schema of(Type asked, Map<TypeVariable<?>, Type> known, boolean taken) {
        Type type = asked instanceof TypeVariable<?> variable ? known.get(variable) : asked;
        Class<?> raw = Form.raw(type);
        Optional<Spoken<?>> spoken = Spoken.of(raw);
        if (raw == Optional.class) {
            return of(Form.argument(type, 0), known, taken);
        } else if (spoken.isPresent()) {
            Schema text = schema(SchemaType.STRING);
            return spoken.get().format().isEmpty() ? text : text.format(spoken.get().format());
        } else if (raw == String.class) {
            return schema(SchemaType.STRING);
        } else if (raw == int.class || raw == Integer.class) {
            return schema(SchemaType.INTEGER).format("int32");
        } else if (raw == long.class || raw == Long.class) {
            return schema(SchemaType.INTEGER).format("int64");
        } else if (raw == boolean.class || raw == Boolean.class) {
            return schema(SchemaType.BOOLEAN);
        } else if (raw.isEnum()) {
            Schema constants = schema(SchemaType.STRING);
            Stream.of(raw.getEnumConstants()).forEach(one -> constants.addEnumeration(StrictJson.writer().convertValue(one, String.class)));
            return constants;
        } else if (raw == InputStream.class) {
            return schema(SchemaType.STRING).format("binary");
        } else if (Collection.class.isAssignableFrom(raw)) {
            Schema list = schema(SchemaType.ARRAY).items(of(Form.argument(type, 0), known, taken));
            return Set.class.isAssignableFrom(raw) ? list.uniqueItems(true) : list;
        } else if (Map.class.isAssignableFrom(raw)) {
            return schema(SchemaType.OBJECT).additionalPropertiesSchema(of(Form.argument(type, 1), known, taken));
        } else if (raw == RawJson.class || !raw.isRecord()) {
            return schema(SchemaType.OBJECT);
        }
        return reference(sent(type), known, taken);
    }

    /** Some things are sent in another form than they are kept in. */
    private static Type sent(Type type) {
        return PortalWords.SENDINGS.stream().filter(sending -> sending.type() == type).<Type>map(PortalWords.Sending::form).findFirst()
                .orElse(type);
    }

    private Schema reference(Type type, Map<TypeVariable<?>, Type> outer, boolean taken) {
        Class<?> raw = Form.raw(type);
        Map<TypeVariable<?>, Type> known = new LinkedHashMap<>(outer);
        if (type instanceof ParameterizedType generic) {
            for (int place = 0; place < raw.getTypeParameters().length; place++) {
                Type argument = generic.getActualTypeArguments()[place];
                known.put(raw.getTypeParameters()[place], argument instanceof TypeVariable<?> variable ? outer.get(variable) : argument);
            }
        }
        if (!names.containsKey(type)) {
            String name = free(raw, type);
            names.put(type, name);
            Schema schema = schema(SchemaType.OBJECT);
            byName.put(name, schema);
            if (taken) {
                schema.additionalPropertiesBoolean(false);
            }
            for (RecordComponent component : raw.getRecordComponents()) {
                schema.addProperty(component.getName(), of(component.getGenericType(), known, taken));
                if (isThere(raw, component, taken)) {
                    schema.addRequired(component.getName());
                }
            }
        }
        return OASFactory.createSchema().ref(AT + names.get(type));
    }

    private static boolean isThere(Class<?> raw, RecordComponent component, boolean taken) {
        if (taken) {
            return Form.isRequired(component) || GIVEN.contains(raw.getSimpleName() + "." + component.getName());
        }
        boolean problem = raw == Problem.class || raw == Problem.Wrong.class || raw == Trace.class || raw == Trace.Step.class
                || raw == Trace.Known.class;
        return component.getType() != Optional.class
                && (!problem || List.of("type", "title", "status", "code", "message", "question", "outcome", "at", "knownAt", "findings",
                "rule", "clause", "holds", "because", "name",
                        "label", "value").contains(component.getName()));
    }

    private String free(Class<?> raw, Type type) {
        String name = raw.getSimpleName();
        if (type instanceof ParameterizedType generic) {
            name += "Of" + Form.raw(generic.getActualTypeArguments()[0]).getSimpleName();
        }
        return !byName.containsKey(name) || raw.getDeclaringClass() == null ? name : raw.getDeclaringClass().getSimpleName() + name;
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
