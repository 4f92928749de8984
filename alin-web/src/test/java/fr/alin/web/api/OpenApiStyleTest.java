package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;

/** Rules that public linters hold OpenAPI documents to. See decision 66-every-error-of-the-api-is-a-problem. */
class OpenApiStyleTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @Test
    void the_document_says_who_answers_for_it_and_what_may_be_done_with_it() {
        var info = Schema.map(Schema.document().get("info"));

        assertThat(info).containsKeys("title", "version", "description");
        assertThat(Schema.map(info.get("contact"))).containsKeys("name", "url");
        assertThat(Schema.map(info.get("license"))).containsKeys("name", "url");
        assertThat(Schema.document()).containsKey("security");
    }

    @Test
    void each_operation_is_named_described_and_filed_under_a_known_tag() {
        var tags = ((List<?>) Schema.document().get("tags"))
                .stream().map(tag -> Schema.map(tag).get("name")).toList();

        forEachOperation((name, operation) -> {
            assertThat(operation).as(name).containsKeys("operationId", "summary", "description", "tags", "responses");
            assertThat(tags).as(name).containsAll((List<?>) operation.get("tags"));
        });
    }

    @Test
    void each_operation_describes_an_error_of_either_side_as_a_problem() {
        forEachOperation((name, operation) -> {
            var errors = new TreeMap<>(Schema.map(operation.get("responses")));
            errors.keySet().removeIf(status -> status.compareTo("400") < 0);

            assertThat(errors.keySet())
                    .as(name)
                    .anyMatch(status -> status.startsWith("4"))
                    .contains("405", "500");
            assertThat(errors.values())
                    .as(name)
                    .allSatisfy(error -> assertThat(content(error)).containsOnlyKeys("application/problem+json"));
        });
    }

    /** Linters and generators of clients read a nullable value by its type. */
    @Test
    void whatever_may_be_null_has_a_type() {
        assertTyped(Schema.document(), "");
    }

    private static void assertTyped(Object node, String path) {
        if (node instanceof Map<?, ?> map) {
            if (Boolean.TRUE.equals(map.get("nullable"))) {
                assertThat(map.containsKey("type")).as(path).isTrue();
                assertThat(map.containsKey("allOf") || map.containsKey("$ref"))
                        .as("a part forbids null at " + path)
                        .isFalse();
            }
            map.forEach((name, inner) -> assertTyped(inner, path + "/" + name));
        } else if (node instanceof List<?> list) {
            list.forEach(inner -> assertTyped(inner, path + "[]"));
        }
    }

    private static Map<String, Object> content(Object response) {
        var reference = (String) Schema.map(response).get("$ref");
        var responses =
                Schema.map(Schema.map(Schema.document().get("components")).get("responses"));
        var named = reference.substring(reference.lastIndexOf('/') + 1);
        return Schema.map(Schema.map(responses.get(named)).get("content"));
    }

    private static void forEachOperation(BiConsumer<String, Map<String, Object>> check) {
        Schema.map(Schema.document().get("paths"))
                .forEach((path, item) -> Schema.map(item).entrySet().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> check.accept(entry.getKey() + " " + path, Schema.map(entry.getValue()))));
    }
}
