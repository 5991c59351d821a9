package com.logitech.serviceportal.portal.rest.openapi;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.ApiApplication;
import com.logitech.serviceportal.portal.rest.Continued;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.json.Form;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing the API does, as its method says it. Door, description and tests all go by this, so that what is described is what is
 * held to.
 *
 * @param verb   the HTTP method
 * @param path   with its places in braces, from {@code /api} on
 * @param method what answers
 */
public record Operation(String verb, String path, Method method) implements Comparable<Operation> {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String IF_MATCH = "If-Match";

    private static final Map<Method, Operation> BY_METHOD = ApiApplication.RESOURCES.stream().flatMap(Operation::in)
            .collect(Collectors.toMap(Operation::method, Function.identity()));

    /** Everything the API does, by path. */
    public static List<Operation> all() {
        return BY_METHOD.values().stream().sorted().toList();
    }

    public static Optional<Operation> of(Method method) {
        return Optional.ofNullable(method).map(BY_METHOD::get);
    }

    public static Stream<Operation> in(Class<?> resource) {
        String root = "/api" + slashed(resource.getAnnotation(Path.class).value());
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> verb(method).stream()
                .map(verb -> new Operation(verb,
                root + Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).map(Operation::slashed).orElse(""), method)));
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null).map(HttpMethod::value).findFirst();
    }

    private static String slashed(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    /** Its name in the role matrix: {@code GET /api/spaces/{space}}. */
    public String id() {
        return verb + " " + path;
    }

    public boolean isOpen() {
        return method.getDeclaringClass().isAnnotationPresent(Open.class);
    }

    public Set<String> scopes() {
        Scope scope = Optional.ofNullable(method.getAnnotation(Scope.class)).orElse(method.getDeclaringClass().getAnnotation(Scope.class));
        return scope == null ? Set.of() : Set.of(scope.value());
    }

    /** Whether it may change the books. */
    public boolean isCommand() {
        return !verb.equals("GET") && !method.isAnnotationPresent(Question.class);
    }

    /** Whether a repeat must be known by its key. */
    public boolean needsKey() {
        return verb.equals("POST") && isCommand();
    }

    /** Whether the caller must say which state of the thing he has seen. */
    public boolean needsVersion() {
        return parameters(HeaderParam.class).anyMatch(parameter -> parameter.getAnnotation(HeaderParam.class).value().equals(IF_MATCH));
    }

    public Set<String> queryNames() {
        return parameters(QueryParam.class).map(parameter -> parameter.getAnnotation(QueryParam.class).value()).collect(Collectors.toSet());
    }

    public Stream<Parameter> inPath() {
        return parameters(PathParam.class);
    }

    public Stream<Parameter> inQuery() {
        return parameters(QueryParam.class);
    }

    public static Optional<String> usual(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(DefaultValue.class)).map(DefaultValue::value);
    }

    private Stream<Parameter> parameters(Class<? extends Annotation> kind) {
        return Stream.of(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(kind));
    }

    /** The type of its body; empty where it takes none. */
    public Optional<Type> body() {
        return Stream.of(method.getParameters())
                .filter(parameter -> Stream.of(PathParam.class, QueryParam.class, HeaderParam.class, Context.class)
                .noneMatch(parameter::isAnnotationPresent)).map(Parameter::getParameterizedType).findFirst();
    }

    public String takes() {
        return Optional.ofNullable(method.getAnnotation(Consumes.class)).map(consumes -> consumes.value()[0])
                .orElse(MediaType.APPLICATION_JSON);
    }

    public boolean takesJson() {
        return body().isPresent() && takes().equals(MediaType.APPLICATION_JSON);
    }

    public String gives() {
        return Optional.ofNullable(method.getAnnotation(Produces.class)).map(produces -> produces.value()[0])
                .orElse(MediaType.APPLICATION_JSON);
    }

    /** The type of what it answers; void where that is nothing. */
    public Type answer() {
        Type type = method.getGenericReturnType();
        return Form.raw(type) == Sent.class ? Form.argument(type, 0) : type;
    }

    public boolean answersPages() {
        return Form.raw(answer()) == Page.class || Continued.class.isAssignableFrom(Form.raw(answer()));
    }

    @Override
    public int compareTo(Operation other) {
        return Comparator.comparing(Operation::path).thenComparing(Operation::verb).compare(this, other);
    }
}
