package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Uses the distribution's configuration, so that changes in a new server version are detected. */
class DomainXmlTest {

    private static final Path DISTRIBUTED = Path.of("target/payara6/glassfish/domains/domain1/config/domain.xml");
    private static final String SERVER = "/domain/configs/config[@name='server-config']";

    @TempDir
    Path folder;

    private Path file;
    private Xml written;

    @BeforeEach
    void write() {
        var values = new Properties();
        values.setProperty("alin.root", "../..");
        var settings = new Settings(values);
        var owner = new DatabaseAccess.Login("alin_owner", "owner-secret");
        var application = new DatabaseAccess.Login("alin_app", "app-secret");
        var database = new DatabaseAccess("jdbc:postgresql://127.0.0.1:54320/alin", owner, application);
        file = folder.resolve("domain.xml");
        new DomainXml(settings, DISTRIBUTED)
                .write(file, new DomainResources(settings, database), Map.of("alin.base-url", "http://localhost:8080"));
        written = Xml.read(file);
    }

    @Test
    void listens_on_the_loopback_address_only() {
        assertThat(written.all(SERVER + "//*[self::network-listener or self::iiop-listener or self::jmx-connector]"))
                .isNotEmpty()
                .extracting(listener -> listener.getAttribute("address"))
                .containsOnly("127.0.0.1");
    }

    @Test
    void listens_for_the_site_and_its_administration_only() {
        assertThat(written.all(SERVER + "//network-listener"))
                .extracting(listener -> listener.getAttribute("name"))
                .containsExactlyInAnyOrder("http-listener-1", "admin-listener");
        assertThat(written.all(SERVER + "//iiop-listener")).isEmpty();
        assertThat(written.one(SERVER + "//jmx-connector").getAttribute("enabled"))
                .isEqualTo("false");
    }

    @Test
    void reveals_no_version_and_allows_no_trace() {
        assertThat(written.all(SERVER + "//protocol/http")).hasSize(2).allSatisfy(http -> {
            for (var off : List.of("server-header", "xpowered-by", "trace-enabled", "websockets-support-enabled")) {
                assertThat(http.getAttribute(off)).as(off).isEqualTo("false");
            }
        });
    }

    @Test
    void disables_the_servers_own_services() {
        for (var service : List.of(
                "microprofile-healthcheck-configuration",
                "microprofile-metrics-configuration",
                "microprofile-openapi-configuration",
                "phone-home-runtime-configuration",
                "hazelcast-config-specific-configuration")) {
            assertThat(written.one(SERVER + "/" + service).getAttribute("enabled"))
                    .as(service)
                    .isEqualTo("false");
        }
    }

    @Test
    void contains_no_password() throws IOException {
        assertThat(Files.readString(file)).doesNotContain("app-secret").contains("${ALIAS=alin-db}");
    }

    @Test
    void uses_one_database_only() {
        assertThat(written.all("/domain/resources/jdbc-connection-pool"))
                .extracting(pool -> pool.getAttribute("name"))
                .containsExactly("AlinDatabase");
    }

    @Test
    void declares_every_queue() {
        assertThat(written.all("/domain/servers/server/resource-ref"))
                .extracting(reference -> reference.getAttribute("ref"))
                .containsAll(InboundQueues.QUEUES.keySet());
    }

    @Test
    void uses_the_external_broker() {
        assertThat(written.one(SERVER + "/jms-service").getAttribute("type")).isEqualTo("REMOTE");
    }

    @Test
    void contains_the_application_settings() {
        assertThat(written.all(SERVER + "/java-config/jvm-options"))
                .extracting(Element::getTextContent)
                .contains("-Dalin.base-url=http://localhost:8080");
    }

    @Test
    void has_enough_threads_for_slow_requests() {
        assertThat(written.one(SERVER + "//thread-pool[@name='http-thread-pool']")
                        .getAttribute("max-thread-pool-size"))
                .isEqualTo("32");
    }

    @Test
    void limits_the_body_size() {
        assertThat(written.one(SERVER + "//protocol[@name='http-listener-1']/http")
                        .getAttribute("max-post-size-bytes"))
                .isEqualTo("34603008");
    }
}
