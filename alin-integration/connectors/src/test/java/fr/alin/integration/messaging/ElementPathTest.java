package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementPathTest {

    final ElementPath path = new ElementPath(3);

    @Test
    void an_element_is_named_with_its_rank_among_those_of_its_name() {
        path.enter("offers");
        path.enter("offer");
        path.leave();
        path.enter("withdrawal");
        path.leave();
        path.enter("offer");
        path.enter("rent");

        assertThat(path).hasToString("/offers/offer[2]/rent");
        assertThat(path.first(2)).isEqualTo("/offers/offer[2]");
        assertThat(path.depth()).isEqualTo(3);
    }

    @Test
    void ranks_start_again_in_each_parent() {
        path.enter("offers");
        path.enter("offer");
        path.enter("photo");
        path.leave();
        path.leave();
        path.enter("offer");
        path.enter("photo");

        assertThat(path).hasToString("/offers/offer[2]/photo");
    }

    @Test
    void an_element_that_is_nested_too_deep_is_not_opened() {
        assertThat(path.enter("a")).isTrue();
        assertThat(path.enter("b")).isTrue();
        assertThat(path.enter("c")).isTrue();

        assertThat(path.enter("d")).isFalse();

        assertThat(path).hasToString("/a/b/c");
        path.leave();
        assertThat(path.enter("d")).isTrue();
    }

    @Test
    void knows_where_it_is() {
        assertThat(path.isAt("a")).isFalse();
        assertThat(path).hasToString("/");

        path.enter("a");
        path.enter("b");

        assertThat(path.isAt("b")).isTrue();
        assertThat(path.isAt("a")).isFalse();
        assertThat(path.isInside("a")).isTrue();
        assertThat(path.isInside("c")).isFalse();
    }
}
