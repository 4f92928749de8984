package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiResourceTest {

    private static final String TAG = OpenApiResource.TAG;

    @Test
    void a_caller_who_sends_the_tag_has_the_document() {
        assertThat(new String[] {TAG, "W/" + TAG, "\"other\", " + TAG, "abc," + TAG, "*"})
                .allMatch(OpenApiResource::isKept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "\"other\"", "W/\"x\", abc", ",", "\""})
    void any_other_tag_even_a_malformed_one_is_none_of_ours(String tags) {
        assertThat(OpenApiResource.isKept(tags)).isFalse();
    }
}
