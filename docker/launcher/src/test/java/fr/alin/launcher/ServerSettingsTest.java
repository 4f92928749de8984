package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {

    private static final String CONFIGURATION = """
            <domain><configs><config name="server-config"><network-config><protocols>
              <protocol name="public"><http xpowered-by="true"/></protocol>
              <protocol name="admin"><http/></protocol>
            </protocols></network-config></config></configs></domain>
            """;

    @TempDir
    Path folder;

    @Test
    void sets_existing_elements_and_creates_missing_ones() throws IOException {
        var xml = apply("""
                # why

                set configs.config.server-config.network-config.protocols.protocol.public.http.xpowered-by=false
                set configs.config.server-config.phone-home.enabled=false
                """);
        assertThat(xml.one("//protocol[@name='public']/http").getAttribute("xpowered-by"))
                .isEqualTo("false");
        assertThat(xml.one("//protocol[@name='admin']/http").hasAttribute("xpowered-by"))
                .isFalse();
        assertThat(xml.one("//config/phone-home").getAttribute("enabled")).isEqualTo("false");
    }

    @Test
    void refuses_invalid_settings() {
        assertThatThrownBy(() -> apply("delete-everything"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("delete-everything");
        var unnamed =
                "set configs.config.server-config.network-config.protocols.protocol.other.http.trace-enabled=false";
        assertThatThrownBy(() -> apply(unnamed))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("protocol");
    }

    private Xml apply(String settings) throws IOException {
        var xml = Xml.read(Files.writeString(folder.resolve("domain.xml"), CONFIGURATION));
        new ServerSettings(xml).applyFile(Files.writeString(folder.resolve("settings"), settings));
        return xml;
    }
}
