package com.logitech.serviceportal.portal.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.rest.ApiApplication;
import com.logitech.serviceportal.portal.rest.json.Form;
import com.logitech.serviceportal.portal.rest.json.StrictJson;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every operation of the API")
class OperationTest {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    @Test
    @DisplayName("is listed with the application")
    void isListed() throws Exception {
        assertThat(ApiApplication.RESOURCES).containsExactlyInAnyOrderElementsOf(resourcesOnDisk());
    }

    @Test
    @DisplayName("has an entry for every role in the role matrix, and the matrix has no other")
    void isInTheRoleMatrix() throws IOException {
        List<String> columns = new ArrayList<>(List.of("operation", "ANONYMOUS", "OWNER", "SYNC_ADMIN", "DEVICE_ADMIN", "DEVICE_MANAGER",
                "INSTALLER", "READ_ONLY", "THIRD_PARTY", "STRANGER"));
        Stream.of(Caller.Role.values()).filter(role -> role != Caller.Role.SYSTEM).map(Enum::name).forEach(columns::add);
        try (CsvReader<NamedCsvRecord> matrix = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                OperationTest.class.getResourceAsStream("/com/logitech/serviceportal/portal/roles.csv"), StandardCharsets.UTF_8))) {
            List<NamedCsvRecord> rows = matrix.stream().toList();
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.getHeader()).containsExactlyInAnyOrderElementsOf(columns);
                columns.stream().skip(1)
                        .forEach(role -> assertThat(row.getField(role)).as(row.getField("operation") + " " + role)
                        .isIn("allow", "deny", "unknown", "signin"));
            });
            assertThat(rows).extracting(row -> row.getField("operation"))
                    .containsExactlyInAnyOrderElementsOf(Operation.all().stream().map(Operation::id).toList());
        }
    }

    @Test
    @DisplayName("is described: a summary, and each parameter with words and an example")
    void isDescribed() {
        assertThat(Operation.all()).allSatisfy(operation -> {
            assertThat(operation.method().getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class).summary())
                    .as(operation.id()).isNotBlank();
            Stream.concat(operation.inPath(), operation.inQuery()).forEach(parameter -> {
                var said = parameter.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
                assertThat(said).as(operation.id() + " " + parameter).isNotNull();
                assertThat(said.description()).isNotBlank();
                assertThat(said.example().isEmpty()).as(operation.id() + " " + parameter).isEqualTo(named(parameter).equals("after"));
            });
            Set<String> places = PLACE.matcher(operation.path()).results().map(MatchResult::group)
                    .map(place -> place.substring(1, place.length() - 1)).collect(Collectors.toSet());
            assertThat(operation.inPath().map(parameter -> parameter.getAnnotation(PathParam.class).value()))
                    .containsExactlyInAnyOrderElementsOf(places);
        });
    }

    @Test
    @DisplayName("asks for scopes that can be given, for reading when it reads and for writing when it changes")
    void asksForScopes() {
        assertThat(Operation.all()).allSatisfy(operation -> {
            assertThat(SignIn.SCOPES).as(operation.id()).containsAll(operation.scopes());
            if (operation.isCommand()) {
                assertThat(operation.scopes()).as(operation.id()).isNotEmpty().allMatch(scope -> scope.endsWith(":write"));
            } else if (operation.verb().equals("GET")) {
                assertThat(operation.scopes()).as(operation.id()).allMatch(scope -> scope.endsWith(":read"));
            }
        });
    }

    @Test
    @DisplayName("has an example for its body, and the example is one")
    void hasAnExample() {
        assertThat(Operation.all().stream().filter(Operation::takesJson)).allSatisfy(operation -> {
            Class<?> form = Form.raw(operation.body().orElseThrow());
            Object example = ApiDescription.examples().get(form.getSimpleName());
            assertThat(example).as(operation.id()).isNotNull();
            assertThat(StrictJson.<Object>read(StrictJson.writer().writeValueAsBytes(example), form)).isInstanceOf(form);
        });
    }

    @Test
    @DisplayName("stands in the OpenAPI document, with its body, its answer, its problems and the token it needs, and nothing else does")
    void standsInTheDocument() {
        OpenAPI api = new ApiDescription().buildModel();

        Set<String> described = new TreeSet<>();
        api.getPaths().getPathItems()
                .forEach((path, item) -> item.getOperations().keySet().forEach(verb -> described.add(verb + " " + path)));
        assertThat(described).containsExactlyInAnyOrderElementsOf(Operation.all().stream().map(Operation::id).toList());

        assertThat(Operation.all()).allSatisfy(operation -> {
            var said = api.getPaths().getPathItem(operation.path()).getOperations().get(PathItem.HttpMethod.valueOf(operation.verb()));
            assertThat(said.getRequestBody() != null).as(operation.id()).isEqualTo(operation.body().isPresent());
            if (operation.body().isPresent()) {
                assertThat(said.getRequestBody().getContent().getMediaType(operation.takes()).getExample()).as(operation.id()).isNotNull();
            }
            assertThat(said.getSecurity()).as(operation.id()).hasSize(operation.isOpen() ? 0 : 1);
            assertThat(said.getResponses().getAPIResponses().keySet()).as(operation.id()).contains("422", "500")
                    .anyMatch(status -> status.startsWith("2")).containsAll(operation.isOpen() ? List.of() : List.of("401", "403", "429"));
        });
        Set<String> names = api.getComponents().getSchemas().keySet();
        String all = api.getComponents().getSchemas().values().toString() + api.getPaths().getPathItems().values();
        assertThat(Pattern.compile("#/components/schemas/([A-Za-z0-9]+)").matcher(all).results().map(match -> match.group(1)).distinct())
                .allMatch(names::contains);
    }

    private static String named(Parameter parameter) {
        return parameter.isAnnotationPresent(QueryParam.class) ? parameter.getAnnotation(QueryParam.class).value()
                : parameter.getAnnotation(PathParam.class).value();
    }

    private static List<Class<?>> resourcesOnDisk() throws IOException, URISyntaxException {
        java.nio.file.Path root = java.nio.file.Path.of(ApiApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class") && name.contains("Resource"))
                    .map(name -> name.substring(0, name.length() - 6).replace(java.io.File.separatorChar, '.'))
                    .<Class<?>>map(OperationTest::loaded).filter(Objects::nonNull).filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, OperationTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
