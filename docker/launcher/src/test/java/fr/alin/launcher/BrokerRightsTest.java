package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class BrokerRightsTest {

    final Properties rights = parsed(new BrokerRights("alin", List.of("TOITS", "OURCQ"))
            .reads("registry", "registration.029.requests")
            .text("alin", "registry"));

    @Test
    void a_landlord_sends_to_us_and_reads_its_own() {
        assertThat(of("TOITS"))
                .containsExactlyInAnyOrder(
                        "connection.NORMAL.allow.user",
                        "queue.create.allow.user",
                        "queue.alin.offers.produce.allow.user",
                        "queue.alin.landlord.answers.produce.allow.user",
                        "queue.landlord.TOITS.dossiers.consume.allow.user",
                        "queue.landlord.TOITS.dossiers.browse.allow.user",
                        "queue.landlord.TOITS.acknowledgements.consume.allow.user",
                        "queue.landlord.TOITS.acknowledgements.browse.allow.user");
    }

    /** Who could write there could pass off what it likes as a message of somebody else that expired. */
    @Test
    void the_queue_of_dead_messages_is_not_a_landlord_s() {
        assertThat(rights.stringPropertyNames()).noneMatch(name -> name.contains("mq.sys.dmq"));
    }

    @Test
    void a_registration_site_reads_the_questions_to_it() {
        assertThat(of("registry"))
                .containsExactlyInAnyOrder(
                        "connection.NORMAL.allow.user",
                        "queue.create.allow.user",
                        "queue.registration.029.requests.consume.allow.user",
                        "queue.registration.029.requests.browse.allow.user");
    }

    @Test
    void no_right_is_everybody_s() {
        assertThat(rights.values())
                .allSatisfy(users -> assertThat((String) users).doesNotContain("*"));
        assertThat(of("alin")).contains("queue.*.consume.allow.user", "queue.*.produce.allow.user");
    }

    private List<String> of(String user) {
        return rights.stringPropertyNames().stream()
                .filter(name -> List.of(rights.getProperty(name).split(",")).contains(user))
                .collect(Collectors.toList());
    }

    private static Properties parsed(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
