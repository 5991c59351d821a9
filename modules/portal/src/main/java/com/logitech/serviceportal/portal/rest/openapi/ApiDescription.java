package com.logitech.serviceportal.portal.rest.openapi;

import com.logitech.serviceportal.portal.rest.ApiApplication;
import com.logitech.serviceportal.portal.rest.Problem;
import com.logitech.serviceportal.portal.rest.Problem.Kind;
import com.logitech.serviceportal.portal.rest.json.StrictJson;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes the API from the same methods, types and rules the door goes by. The platform's own scan sees neither records in the
 * modules' jars nor values that travel as one text, and so would describe another API than there is.
 */
public class ApiDescription implements OASModelReader {

    private static final String TOKEN = "token";
    private static final String JSON = "application/json";
    private static final Map<Kind, String> WHEN = Map.ofEntries(
            Map.entry(Kind.SYNTAX, "The request cannot be read: no JSON, or a header missing or garbled"),
            Map.entry(Kind.NOT_SIGNED_IN, "No access token, or one that opens nothing any more"),
            Map.entry(Kind.NOT_ALLOWED, "Not included in your role, or in the token's scopes"),
            Map.entry(Kind.NOT_FOUND, "There is no such thing, or it is somebody else's: the two answer alike"),
            Map.entry(Kind.ACCEPT, "Not available in the form the Accept header asks for"),
            Map.entry(Kind.RULE,
            "A rule of the text, or the state of the books, forbids it; with the decision where a clause is behind it"),
            Map.entry(Kind.STALE, "Somebody has changed it since you read it"),
            Map.entry(Kind.TOO_LARGE, "The body is too large"),
            Map.entry(Kind.CONTENT_TYPE, "The body is of another content type, or compressed"),
            Map.entry(Kind.INPUT, "Values that cannot be used, each with its place and the reason"),
            Map.entry(Kind.STATE_NOT_NAMED, "If-Match is missing"),
            Map.entry(Kind.TOO_MANY, "Too many requests; Retry-After says when to try again"),
            Map.entry(Kind.BROKEN, "Our fault; the incident number leads to it in the server's log"),
            Map.entry(Kind.UNAVAILABLE, "The database cannot be reached at the moment; nothing was changed"));

    private final Schemas schemas = new Schemas();
    private final Map<String, Object> examples = examples();

    @Override
    public OpenAPI buildModel() {
        OpenAPI api = OASFactory.createOpenAPI().info(OASFactory.createInfo().title("Service portal").version("1").description("""
                Business services for meeting rooms and desks: orders, contracts, licenses, Spaces, devices, and what each
                Space is entitled to and why.

                Sign in with a personal access token (`Authorization: Bearer spt_...`); it has its person's role and the
                scopes it was made for.
                Every command takes an `Idempotency-Key` of yours: repeated within 24 hours with the same body it gives
                the first answer and has no second effect.
                Lists give `items` and, while there is more, `next`, which is the next call's `after` (also as a `Link` header). Instants
                are UTC, dates are dates of the place they are about, ids are opaque. Whatever goes wrong is told as
                `application/problem+json`, with a pointer to each value."""));
        // bodies first: what can be sent is described as what is taken
        Operation.all().forEach(operation -> operation.body().ifPresent(schemas::taken));
        api.setPaths(OASFactory.createPaths());
        Operation.all().forEach(operation -> add(api, operation));
        ApiApplication.RESOURCES.stream().map(resource -> resource.getAnnotation(Tag.class)).filter(tag -> !tag.description().isEmpty())
                .forEach(tag -> api.addTag(OASFactory.createTag().name(tag.name()).description(tag.description())));
        api.setComponents(components());
        return api;
    }

    private Components components() {
        Schema problem = schemas.given(Problem.class);
        Components components = OASFactory.createComponents();
        WHEN.forEach((kind, when) -> {
            APIResponse response = OASFactory.createAPIResponse().description(when).content(content(Problem.MEDIA_TYPE, problem));
            if (kind == Kind.TOO_MANY || kind == Kind.UNAVAILABLE) {
                response.addHeader("Retry-After", header("Seconds to wait", SchemaType.INTEGER));
            }
            components.addResponse(name(kind), response);
        });
        schemas.all().forEach(components::addSchema);
        return components.addSecurityScheme(TOKEN, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("A personal access token, made on the account page"));
    }

    private void add(OpenAPI api, Operation operation) {
        PathItem path = Optional.ofNullable(api.getPaths().getPathItem(operation.path())).orElseGet(OASFactory::createPathItem);
        path.setOperation(HttpMethod.valueOf(operation.verb()), described(operation));
        api.getPaths().addPathItem(operation.path(), path);
    }

    private org.eclipse.microprofile.openapi.models.Operation described(Operation operation) {
        Method method = operation.method();
        var said = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        var described = OASFactory.createOperation().summary(said.summary())
                .operationId((operation.verb() + operation.path().substring("/api".length())).replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("_$", ""))
                .addTag(method.getDeclaringClass().getAnnotation(Tag.class).name());
        String scopes = operation.scopes().isEmpty() ? ""
                : "Needs the scope `" + String.join("`, `", new TreeSet<>(operation.scopes())) + "`.";
        String words = (said.description() + " " + scopes).strip();
        if (!words.isEmpty()) {
            described.description(words);
        }
        operation.inPath().forEach(parameter ->
                described.addParameter(parameter(parameter, Parameter.In.PATH, parameter.getAnnotation(PathParam.class).value())));
        operation.inQuery().forEach(parameter ->
                described.addParameter(parameter(parameter, Parameter.In.QUERY, parameter.getAnnotation(QueryParam.class).value())));
        if (operation.needsKey()) {
            described.addParameter(header(Operation.IDEMPOTENCY_KEY,
                    "A key of yours for this command, 1 to 255 printable ASCII characters", "5c1e9f0a-7d1b-4c55-9f0e-2b6a3f9d1c07"));
        }
        if (operation.needsVersion()) {
            described.addParameter(header(Operation.IF_MATCH, "The ETag of the thing as you have read it", "\"v7\""));
        }
        operation.body().ifPresent(type -> described.requestBody(body(operation, type)));
        described.responses(answers(operation));
        described.security(operation.isOpen() ? List.of() : List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        return described;
    }

    private Parameter parameter(java.lang.reflect.Parameter parameter, Parameter.In in, String name) {
        var said = parameter.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        Schema schema = schemas.given(parameter.getParameterizedType());
        Operation.usual(parameter).filter(usual -> !usual.isEmpty())
                .ifPresent(usual -> schema.defaultValue(parameter.getType() == Integer.class ? (Object) Integer.valueOf(usual) : usual));
        if (name.equals("size")) {
            schema.minimum(java.math.BigDecimal.ONE).maximum(java.math.BigDecimal.valueOf(200));
        }
        Parameter described = OASFactory.createParameter().in(in).name(name).description(said.description()).schema(schema)
                .required(in == Parameter.In.PATH || said.required());
        return said.example().isEmpty() ? described : described.example(said.example());
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter().in(Parameter.In.HEADER).name(name).description(description).required(true)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)).example(example);
    }

    private static Header header(String description, SchemaType type) {
        return OASFactory.createHeader().description(description).schema(OASFactory.createSchema().addType(type));
    }

    private RequestBody body(Operation operation, Type type) {
        MediaType media = OASFactory.createMediaType().schema(schemas.taken(type));
        schemas.name(type).map(examples::get).or(() -> Optional.ofNullable(examples.get(operation.takes()))).ifPresent(media::example);
        return OASFactory.createRequestBody().required(true).content(OASFactory.createContent().addMediaType(operation.takes(), media));
    }

    private APIResponses answers(Operation operation) {
        var said = operation.method().getAnnotation(org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class);
        boolean empty = operation.answer() == void.class;
        APIResponse good = OASFactory.createAPIResponse().description(said == null ? empty ? "Done" : "The answer" : said.description());
        if (!empty) {
            good.content(content(operation.gives(),
                    operation.gives().equals(JSON) ? schemas.given(operation.answer()) : OASFactory.createSchema()
                    .addType(SchemaType.STRING)));
        }
        if (operation.answersPages()) {
            good.addHeader("Link", header("The next stretch of the list, while there is one", SchemaType.STRING));
        }
        if (said != null) {
            good.addHeader("Location", header("Where to find it", SchemaType.STRING));
        }
        APIResponses answers = OASFactory.createAPIResponses()
                .addAPIResponse(said != null ? said.responseCode() : empty ? "204" : "200", good);
        problems(operation).forEach(kind -> answers.addAPIResponse(String.valueOf(kind.status()),
                OASFactory.createAPIResponse().ref("#/components/responses/" + name(kind))));
        return answers;
    }

    /** What may be answered instead. */
    static Set<Kind> problems(Operation operation) {
        Set<Kind> kinds = EnumSet.of(Kind.INPUT, Kind.ACCEPT, Kind.BROKEN);
        if (!operation.isOpen()) {
            kinds.addAll(List.of(Kind.NOT_SIGNED_IN, Kind.NOT_ALLOWED, Kind.NOT_FOUND, Kind.TOO_MANY, Kind.UNAVAILABLE));
        }
        if (operation.needsVersion()) {
            kinds.addAll(List.of(Kind.STALE, Kind.STATE_NOT_NAMED, Kind.SYNTAX));
        }
        if (!operation.verb().equals("GET")) {
            kinds.addAll(List.of(Kind.RULE, Kind.SYNTAX, Kind.CONTENT_TYPE));
        }
        if (operation.body().isPresent()) {
            kinds.add(Kind.TOO_LARGE);
        }
        return kinds;
    }

    private static Content content(String type, Schema schema) {
        return OASFactory.createContent().addMediaType(type.replaceAll(";.*", ""), OASFactory.createMediaType().schema(schema));
    }

    private static String name(Kind kind) {
        return kind.type().substring(kind.type().lastIndexOf('/') + 1);
    }

    /** One example for each body, by the name of its schema or its content type. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> examples() {
        try (InputStream file = ApiDescription.class.getResourceAsStream("examples.json")) {
            return StrictJson.writer().readValue(file, LinkedHashMap.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
