package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void words_stay_words_also_within_an_attribute() {
        assertThat(new Html(10)
                        .add("<p title=\"")
                        .text("\"><b>L'île & \u00e9t\u00e9")
                        .add("\">")
                        .add(3)
                        .toString())
                .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;L&#39;île &amp; \u00e9t\u00e9\">3");
    }
}
