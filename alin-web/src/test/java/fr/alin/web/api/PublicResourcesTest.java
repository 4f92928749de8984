package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicResourcesTest {

    @Test
    void scripts_may_read_the_answers_of_the_resources_that_are_named_and_every_error() {
        assertThat(PublicResources.isOpen("eligibility", 200)).isTrue();
        assertThat(PublicResources.isOpen("openapi.yaml", 304)).isTrue();
        assertThat(PublicResources.isOpen("nowhere", 404)).isTrue();
    }

    @Test
    void a_further_resource_is_closed_until_it_is_named() {
        assertThat(PublicResources.isOpen("further", 200)).isFalse();
        assertThat(PublicResources.isOpen("further", 204)).isFalse();
    }
}
