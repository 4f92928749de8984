package fr.alin.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/**
 * Edits the server's default configuration: loopback only, no unused services, our own resources.
 * See decision 54-hardening-in-one-place.
 */
final class DomainXml {

    private static final String CONFIG = "/domain/configs/config[@name='server-config']";
    private static final String LOOPBACK = "127.0.0.1";

    private static final String NO_CONSOLE = "__admingui";
    private static final String HTTP_THREADS = "32";

    private static final List<String> OPTIONS = List.of(
            "-Xmx1g",
            "-XX:MaxMetaspaceSize=512m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            // else each part of a mail searches all modules of the server for its provider
            "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider",
            "-Duser.timezone=Europe/Paris");

    private final Settings settings;
    private final Xml xml;

    DomainXml(Settings settings, Path file) {
        this.settings = settings;
        this.xml = Xml.read(file);
    }

    void write(Path file, DomainResources resources, Map<String, String> applicationSettings) {
        listeners();
        noConsole();
        unusedServices();
        new ServerSettings(xml).applyFile(settings.serverFiles().resolve("hardening.asadmin"));
        options(applicationSettings);
        messaging();
        timers();
        resources.addTo(xml);
        xml.write(file);
    }

    private void listeners() {
        xml.remove(CONFIG + "//*[self::network-listener or self::protocol][@name='http-listener-2']");
        xml.set(CONFIG + "//virtual-server[@id='server']", Map.of("network-listeners", "http-listener-1"));
        listen(CONFIG + "//network-listener[@name='http-listener-1']", Port.HTTP);
        listen(CONFIG + "//network-listener[@name='admin-listener']", Port.ADMIN);
        xml.set(CONFIG + "//jmx-connector", Map.of("address", LOOPBACK));
        // the default is five: as many requests waiting for a slow registration site would block all others
        xml.set(CONFIG + "//thread-pool[@name='http-thread-pool']", Map.of("max-thread-pool-size", HTTP_THREADS));
    }

    private void listen(String xpath, Port port) {
        xml.set(xpath, Map.of("address", LOOPBACK, "port", Integer.toString(port.in(settings))));
    }

    /** Registers the replacement of the console before the start, so that no request to the admin listener does. */
    private void noConsole() {
        var location = "${com.sun.aas.installRootURI}/lib/install/applications/" + NO_CONSOLE;
        var application = xml.add(
                xml.one("/domain/system-applications"),
                "application",
                Map.of(
                        "name",
                        NO_CONSOLE,
                        "context-root",
                        "",
                        "object-type",
                        "system-admin",
                        "directory-deployed",
                        "true",
                        "location",
                        location));
        var module = xml.add(application, "module", Map.of("name", NO_CONSOLE));
        for (var engine : List.of("web", "security")) {
            xml.add(module, "engine", Map.of("sniffer", engine));
        }
        var reference = Map.of("ref", NO_CONSOLE, "virtual-servers", "__asadmin");
        xml.add(xml.one("/domain/servers/server"), "application-ref", reference);
    }

    private void unusedServices() {
        xml.remove(CONFIG + "//iiop-listener");
        xml.remove(CONFIG + "//jvm-options[contains(.,'additionalOSGiBundlesToStart')]");
        xml.remove(CONFIG + "//jvm-options[contains(.,'osgi.shell.telnet')]");
        xml.remove(CONFIG + "//jvm-options[contains(.,'httpsOutboundKeyAlias')]");
        xml.remove(CONFIG + "//jvm-options[contains(.,'jdbc.drivers')]");
        xml.remove(CONFIG + "//jvm-options[contains(.,'accessExternalSchema')]");
    }

    private void options(Map<String, String> applicationSettings) {
        xml.remove(CONFIG + "//jvm-options[starts-with(.,'-Xmx')]");
        var java = xml.one(CONFIG + "/java-config");
        OPTIONS.forEach(option -> xml.addText(java, "jvm-options", option));
        settings.find("alin.server.options")
                .map(more -> List.of(more.strip().split("\\s+(?=-)")))
                .ifPresent(more -> more.forEach(option -> xml.addText(java, "jvm-options", option)));
        applicationSettings.forEach(
                (name, value) -> xml.addText(java, "jvm-options", "-D%s=%s".formatted(name, value)));
    }

    /**
     * By default the server drops a timer after two failures; ours must survive an outage of the database or the
     * broker.
     */
    private void timers() {
        var container = xml.add(xml.one(CONFIG), "ejb-container", Map.of());
        xml.add(container, "ejb-timer-service", Map.of("max-redeliveries", "2000000000"));
    }

    private void messaging() {
        var service = xml.add(
                xml.one(CONFIG),
                "jms-service",
                Map.of(
                        "type",
                        "REMOTE",
                        "default-jms-host",
                        "broker",
                        "reconnect-enabled",
                        "true",
                        "reconnect-attempts",
                        "-1",
                        "reconnect-interval-in-seconds",
                        "2",
                        "addresslist-iterations",
                        "3"));
        host(service);
    }

    private void host(Element service) {
        xml.add(
                service,
                "jms-host",
                Map.of(
                        "name",
                        "broker",
                        "host",
                        LOOPBACK,
                        "port",
                        Integer.toString(Port.BROKER.in(settings)),
                        "admin-user-name",
                        BrokerUsers.ALIN,
                        "admin-password",
                        PasswordAliases.reference(PasswordAliases.BROKER)));
    }
}
